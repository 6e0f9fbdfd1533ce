package org.tarozi.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Draws the pages of a PDF that was written here as pictures. Not for several threads at once.
public final class PdfReader implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfReader(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// A page as pixels, row by row, each as `0xAARRGGBB`; none is transparent.
    public record Picture(int width, int height, int[] pixels) {}

    /// Opens a PDF.
    public static PdfReader of(byte[] pdf) {
        try {
            return new PdfReader(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are no PDF", e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// The height of a page by its width.
    ///
    /// @param page counted from 0
    public double shape(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        return box.getHeight() / box.getWidth();
    }

    /// Draws a page.
    ///
    /// @param page counted from 0
    /// @param width of the picture, in pixels
    public Picture draw(int page, int width) {
        try {
            float points = document.getPage(page).getCropBox().getWidth();
            BufferedImage image =
                    renderer.renderImage(page, (width + 0.5f) / points, ImageType.RGB);
            int[] pixels =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Picture(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException("a page of a report could not be drawn", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
