package org.tarozi.exchange.table;

import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes rows of the XML of one sheet. Formulas give the result the workbook holds for them;
/// nothing is computed.
final class SheetParser extends DefaultHandler {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int MOST_CELLS = 16_384;

    /// Ends the reading because nobody wants more rows.
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final String sheet;
    private final SharedStrings shared;
    private final WorkbookFormats formats;
    private final RowSink sink;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private Map<Integer, String> faults = new HashMap<>();
    private Cell cell = new Cell("n", 0);
    private int row;
    private int column;
    private boolean inText;
    private boolean inPhonetic;
    private boolean hasFormula;
    private boolean hasValue;

    private record Cell(String type, int style) {}

    SheetParser(String sheet, SharedStrings shared, WorkbookFormats formats, RowSink sink) {
        this.sheet = sheet;
        this.shared = shared;
        this.formats = formats;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = whole(attributes.getValue("r"), row + 1);
                column = -1;
                cells = new ArrayList<>();
                faults = new HashMap<>();
            }
            case "c" -> {
                String type = attributes.getValue("t");
                cell = new Cell(type == null ? "n" : type, whole(attributes.getValue("s"), 0));
                column = column(attributes.getValue("r"));
                text.setLength(0);
                hasFormula = false;
                hasValue = false;
            }
            case "f" -> hasFormula = true;
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> {
                inText = !inPhonetic;
                hasValue = true;
            }
            default -> inText = false;
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (inText) {
            if (text.length() + length > DelimitedText.LONGEST_CELL) {
                throw malformed("a cell of more than 100,000 characters", "less text");
            }
            text.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> inText = false;
        }
    }

    private void endCell() {
        while (cells.size() <= column) {
            cells.add("");
        }
        boolean unresolved = !hasValue || text.isEmpty() && cell.type().equals("n");
        if (hasFormula && unresolved) {
            faults.put(column, "a formula without a stored result");
        } else if (cell.type().equals("e")) {
            faults.put(column, "the error " + text);
        } else if (hasValue) {
            cells.set(column, value());
        }
    }

    private String value() {
        try {
            return switch (cell.type()) {
                case "s" -> shared.getItemAt(Integer.parseInt(text.toString().strip())).getString();
                case "n" ->
                        text.isEmpty() ? "" : formats.text(text.toString().strip(), cell.style());
                case "b" -> text.toString().equals("1") ? "TRUE" : "FALSE";
                default -> new XSSFRichTextString(text.toString()).getString();
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            faults.put(column, TableProblems.quoted(text.toString()) + ", which is no value");
            return "";
        }
    }

    private void endRow() throws Enough {
        Row read = new Row(sheet, row, cells, faults);
        if (!read.isBlank() && !sink.take(read)) {
            throw new Enough();
        }
    }

    /// The column a reference such as `C17` names, or the next one.
    private int column(@Nullable String reference) {
        int named = column + 1;
        Matcher parts = REFERENCE.matcher(reference == null ? "" : reference);
        if (parts.matches()) {
            named = 0;
            for (char letter : parts.group(1).toCharArray()) {
                named = named * 26 + letter - 'A' + 1;
            }
            named--;
        }
        if (named >= MOST_CELLS) {
            throw malformed("more than 16,384 cells in a row", "a sheet as spreadsheets write it");
        }
        return named;
    }

    private static int whole(@Nullable String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    private MalformedTableException malformed(String found, String expected) {
        return new MalformedTableException(
                new TableProblem(
                        new Row(sheet, row, List.of(), Map.of()).place(), found, expected));
    }
}
