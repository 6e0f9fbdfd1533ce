package org.tarozi.checklist.sheet;

import org.tarozi.checklist.yaml.FlowText;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Lays a checklist file out in sheets: a row for each part, a column for each key, texts of
/// several languages side by side.
final class ToSheets {

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final List<List<String>> head = new ArrayList<>(List.of(List.of("key", "value")));

    private ToSheets() {
        SheetKey.LISTS.forEach(list -> rows.put(list, new ArrayList<>()));
    }

    static List<ChecklistSheet> of(Mapping root) {
        ToSheets sheets = new ToSheets();
        root.entries().forEach(sheets::part);
        return sheets.all();
    }

    private void part(Entry entry) {
        String key = entry.key().text();
        switch (key) {
            case "add_clusters" -> items(entry.value()).forEach(one -> row("clusters", "", one));
            case "add_points", "add_questions" -> items(entry.value()).forEach(this::addition);
            case "amend" -> ((Mapping) entry.value()).entries().forEach(this::amendment);
            default -> {
                if (SheetKey.isList(key)) {
                    items(entry.value()).forEach(one -> row(key, "", one));
                } else {
                    cells(entry).forEach((name, text) -> head.add(List.of(name, text)));
                }
            }
        }
    }

    private void addition(Mapping addition) {
        String to = "";
        for (Entry entry : addition.entries()) {
            if (entry.value() instanceof Scalar scalar) {
                to = scalar.text();
            }
        }
        for (Entry entry : addition.entries()) {
            if (SheetKey.isList(entry.key().text())) {
                String in = to;
                items(entry.value()).forEach(one -> row(entry.key().text(), in, one));
            }
        }
    }

    private void amendment(Entry entry) {
        items(entry.value())
                .forEach(one -> row(entry.key().text(), "", one).put(SheetKey.AMENDS, "yes"));
    }

    private Map<String, String> row(String sheet, String in, Mapping part) {
        Map<String, String> row = new LinkedHashMap<>();
        rows.getOrDefault(sheet, new ArrayList<>()).add(row);
        if (!in.isEmpty()) {
            row.put(SheetKey.IN, in);
        }
        String id = id(part);
        for (Entry entry : part.entries()) {
            String key = entry.key().text();
            if (SheetKey.isList(key)) {
                String owner = key.equals("choices") ? sheet + " " + id : id;
                items(entry.value()).forEach(one -> row(key, owner, one));
            } else {
                row.putAll(cells(entry));
            }
        }
        return row;
    }

    private static String id(Mapping part) {
        return part.entries().stream()
                .filter(entry -> entry.key().text().equals("id"))
                .map(entry -> text(entry.value()))
                .findFirst()
                .orElse("");
    }

    /// The cells of a key that is no list of parts.
    private static Map<String, String> cells(Entry entry) {
        String key = entry.key().text();
        Map<String, String> cells = new LinkedHashMap<>();
        if (key.equals(SheetKey.WHEN)) {
            cells.put(key, FlowText.of(entry.value()));
        } else if (key.equals(SheetKey.EVIDENCE) && entry.value() instanceof Mapping methods) {
            methods.entries().forEach(method -> cells.putAll(evidence(method)));
        } else if (entry.value() instanceof Mapping languages) {
            languages
                    .entries()
                    .forEach(one -> cells.put(key + "." + one.key().text(), text(one.value())));
        } else {
            cells.put(key, text(entry.value()));
        }
        return cells;
    }

    /// A line for each item; blank where it is not said in that language.
    private static Map<String, String> evidence(Entry method) {
        List<Mapping> items = items(method.value());
        Set<String> languages = new LinkedHashSet<>();
        items.forEach(item -> item.entries().forEach(one -> languages.add(one.key().text())));
        Map<String, String> cells = new LinkedHashMap<>();
        for (String language : languages) {
            cells.put(
                    SheetKey.EVIDENCE + "." + method.key().text() + "." + language,
                    CellLines.of(items.stream().map(item -> in(language, item)).toList()));
        }
        return cells;
    }

    private static String in(String language, Mapping item) {
        return item.entries().stream()
                .filter(one -> one.key().text().equals(language))
                .map(one -> text(one.value()))
                .findFirst()
                .orElse("");
    }

    private static String text(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar.text();
            case Sequence several ->
                    CellLines.of(several.items().stream().map(ToSheets::text).toList());
            case Mapping _, YamlNode.Broken _ ->
                    throw new IllegalStateException("the file was accepted");
        };
    }

    private static List<Mapping> items(YamlNode list) {
        return ((Sequence) list).items().stream().map(Mapping.class::cast).toList();
    }

    private List<ChecklistSheet> all() {
        List<ChecklistSheet> sheets = new ArrayList<>();
        sheets.add(new ChecklistSheet(SheetKey.HEAD, head));
        rows.forEach(
                (name, list) -> {
                    if (!list.isEmpty()) {
                        sheets.add(sheet(name, list));
                    }
                });
        return sheets;
    }

    private static ChecklistSheet sheet(String name, List<Map<String, String>> list) {
        Set<String> used = new TreeSet<>(SheetColumns.ORDER);
        list.forEach(row -> used.addAll(row.keySet()));
        List<List<String>> table = new ArrayList<>();
        table.add(List.copyOf(used));
        for (Map<String, String> row : list) {
            table.add(used.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return new ChecklistSheet(name, table);
    }
}
