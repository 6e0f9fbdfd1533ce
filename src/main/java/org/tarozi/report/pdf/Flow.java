package org.tarozi.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPTable;

import java.util.List;
import java.util.OptionalInt;

/// Places slabs one below the other and decides where pages end.
final class Flow {

    private final Document document;
    private final org.openpdf.text.pdf.PdfWriter pdf;

    Flow(Document document, org.openpdf.text.pdf.PdfWriter pdf) {
        this.document = document;
        this.pdf = pdf;
    }

    void place(List<Slab> slabs) {
        boolean held = false;
        for (int at = 0; at < slabs.size(); at++) {
            float need = need(slabs, at);
            place(slabs.get(at), held ? Math.min(need, Sheet.HEIGHT / 3) : need);
            held = slabs.get(at).holdsNext();
        }
    }

    private void place(Slab slab, float need) {
        if (!atTop() && slab.before() + need > room() + Slab.SLACK) {
            document.newPage();
        }
        Slab rest = atTop() ? slab.onTop() : slab;
        float before = atTop() ? 0 : slab.before();
        for (OptionalInt end = rest.end(room() - before); end.isPresent(); end = rest.end(room())) {
            add(rest.until(end.getAsInt()), before);
            document.newPage();
            rest = rest.from(end.getAsInt());
            before = 0;
        }
        rest.table().setSplitLate(rest.fits(room() - before));
        add(rest.table(), before);
    }

    private void add(PdfPTable table, float before) {
        table.setSpacingBefore(before);
        document.add(table);
    }

    void newPage() {
        if (!atTop()) {
            document.newPage();
        }
    }

    private boolean atTop() {
        return pdf.getVerticalPosition(false) > Sheet.TOP - Slab.SLACK;
    }

    private float room() {
        return pdf.getVerticalPosition(false) - Sheet.BOTTOM;
    }

    /// What must fit below for a slab to begin here: itself, and what it holds on to. What it is
    /// held by does not leave it for less than a third of a page.
    private static float need(List<Slab> slabs, int at) {
        Slab slab = slabs.get(at);
        float need = slab.need();
        if (slab.holdsNext() && at + 1 < slabs.size()) {
            need += slabs.get(at + 1).before() + need(slabs, at + 1);
        }
        if (slab.hold() == Slab.Hold.CHAPTER) {
            need = Math.max(need, Sheet.HEIGHT / 3);
        }
        return Math.min(need, Sheet.HEIGHT);
    }
}
