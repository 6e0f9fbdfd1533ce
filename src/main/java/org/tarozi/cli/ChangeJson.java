package org.tarozi.cli;

import org.tarozi.change.Change;
import org.tarozi.change.Origin;
import org.tarozi.change.Value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What somebody wrote, for other programs.
final class ChangeJson {

    private ChangeJson() {}

    /// Says who wrote it and when.
    static void put(ObjectNode node, Origin origin) {
        node.put("author", origin.person());
        node.put("device", origin.device());
        node.put("at", BatchText.stamp(origin).orElse(null));
    }

    /// Says also what.
    static void put(ObjectNode node, Change change) {
        node.put("field", change.field());
        node.set("value", value(change.value()));
        put(node, change.origin());
    }

    /// A value in the sort that JSON has for it.
    static JsonNode value(Value value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Value.Cleared() -> nodes.nullNode();
            case Value.Text(String text) -> nodes.stringNode(text);
            case Value.Number(var number) -> nodes.numberNode(number);
            case Value.Flag(boolean flag) -> nodes.booleanNode(flag);
            case Value.Listing(List<String> texts) -> {
                ArrayNode array = nodes.arrayNode();
                texts.forEach(array::add);
                yield array;
            }
        };
    }
}
