package org.tarozi.report.pdf;

import org.openpdf.text.pdf.PdfPTable;

/// A piece of page ready to be placed: a table of the full width, whose height is known.
///
/// @param before the space above it, dropped at the top of a page
/// @param hold how it holds on to what follows
record Slab(PdfPTable table, float before, Hold hold) {

    /// A row of this height needs no second one to look like the beginning of a table.
    private static final float HIGH = 48;

    /// What must not be parted by the end of a page.
    enum Hold {
        /// It may be parted after its heading rows and two more, or one that is high.
        LOOSE,
        /// It stays whole if it fits on a page.
        WHOLE,
        /// It stays whole and on the page of what follows.
        NEXT,
        /// The same, and it does not begin in the last third of a page.
        CHAPTER
    }

    float height() {
        return table.getTotalHeight();
    }

    /// The height without which it does not begin on a page.
    float need() {
        return hold == Hold.LOOSE ? Math.min(height(), opening()) : height();
    }

    private float opening() {
        int heads = table.getHeaderRows();
        float opening = 0;
        float body = 0;
        for (int row = 0; row < table.size() && row < heads + 2 && body < HIGH; row++) {
            opening += table.getRowHeight(row);
            body += row < heads ? 0 : table.getRowHeight(row);
        }
        return opening;
    }

    boolean holdsNext() {
        return hold == Hold.NEXT || hold == Hold.CHAPTER;
    }

    Slab holding(Hold tighter) {
        return new Slab(table, before, tighter);
    }
}
