package org.tarozi.report.pdf;

import java.awt.Color;

/// The colours of a report, chosen to differ in lightness, so that they survive black-and-white
/// printing.
final class Palette {

    static final Color INK = new Color(0x1D2733);
    static final Color SOFT = new Color(0x596573);
    static final Color NAVY = new Color(0x123C64);
    static final Color NAVY_LIGHT = new Color(0x1C4A78);
    static final Color OCHRE = new Color(0xC58A1B);
    static final Color RULE = new Color(0xC4CDD6);
    static final Color TINT = new Color(0xEEF3F7);
    static final Color TRACK = new Color(0xE2E8EE);
    static final Color WHITE = Color.WHITE;

    private Palette() {}
}
