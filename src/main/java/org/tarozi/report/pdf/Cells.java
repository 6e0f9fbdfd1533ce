package org.tarozi.report.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Makes the grid that everything on a page is set in: tables and cells without frames.
final class Cells {

    private Cells() {}

    /// A table over the full width with these relative widths.
    static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setTotalWidth(Sheet.WIDTH);
        table.setLockedWidth(true);
        table.setSplitLate(true);
        return table;
    }

    static PdfPCell cell(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setLeading(phrase.getLeading(), 0);
        return cell;
    }

    static PdfPCell end(PdfPCell cell) {
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    /// One cell as wide as the page.
    static PdfPTable single(PdfPCell cell) {
        PdfPTable table = table(1);
        table.addCell(cell);
        return table;
    }
}
