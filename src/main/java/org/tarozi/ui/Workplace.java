package org.tarozi.ui;

import org.tarozi.text.Texts;

/// What every screen works with.
///
/// @param texts the language of the window
public record Workplace(
        Texts texts,
        Background background,
        Frame frame,
        Outside outside,
        WindowSettings settings) {}
