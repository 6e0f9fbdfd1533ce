package org.tarozi.report.pdf;

import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a PDF that was written here says of itself.
///
/// @param title what it is and about what
/// @param language the language of its texts, as a tag
/// @param provenance what a report says it was made from, line by line; nothing of a checklist
public record WrittenPdf(String title, String language, int pages, List<String> provenance) {

    private static final String BODY = "body";
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

    public WrittenPdf {
        provenance = List.copyOf(provenance);
    }

    /// Reads every page of a PDF.
    ///
    /// @throws IOException if it cannot be read, or is damaged
    public static WrittenPdf read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false)) {
            List<String> texts = texts(document);
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            return new WrittenPdf(
                    Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse(""),
                    Optional.ofNullable(catalog.getLanguage()).orElse(""),
                    texts.size(),
                    provenance(lastChapter(document, texts)));
        }
    }

    /// The text of each page without head and foot.
    private static List<String> texts(PDDocument document) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion(
                BODY,
                new Rectangle2D.Float(
                        0,
                        Sheet.SIZE.getHeight() - Sheet.TOP,
                        Sheet.SIZE.getWidth(),
                        Sheet.HEIGHT));
        List<String> texts = new ArrayList<>();
        for (var page : document.getPages()) {
            stripper.extractRegions(page);
            texts.add(stripper.getTextForRegion(BODY));
        }
        return texts;
    }

    /// The last chapter, if it names digests.
    private static List<String> provenance(List<String> lastChapter) {
        return lastChapter.stream().anyMatch(line -> DIGEST.matcher(line).find())
                ? lastChapter
                : List.of();
    }

    private static List<String> lastChapter(PDDocument document, List<String> texts)
            throws IOException {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null || outline.getLastChild() == null) {
            return List.of();
        }
        PDOutlineItem last = outline.getLastChild();
        int page = document.getPages().indexOf(last.findDestinationPage(document));
        String text = String.join("", texts.subList(Math.max(0, page), texts.size()));
        int heading = text.lastIndexOf(last.getTitle());
        return heading < 0
                ? List.of()
                : text.substring(heading + last.getTitle().length())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
