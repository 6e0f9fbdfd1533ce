package org.tarozi.checklist.file;

import org.tarozi.checklist.Wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The titles of the conventions, protocols and recommendations of the ILO to which the shipped
/// checklists refer by their codes.
///
/// The file is a table with semicolons between cells; no cell holds a semicolon.
public record Instruments(Map<String, Wording> titles) {

    private static final String FILE = "instruments.csv";
    private static final List<String> COLUMNS = List.of("code", "en", "ru", "uz");

    /// As in `C138 Art. 2`, where P029 is P29.
    private static final Pattern CODE = Pattern.compile("([CPR])0*(\\d{1,3})\\b.*");

    public Instruments {
        titles = Map.copyOf(titles);
    }

    /// Those that come with the program.
    public static Instruments shipped() {
        return read(ShippedChecklists.text(FILE));
    }

    static Instruments read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(String.join(";", COLUMNS))) {
            throw new IllegalArgumentException("instruments have the columns " + COLUMNS);
        }
        Map<String, Wording> titles = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split(";", -1));
            if (cells.size() != COLUMNS.size() || titles.containsKey(cells.getFirst())) {
                throw new IllegalArgumentException(
                        "instruments: found “"
                                + line
                                + "”, expected "
                                + COLUMNS.size()
                                + " cells, and each code once");
            }
            TreeMap<String, String> title = new TreeMap<>();
            for (int at = 1; at < COLUMNS.size(); at++) {
                title.put(COLUMNS.get(at), cells.get(at));
            }
            titles.put(cells.getFirst(), new Wording(title));
        }
        return new Instruments(titles);
    }

    /// The title of the instrument to which a legal reference begins to refer, if it is one of the
    /// ILO that is known.
    public Optional<Wording> title(String reference) {
        return code(reference).map(titles::get);
    }

    /// The code of that instrument, if it is known.
    public Optional<String> code(String reference) {
        Matcher code = CODE.matcher(reference);
        return code.matches()
                ? Optional.of(code.group(1) + code.group(2)).filter(titles::containsKey)
                : Optional.empty();
    }
}
