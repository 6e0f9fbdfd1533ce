package org.tarozi.report.pdf;

import org.openpdf.text.pdf.PdfPTable;

/// A piece of page ready to be placed: a table of the full width, whose height is known.
///
/// @param before the space above it, dropped at the top of a page
/// @param hold how it holds on to what follows
record Slab(PdfPTable table, float before, Hold hold) {

    /// What must not be parted by the end of a page.
    enum Hold {
        /// It may be parted after its heading rows and two more.
        LOOSE,
        /// It stays whole if it fits on a page.
        WHOLE,
        /// It stays whole and on the page of what follows.
        NEXT
    }

    float height() {
        return table.getTotalHeight();
    }

    /// The height without which it does not begin on a page.
    float need() {
        return hold == Hold.LOOSE ? Math.min(height(), opening()) : height();
    }

    private float opening() {
        int rows = Math.min(table.size(), table.getHeaderRows() + 2);
        float opening = 0;
        for (int row = 0; row < rows; row++) {
            opening += table.getRowHeight(row);
        }
        return opening;
    }

    Slab holding(Hold tighter) {
        return new Slab(table, before, tighter);
    }
}
