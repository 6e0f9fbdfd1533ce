package org.tarozi.checklist.sheet;

import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts the rows of sheets together again into what a checklist file says; each piece knows its
/// cell.
final class FromSheets {

    /// What holds the rows of another sheet.
    private static final Map<String, String> OWNERS =
            Map.of("values", "parameters", "points", "clusters", "questions", "points");

    private final String book;
    private final Problems problems;
    private final List<Entry> head;
    private final Map<String, List<SheetRow>> rows = new LinkedHashMap<>();

    FromSheets(String book, List<ChecklistSheet> sheets, Problems problems) {
        this.book = book;
        this.problems = problems;
        this.head = head(sheets);
        for (ChecklistSheet sheet : sheets) {
            String name = sheet.name().strip().toLowerCase(Locale.ROOT);
            if (SheetKey.isList(name)) {
                rows.put(name, SheetRow.all(book, sheet, problems));
            }
        }
    }

    private List<Entry> head(List<ChecklistSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> ChecklistSheets.isHead(sheet.name()))
                .findFirst()
                .map(sheet -> SheetRow.head(book, sheet, problems))
                .orElse(List.of());
    }

    /// All of it as one piece, as a file in YAML has it.
    Mapping root() {
        Place start = new Place(book, SheetKey.HEAD, 1, 1);
        List<Entry> entries = new ArrayList<>(head);
        boolean overlay = head.stream().anyMatch(entry -> entry.key().text().equals("extends"));
        for (String list : List.of("profile", "parameters")) {
            add(entries, start, list, of(list, row -> !row.amends()));
        }
        add(
                entries,
                start,
                overlay ? "add_clusters" : "clusters",
                of("clusters", row -> !row.amends()));
        if (overlay) {
            additions(entries, start, "points");
            additions(entries, start, "questions");
            amendments(entries, start);
        } else {
            refuseStrays("points");
            refuseStrays("questions");
        }
        refuseStrays("values");
        return new Mapping(start, entries, true);
    }

    private static void add(List<Entry> entries, Place place, String key, List<YamlNode> items) {
        if (!items.isEmpty()) {
            entries.add(entry(place, key, new Sequence(place, items)));
        }
    }

    private static Entry entry(Place place, String key, YamlNode value) {
        return new Entry(Scalar.quoted(place, key), value);
    }

    private Stream<SheetRow> rows(String sheet) {
        return rows.getOrDefault(sheet, List.of()).stream();
    }

    private List<YamlNode> of(String sheet, Predicate<SheetRow> which) {
        return rows(sheet).filter(which).map(row -> part(sheet, row)).toList();
    }

    /// A row with everything that belongs to it.
    private YamlNode part(String sheet, SheetRow row) {
        List<Entry> entries = new ArrayList<>(row.entries());
        OWNERS.forEach(
                (list, owner) -> {
                    if (owner.equals(sheet)) {
                        add(entries, row.place(), list, of(list, one -> isIn(one, row.id())));
                    }
                });
        add(
                entries,
                row.place(),
                "choices",
                of("choices", one -> isIn(one, sheet + " " + row.id())));
        return new Mapping(row.place(), entries, true);
    }

    private static boolean isIn(SheetRow row, String owner) {
        return !row.amends() && row.in().equals(owner);
    }

    /// Parts of what only the base has.
    private void additions(List<Entry> entries, Place start, String sheet) {
        Set<String> own = ids(String.valueOf(OWNERS.get(sheet)));
        Map<String, List<YamlNode>> byOwner = new LinkedHashMap<>();
        Map<String, Scalar> owners = new LinkedHashMap<>();
        rows(sheet)
                .filter(row -> !row.amends() && !own.contains(row.in()))
                .forEach(
                        row -> {
                            owners.putIfAbsent(row.in(), row.owner());
                            byOwner.computeIfAbsent(row.in(), to -> new ArrayList<>())
                                    .add(part(sheet, row));
                        });
        List<YamlNode> additions = new ArrayList<>();
        byOwner.forEach(
                (to, parts) -> {
                    Scalar owner = owners.get(to);
                    Place place = owner == null ? start : owner.place();
                    additions.add(
                            new Mapping(
                                    place,
                                    List.of(
                                            entry(place, "to", Scalar.quoted(place, to)),
                                            entry(place, sheet, new Sequence(place, parts))),
                                    true));
                });
        add(entries, start, "add_" + sheet, additions);
    }

    private Set<String> ids(String sheet) {
        return new HashSet<>(rows(sheet).filter(row -> !row.amends()).map(SheetRow::id).toList());
    }

    private void amendments(List<Entry> entries, Place start) {
        List<Entry> amended = new ArrayList<>();
        for (String list : List.of("clusters", "points", "questions", "profile", "parameters")) {
            add(amended, start, list, of(list, SheetRow::amends));
        }
        if (!amended.isEmpty()) {
            entries.add(entry(start, "amend", new Mapping(start, amended, true)));
        }
    }

    private void refuseStrays(String sheet) {
        String owner = String.valueOf(OWNERS.get(sheet));
        Set<String> known = new HashSet<>(rows(owner).map(SheetRow::id).toList());
        rows(sheet)
                .filter(row -> !row.amends() && !known.contains(row.in()))
                .forEach(
                        row ->
                                problems.error(
                                        row.owner().place(),
                                        row.in().isEmpty() ? "nothing" : "“" + row.in() + "”",
                                        "an id of the sheet " + owner));
    }
}
