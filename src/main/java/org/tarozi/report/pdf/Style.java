package org.tarozi.report.pdf;

import static org.tarozi.report.pdf.Palette.INK;
import static org.tarozi.report.pdf.Palette.NAVY;
import static org.tarozi.report.pdf.Palette.SOFT;
import static org.tarozi.report.pdf.Palette.WHITE;

import java.awt.Color;

/// The type scale: every text of a report has one of these styles.
enum Style {
    COVER_TITLE(32, 38, true, WHITE),
    COVER_KIND(12, 16, true, WHITE),
    COVER_SUBTITLE(15, 20, false, WHITE),
    CHAPTER(20, 26, true, NAVY),
    SECTION(13.5f, 18, true, NAVY),
    PART(10.5f, 14, true, INK),
    NUMBER(26, 30, true, NAVY),
    LEAD(11.5f, 17, false, INK),
    BODY(9.5f, 14, false, INK),
    STRONG(9.5f, 14, true, INK),
    TABLE(8.75f, 12, false, INK),
    TABLE_STRONG(8.75f, 12, true, INK),
    TABLE_HEAD(8.25f, 11, true, NAVY),
    MARK(8.25f, 11.5f, true, INK),
    DETAIL(8.25f, 11.5f, false, SOFT),
    NOTE(8, 11, false, SOFT),
    TICK(7, 9, false, SOFT);

    private final float size;
    private final float leading;
    private final boolean bold;
    private final Color colour;

    Style(float size, float leading, boolean bold, Color colour) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
        this.colour = colour;
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }

    boolean bold() {
        return bold;
    }

    Color colour() {
        return colour;
    }
}
