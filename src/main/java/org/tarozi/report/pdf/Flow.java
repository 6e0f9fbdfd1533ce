package org.tarozi.report.pdf;

import org.openpdf.text.Document;

import java.util.List;

/// Places slabs one below the other and decides where pages end.
final class Flow {

    /// Rounding of heights must not push a slab that fits to the next page.
    private static final float SLACK = 0.5f;

    private final Document document;
    private final org.openpdf.text.pdf.PdfWriter pdf;

    Flow(Document document, org.openpdf.text.pdf.PdfWriter pdf) {
        this.document = document;
        this.pdf = pdf;
    }

    void place(List<Slab> slabs) {
        for (int at = 0; at < slabs.size(); at++) {
            place(slabs.get(at), need(slabs, at));
        }
    }

    private void place(Slab slab, float need) {
        if (!atTop() && slab.before() + need > room() + SLACK) {
            document.newPage();
        }
        if (!atTop()) {
            slab.table().setSpacingBefore(slab.before());
        }
        document.add(slab.table());
    }

    void newPage() {
        if (!atTop()) {
            document.newPage();
        }
    }

    private boolean atTop() {
        return pdf.getVerticalPosition(false) > Sheet.TOP - SLACK;
    }

    private float room() {
        return pdf.getVerticalPosition(false) - Sheet.BOTTOM;
    }

    /// What must fit below for a slab to begin here: itself, and what it holds on to. More than a
    /// page is no reason to leave one empty.
    private static float need(List<Slab> slabs, int at) {
        Slab slab = slabs.get(at);
        float need = slab.need();
        if (slab.holdsNext() && at + 1 < slabs.size()) {
            need += slabs.get(at + 1).before() + need(slabs, at + 1);
        }
        if (slab.hold() == Slab.Hold.CHAPTER) {
            need = Math.max(need, Sheet.HEIGHT / 3);
        }
        return need > Sheet.HEIGHT ? Math.min(slab.need(), Sheet.HEIGHT) : need;
    }
}
