package org.tarozi.report.pdf;

import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.tarozi.report.Block;
import org.tarozi.report.Jpeg;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Sets photos in two columns, upright and lying ones within the same height.
final class PhotoSetter {

    private static final float GAP = 16;
    private static final float WIDTH = (Sheet.WIDTH - GAP) / 2;
    private static final float HEIGHT = WIDTH * 3 / 4;

    private final Fonts fonts;
    private final Texts texts;

    PhotoSetter(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    Slab set(Block.Photos photos) {
        PdfPTable grid = Cells.table(WIDTH, GAP, WIDTH);
        List<Block.Photo> all = photos.photos();
        for (int at = 0; at < all.size(); at += 2) {
            grid.addCell(photo(all.get(at)));
            grid.addCell(Cells.cell(new Phrase()));
            grid.addCell(at + 1 < all.size() ? photo(all.get(at + 1)) : Cells.cell(new Phrase()));
        }
        return new Slab(grid, 9, Slab.Hold.LOOSE);
    }

    private PdfPCell photo(Block.Photo photo) {
        PdfPCell cell = Cells.cell(new Phrase());
        photo.picture().ifPresent(picture -> cell.addElement(image(picture)));
        Paragraph name = new Paragraph(Style.TABLE.leading());
        name.add(fonts.chunk(texts.say(Text.PHOTO, photo.number()) + "  ", Style.TABLE_STRONG));
        name.add(fonts.chunk(photo.caption(), Style.TABLE));
        cell.addElement(name);
        cell.addElement(
                new Paragraph(Style.DETAIL.leading(), fonts.chunk(photo.about(), Style.DETAIL)));
        cell.setPaddingBottom(14);
        return cell;
    }

    /// As large as its place; a small one at one point for each of its pixels.
    private static Image image(Jpeg picture) {
        try {
            Image image = Image.getInstance(picture.bytes());
            image.scaleToFit(
                    Math.min(WIDTH, image.getWidth()), Math.min(HEIGHT, image.getHeight()));
            image.setBorder(Rectangle.BOX);
            image.setBorderColor(Palette.RULE);
            image.setBorderWidth(0.5f);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
