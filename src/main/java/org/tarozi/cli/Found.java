package org.tarozi.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What a look into a file found, as the command tells it.
record Found(ObjectNode json) {

    Found() {
        this(JsonMapper.shared().createObjectNode());
    }

    /// It is of a kind that we know, and whole.
    void sound(String kind) {
        json.put("kind", kind);
        json.put("sound", true);
    }

    /// It is damaged, or none of ours.
    void refused(String kind, String reason) {
        json.put("kind", kind);
        json.put("sound", false);
        json.put("reason", reason);
    }

    void put(String name, @Nullable String text) {
        json.put(name, text);
    }

    void put(String name, long number) {
        json.put(name, number);
    }

    void list(String name, List<String> texts) {
        ArrayNode array = json.putArray(name);
        texts.forEach(array::add);
    }
}
