package org.tarozi.checklist.sheet;

import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cells `evidence.METHOD.LANGUAGE` of a row: the lines of one method belong together by their
/// number.
final class EvidenceCells {

    private EvidenceCells() {}

    static Mapping of(Place place, Map<String, Scalar> cells) {
        Map<String, Map<String, Scalar>> byMethod = new LinkedHashMap<>();
        cells.forEach(
                (column, cell) -> {
                    String[] parts = column.split("\\.", 3);
                    byMethod.computeIfAbsent(
                                    parts.length > 1 ? parts[1] : "", key -> new LinkedHashMap<>())
                            .put(parts.length > 2 ? parts[2] : "", cell);
                });
        List<Entry> methods = new ArrayList<>();
        byMethod.forEach(
                (method, languages) -> methods.add(entry(place, method, items(place, languages))));
        return new Mapping(place, methods, true);
    }

    private static Entry entry(Place place, String key, YamlNode value) {
        return new Entry(Scalar.quoted(place, key), value);
    }

    private static Sequence items(Place place, Map<String, Scalar> languages) {
        int count =
                languages.values().stream().mapToInt(cell -> lines(cell).size()).max().orElse(0);
        List<YamlNode> items = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            List<Entry> texts = new ArrayList<>();
            for (Map.Entry<String, Scalar> one : languages.entrySet()) {
                List<String> lines = lines(one.getValue());
                if (at < lines.size() && !lines.get(at).isBlank()) {
                    Place cell = one.getValue().place();
                    texts.add(entry(cell, one.getKey(), Scalar.quoted(cell, lines.get(at))));
                }
            }
            if (!texts.isEmpty()) {
                items.add(new Mapping(place, texts, true));
            }
        }
        return new Sequence(place, items);
    }

    private static List<String> lines(Scalar cell) {
        return CellLines.read(cell.text());
    }
}
