package org.tarozi.cli;

import org.tarozi.exchange.OurMark;
import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Workbook;
import org.tarozi.report.pdf.WrittenPdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A look into a PDF or a workbook that may be a report: what it is about, and what it says it was
/// made from.
final class ReportInspection {

    private static final String PROVENANCE = "provenance";

    private final Path file;
    private final Found found;

    ReportInspection(Path file, Found found) {
        this.file = file;
        this.found = found;
    }

    void pdf() throws IOException {
        if (!OurMark.isOnPdf(file)) {
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
