package org.tarozi.ui.report;

import org.tarozi.analysis.Selection;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.report.pdf.PdfReader;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.ui.FileName;
import org.tarozi.ui.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// A report that was made and can be looked at and saved.
///
/// @param pdf the bytes of the file
/// @param pages draws them
/// @param shapes the height of each page by its width
record Draft(Report report, Selection selection, byte[] pdf, PdfReader pages, List<Double> shapes) {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST_NAME = 120;
    private static final int SHORTEST_TITLE = 20;

    Draft {
        shapes = List.copyOf(shapes);
    }

    /// Sets the pages of a report.
    static Draft of(Report report, Selection selection, Progress progress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            StoppableStream.fill(bytes, progress, out -> PdfWriter.write(report, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.check();
        PdfReader pages = PdfReader.of(bytes.toByteArray());
        return new Draft(
                report,
                selection,
                bytes.toByteArray(),
                pages,
                IntStream.range(0, pages.pages()).mapToObj(pages::shape).toList());
    }

    /// A name for its files, without an ending.
    String name() {
        Cover cover = report.cover();
        String narrowed = cover.narrowed().isEmpty() ? "" : ", " + FileName.of(cover.narrowed());
        String end = safe(" – " + cover.kind() + narrowed + ", " + cover.language().tag());
        String title = safe(cover.title()).strip();
        int room = Math.max(SHORTEST_TITLE, LONGEST_NAME - end.length());
        return title.substring(0, Math.min(room, title.length())).strip() + end;
    }

    private static String safe(String name) {
        return name.replaceAll(FORBIDDEN, " ");
    }
}
