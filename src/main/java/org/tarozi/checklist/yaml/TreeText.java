package org.tarozi.checklist.yaml;

import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Form;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.List;

/// Writes what a checklist file says as a text in YAML.
public final class TreeText {

    private static final String WORD = "[a-z_]+";

    private final YamlLines lines = new YamlLines();

    private TreeText() {}

    public static byte[] of(Mapping root) {
        TreeText text = new TreeText();
        root.entries().forEach(text::entry);
        return text.lines.bytes();
    }

    private void entry(Entry entry) {
        String key = key(entry.key().text());
        switch (entry.value()) {
            case Scalar scalar when scalar.form() == Form.TEXT -> lines.quoted(key, scalar.text());
            case Scalar scalar -> lines.plain(key, scalar.text());
            case Mapping mapping -> lines.nested(key, () -> mapping.entries().forEach(this::entry));
            case Sequence sequence -> items(key, sequence.items());
            case YamlNode.Broken _ -> lines.plain(key, "~");
        }
    }

    private void items(String key, List<YamlNode> items) {
        if (!items.isEmpty() && items.stream().allMatch(Mapping.class::isInstance)) {
            lines.nested(key, () -> items.forEach(item -> item((Mapping) item)));
        } else {
            lines.plain(key, FlowText.of(new Sequence(new Place("", 1, 1), items)));
        }
    }

    private void item(Mapping mapping) {
        lines.item(() -> mapping.entries().forEach(this::entry));
    }

    private static String key(String key) {
        return key.matches(WORD) && YamlTree.form(key) == Form.TEXT ? key : YamlLines.quote(key);
    }
}
