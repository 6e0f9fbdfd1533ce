package org.tarozi.cli;

import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Workbook;
import org.tarozi.job.OutputFile;
import org.tarozi.report.pdf.WrittenPdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A look into a PDF or a workbook that may be a report: what it is about, and what it says it was
/// made from.
final class ReportInspection {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PROVENANCE = "provenance";

    private final Path file;
    private final Found found;

    ReportInspection(Path file, Found found) {
        this.file = file;
        this.found = found;
    }

    static boolean isPdf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(PDF, in.readNBytes(PDF.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void pdf() {
        if (OutputFile.PDF.inTheWay(file).isPresent()) {
            found.refused("pdf", "it is a PDF that Tarozi did not write");
            return;
        }
        try {
            WrittenPdf pdf = WrittenPdf.read(file);
            boolean report = !pdf.provenance().isEmpty();
            found.sound(report ? "report_pdf" : "checklist_pdf");
            found.put("title", pdf.title());
            found.put("language", pdf.language());
            found.put("pages", pdf.pages());
            if (report) {
                found.list(PROVENANCE, pdf.provenance());
            }
        } catch (IOException e) {
            found.refused("report_pdf", "it is damaged: " + e.getMessage());
        }
    }

    /// The last sheet says in pairs of cells what the others were made from.
    void workbook() {
        List<String> sheets = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        try {
            Workbook.read(
                    file,
                    tab -> {
                        sheets.add(tab.name());
                        titles.clear();
                        pairs.clear();
                        return row -> {
                            List<String> cells = row.cells();
                            if (row.number() <= 2) {
                                titles.add(cells.getFirst());
                            } else if (cells.size() == 2 && !cells.getFirst().isEmpty()) {
                                pairs.add(cells.getFirst() + ": " + cells.get(1));
                            }
                            return true;
                        };
                    });
        } catch (MalformedTableException e) {
            found.refused("report_workbook", e.problem().text());
            return;
        }
        found.sound("report_workbook");
        found.put("title", String.join(": ", titles));
        found.list("sheets", sheets);
        found.list(PROVENANCE, pairs);
    }
}
