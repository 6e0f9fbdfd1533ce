package org.tarozi.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a PDF as another reader finds it, page by page, with how far it reaches to both
/// sides.
public record Pages(List<String> texts, float leftmost, float rightmost) {

    /// Reads a PDF.
    public static Pages of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reach reach = new Reach();
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reach.setStartPage(page);
                reach.setEndPage(page);
                texts.add(reach.getText(document));
            }
            return new Pages(texts, reach.left, reach.right);
        }
    }

    int count() {
        return texts.size();
    }

    String text(int page) {
        return texts.get(page - 1);
    }

    /// The text of all pages.
    public String all() {
        return String.join("\n", texts);
    }

    /// The number that ends the line beginning with a text.
    int numberAfter(int page, String text) {
        Matcher line =
                Pattern.compile("^" + Pattern.quote(text) + "\\s+(\\d+)$", Pattern.MULTILINE)
                        .matcher(text(page));
        if (!line.find()) {
            throw new AssertionError("no line for " + text + " in\n" + text(page));
        }
        return Integer.parseInt(line.group(1));
    }

    private static final class Reach extends PDFTextStripper {

        private float left = Float.MAX_VALUE;
        private float right;

        private Reach() {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                left = Math.min(left, text.getXDirAdj());
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            }
            super.processTextPosition(text);
        }
    }
}
