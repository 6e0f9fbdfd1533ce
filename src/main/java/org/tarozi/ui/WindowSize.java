package org.tarozi.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much of the screen the window takes.
public sealed interface WindowSize {

    /// All of it.
    record WholeScreen() implements WindowSize {}

    /// A part of it.
    ///
    /// @param width in pixels, with the frame around the window
    /// @param height the same
    record Part(int width, int height) implements WindowSize {}

    /// As it is kept in the settings.
    default String key() {
        return switch (this) {
            case WholeScreen _ -> "whole-screen";
            case Part(int width, int height) -> width + "x" + height;
        };
    }

    /// What was kept; empty for what somebody else wrote there.
    static Optional<WindowSize> of(String key) {
        Matcher part = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})").matcher(key);
        if (part.matches()) {
            return Optional.of(
                    new Part(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2))));
        }
        return Optional.<WindowSize>of(new WholeScreen()).filter(one -> one.key().equals(key));
    }
}
