package org.tarozi.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.tarozi.report.Block;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.text.Texts;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;

/// Writes a report as PDF/A-2b. The same report gives the same bytes on every machine.
public final class PdfWriter {

    private final Report report;
    private final Texts texts;
    private final Fonts fonts = new Fonts();

    private PdfWriter(Report report) {
        this.report = report;
        this.texts = Texts.in(report.cover().language());
    }

    /// Writes the report and leaves the stream open.
    public static void write(Report report, OutputStream out) throws IOException {
        new PdfWriter(report).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (Document document =
                new Document(
                        Sheet.SIZE,
                        Sheet.LEFT,
                        Sheet.SIZE.getWidth() - Sheet.RIGHT,
                        Sheet.SIZE.getHeight() - Sheet.TOP,
                        Sheet.BOTTOM)) {
            org.openpdf.text.pdf.PdfWriter pdf =
                    org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
            pdf.setCloseStream(false);
            pdf.setFullCompression();
            pdf.setPDFXConformance(org.openpdf.text.pdf.PdfWriter.PDFA2B);
            pdf.setPageEvent(new Furniture(fonts, texts, report.cover()));
            describe(document, pdf);
            document.open();
            pdf.setOutputIntents(
                    "",
                    "",
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            fill(document, pdf);
        }
    }

    private void describe(Document document, org.openpdf.text.pdf.PdfWriter pdf) {
        Cover cover = report.cover();
        document.addTitle(cover.title() + " – " + cover.kind());
        document.addCreator("Tarozi");
        GregorianCalendar date = GregorianCalendar.from(cover.date().atStartOfDay(ZoneOffset.UTC));
        pdf.getInfo().put(PdfName.CREATIONDATE, new PdfDate(date));
        pdf.getInfo().put(PdfName.MODDATE, new PdfDate(date));
        pdf.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity(), identity()));
        pdf.getExtraCatalog().put(PdfName.LANG, new PdfString(cover.language().tag()));
        pdf.setViewerPreferences(org.openpdf.text.pdf.PdfWriter.PageModeUseOutlines);
        pdf.createXmpMetadata();
    }

    private byte[] identity() {
        try {
            byte[] content = report.toString().getBytes(StandardCharsets.UTF_8);
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private void fill(Document document, org.openpdf.text.pdf.PdfWriter pdf) {
        Marks marks = new Marks(pdf);
        Flow flow = new Flow(document, pdf);
        new CoverSetter(fonts, pdf.getDirectContent()).draw(report.cover());
        pdf.setPageEmpty(false);
        document.newPage();
        ContentsSetter contents = new ContentsSetter(fonts, texts);
        List<Block.Heading> headings = Marks.headings(report.blocks());
        if (!headings.isEmpty()) {
            flow.place(contents.set(headings));
            document.newPage();
        }
        new BodySetter(new BlockSetter(fonts, texts, marks), flow).place(report.blocks());
        contents.fill(marks);
    }
}
