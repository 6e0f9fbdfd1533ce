package org.tarozi.exchange.table;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which cell styles of a workbook show dates, from which year its days count, and which sheets it
/// does not show: read from the parts `styles` and `workbook`.
final class WorkbookFormats extends DefaultHandler {

    private static final int LONGEST_EXPONENT = 30;
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean inCellFormats;
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                    formats.put(
                            number(attributes, "numFmtId"),
                            String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    int id = number(attributes, "numFmtId");
                    dates.add(DateUtil.isADateFormat(id, withoutWords(formats.get(id))));
                }
            }
            case "workbookPr" -> {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
            case "sheet" -> {
                String state = attributes.getValue("state");
                if ("hidden".equals(state) || "veryHidden".equals(state)) {
                    hidden.add(String.valueOf(attributes.getValue("name")));
                }
            }
            default -> {
                return;
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    /// The sheet of a name.
    SheetTab tab(String name) {
        return new SheetTab(name, hidden.contains(name));
    }

    /// A number of a cell as a text: a day or a time where its style says so. Spreadsheets count in
    /// binary and show 15 digits, so 48.6 may stand there as 48.600000000000001.
    String text(String number, int style) {
        BigDecimal exact = new BigDecimal(number).round(AS_SHOWN);
        if (style >= 0 && style < dates.size() && dates.get(style)) {
            LocalDateTime time = DateUtil.getLocalDateTime(exact.doubleValue(), from1904);
            if (time != null && exact.compareTo(BigDecimal.ONE) < 0) {
                return time.toLocalTime().toString(); // of no day
            }
            if (time != null) {
                return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? time.toLocalDate().toString()
                        : time.toString();
            }
        }
        boolean isShort = Math.abs((long) exact.scale()) <= LONGEST_EXPONENT;
        return isShort ? exact.stripTrailingZeros().toPlainString() : number;
    }

    /// A format without what stands in it as it is, such as the word for year in other languages.
    private static @Nullable String withoutWords(@Nullable String format) {
        return format == null ? null : WORDS.matcher(format).replaceAll("");
    }

    private static int number(Attributes attributes, String key) {
        String value = attributes.getValue(key);
        return value != null && value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }
}
