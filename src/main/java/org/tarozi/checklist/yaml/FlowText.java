package org.tarozi.checklist.yaml;

import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.stream.Collectors;

/// A piece of YAML on one line, as `{profile: union, is: yes}`.
public final class FlowText {

    private static final String PLAIN = "[A-Za-z0-9_][A-Za-z0-9_.-]*";

    private FlowText() {}

    public static String of(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar(scalar);
            case Sequence several ->
                    several.items().stream()
                            .map(FlowText::of)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping ->
                    mapping.entries().stream()
                            .map(FlowText::entry)
                            .collect(Collectors.joining(", ", "{", "}"));
            case YamlNode.Broken _ -> throw new IllegalStateException("the file was accepted");
        };
    }

    private static String entry(Entry entry) {
        return entry.key().text() + ": " + of(entry.value());
    }

    private static String scalar(Scalar scalar) {
        boolean plain =
                scalar.form() != YamlNode.Form.TEXT
                        || scalar.text().matches(PLAIN)
                                && YamlTree.form(scalar.text()) == YamlNode.Form.TEXT;
        return plain ? scalar.text() : YamlLines.quote(scalar.text());
    }
}
