package org.tarozi.report.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/// Cells of a sheet, as formulas name them.
record Area(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /// Part of one column.
    static Area column(String sheet, int column, int firstRow, int lastRow) {
        return new Area(sheet, firstRow, column, lastRow, column);
    }

    /// Part of one row.
    static Area row(String sheet, int row, int firstColumn, int lastColumn) {
        return new Area(sheet, row, firstColumn, row, lastColumn);
    }

    @Override
    public String toString() {
        return new AreaReference(
                        new CellReference(sheet, firstRow, firstColumn, true, true),
                        new CellReference(sheet, lastRow, lastColumn, true, true),
                        SpreadsheetVersion.EXCEL2007)
                .formatAsString();
    }
}
