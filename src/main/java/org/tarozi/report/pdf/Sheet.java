package org.tarozi.report.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/// The page and its type area, in points; distances are multiples of four.
final class Sheet {

    static final Rectangle SIZE = PageSize.A4;
    static final float LEFT = 64;
    static final float RIGHT = SIZE.getWidth() - 64;
    static final float TOP = SIZE.getHeight() - 88;
    static final float BOTTOM = 76;
    static final float WIDTH = RIGHT - LEFT;
    static final float HEIGHT = TOP - BOTTOM;

    private Sheet() {}
}
