package org.tarozi.report.workbook;

import org.apache.poi.ss.util.CellReference;

import java.util.List;
import java.util.stream.Collectors;

/// The formulas of the workbook, over answer codes: 1 compliant, 2 non-compliant, anything else in
/// neither count.
final class Formulas {

    private Formulas() {}

    /// Over areas of which each row has a result in one at most.
    static String nonCompliant(List<Area> codes) {
        return codes.stream()
                .map(area -> "COUNTIF(" + area + ",2)")
                .collect(Collectors.joining("+"));
    }

    /// Over areas of which each row has a result in one at most.
    static String assessed(List<Area> codes) {
        return codes.stream()
                .map(area -> "COUNTIF(" + area + ",1)+COUNTIF(" + area + ",2)")
                .collect(Collectors.joining("+"));
    }

    /// The code of a group of questions: non-compliant if one is, else compliant if one was
    /// assessed.
    static String anyOf(Area codes) {
        return "IF(COUNTIF(" + codes + ",2)>0,2,IF(COUNTIF(" + codes + ",1)>0,1,0))";
    }

    /// Whole percent, rounded half up from the exact fraction, of the two cells to the left in a
    /// row.
    static String rate(int row, int partColumn, int wholeColumn) {
        String part = new CellReference(row, partColumn).formatAsString();
        String whole = new CellReference(row, wholeColumn).formatAsString();
        return "IF("
                + whole
                + "=0,\"\",INT((200*"
                + part
                + "+"
                + whole
                + ")/(2*"
                + whole
                + "))/100)";
    }

    /// The fraction of the same two cells, not rounded.
    static String fraction(int row, int partColumn, int wholeColumn) {
        String part = new CellReference(row, partColumn).formatAsString();
        String whole = new CellReference(row, wholeColumn).formatAsString();
        return "IF(" + whole + "=0,\"\"," + part + "/" + whole + ")";
    }

    /// A rate as a chart takes it: what nobody assessed has no bar and no label, which an empty
    /// text would have.
    static String charted(int row, int wholeColumn, int rateColumn) {
        String whole = new CellReference(row, wholeColumn).formatAsString();
        String rate = new CellReference(row, rateColumn).formatAsString();
        return "IF(" + whole + "=0,NA()," + rate + ")";
    }

    /// A name as a chart takes it: the beginning of one that has no room beside its bar.
    static String named(int row, int nameColumn, int longest) {
        String name = new CellReference(row, nameColumn).formatAsString();
        return "IF(LEN("
                + name
                + ")>"
                + longest
                + ",LEFT("
                + name
                + ","
                + (longest - 1)
                + ")&\"…\","
                + name
                + ")";
    }

    static String count(Area fractions) {
        return "COUNT(" + fractions + ")";
    }

    /// The mean of fractions, those of nothing left out. Rounding to nine digits first takes away
    /// what binary fractions add, so that a half is a half.
    static String mean(Area fractions) {
        return "IF("
                + count(fractions)
                + "=0,\"\",ROUND(ROUND(100*AVERAGE("
                + fractions
                + "),9),0)/100)";
    }
}
