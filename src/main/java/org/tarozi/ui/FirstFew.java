package org.tarozi.ui;

import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Many things in one sentence: the first ones, and how many more there are.
public final class FirstFew {

    private static final int NAMED = 3;

    private FirstFew() {}

    /// The names of files, each file once.
    public static String names(List<Path> files, Texts texts) {
        return of(
                files.stream().distinct().map(file -> String.valueOf(file.getFileName())).toList(),
                ", ",
                texts);
    }

    /// @param between what stands between two of them
    public static String of(List<String> things, String between, Texts texts) {
        String first = things.stream().limit(NAMED).collect(Collectors.joining(between));
        return things.size() <= NAMED
                ? first
                : texts.say(UiText.AND_MORE, first, things.size() - NAMED);
    }
}
