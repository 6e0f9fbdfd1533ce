package org.tarozi.report.pdf;

import org.openpdf.text.pdf.PdfPRow;
import org.openpdf.text.pdf.PdfPTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// A piece of page ready to be placed: a table of the full width, whose height is known.
///
/// @param before the space above it, dropped at the top of a page
/// @param hold how it holds on to what follows
/// @param heads how many rows at its top stand on every page it reaches
/// @param continued for rows that say nothing alone, the row that a page needs above them
record Slab(PdfPTable table, float before, Hold hold, int heads, Map<Integer, PdfPRow> continued) {

    /// A row of this height needs no second one to look like the beginning of a table.
    private static final float HIGH = 48;

    /// Rounding of heights must not push a slab that fits to the next page.
    static final float SLACK = 0.5f;

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

    Slab {
        continued = Collections.unmodifiableMap(new TreeMap<>(continued));
    }

    Slab(PdfPTable table, float before, Hold hold) {
        this(table, before, hold, table.getHeaderRows(), Map.of());
    }

    float height() {
        return table.getTotalHeight();
    }

    /// The height without which it does not begin on a page. What fits on none needs a third of
    /// one.
    float need() {
        boolean whole = hold != Hold.LOOSE && height() <= Sheet.HEIGHT;
        float need = whole ? height() : Math.min(height(), opening());
        return need > Sheet.HEIGHT ? Sheet.HEIGHT / 3 : need;
    }

    private float opening() {
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
        return new Slab(table, before, tighter, heads, continued);
    }

    Slab continuing(Map<Integer, PdfPRow> rows) {
        return new Slab(table, before, hold, heads, rows);
    }

    boolean fits(float room) {
        return height() <= room + SLACK;
    }

    /// The row that so much room ends before; empty if all fit, or not even one.
    OptionalInt end(float room) {
        if (fits(room)) {
            return OptionalInt.empty();
        }
        int row = table.getHeaderRows();
        float used = table.getHeaderHeight() + table.getRowHeight(row);
        while (used <= room) {
            row++;
            used += table.getRowHeight(row);
        }
        return row == table.getHeaderRows() ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /// What stands before a row.
    PdfPTable until(int row) {
        return part(table.getRows().subList(0, row), table.getHeaderRows());
    }

    /// What stands from a row on, as a page begins with it.
    Slab from(int row) {
        List<PdfPRow> top = new ArrayList<>(table.getRows().subList(0, heads));
        Optional.ofNullable(continued.get(row)).ifPresent(top::add);
        int repeated = top.size();
        top.addAll(table.getRows().subList(row, table.size()));
        Map<Integer, PdfPRow> further = new TreeMap<>();
        continued.forEach(
                (at, above) -> {
                    if (at > row) {
                        further.put(at - row + repeated, above);
                    }
                });
        return new Slab(part(top, repeated), before, hold, heads, further);
    }

    /// The same as a page begins with it.
    Slab onTop() {
        return continued.containsKey(table.getHeaderRows()) ? from(table.getHeaderRows()) : this;
    }

    private PdfPTable part(List<PdfPRow> rows, int repeated) {
        PdfPTable part = PdfPTable.shallowCopy(table);
        part.getRows().addAll(rows);
        part.setHeaderRows(repeated);
        part.calculateHeights(true);
        return part;
    }
}
