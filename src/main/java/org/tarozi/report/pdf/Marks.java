package org.tarozi.report.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.tarozi.report.Block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The headings of a document: where each came to stand, for the contents and the bookmarks.
final class Marks {

    private final org.openpdf.text.pdf.PdfWriter pdf;
    private final List<Integer> pages = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();

    private record Level(int level, PdfOutline outline) {}

    Marks(org.openpdf.text.pdf.PdfWriter pdf) {
        this.pdf = pdf;
    }

    /// All headings of a report, in their order; their numbers are their positions.
    static List<Block.Heading> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    static String name(int number) {
        return "heading-" + number;
    }

    /// The next heading stands here.
    void reached(Block.Heading heading, Rectangle place) {
        pages.add(pdf.getPageNumber());
        while (!open.isEmpty() && open.element().level() >= heading.level()) {
            open.pop();
        }
        PdfOutline parent =
                open.isEmpty() ? pdf.getDirectContent().getRootOutline() : open.element().outline();
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, place.getTop() + 12, 0);
        open.push(
                new Level(
                        heading.level(),
                        new PdfOutline(parent, here, heading.text(), heading.level() == 1)));
    }

    int page(int number) {
        return pages.get(number);
    }
}
