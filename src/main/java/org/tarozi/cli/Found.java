package org.tarozi.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What a look into a file found, as the command tells it.
///
/// @param said what people read
/// @param values what other programs get beside that, where people read a sentence
record Found(ObjectNode said, ObjectNode values) {

    private static final String SOUND = "sound";

    Found() {
        this(JsonMapper.shared().createObjectNode(), JsonMapper.shared().createObjectNode());
    }

    /// All of it, for other programs.
    ObjectNode json() {
        ObjectNode all = said.deepCopy();
        all.setAll(values);
        return all;
    }

    /// Whether it was not looked into.
    boolean isNotChecked() {
        return said.path(SOUND).isNull();
    }

    /// It is of a kind that we know, and whole.
    void sound(String kind) {
        said.put("kind", kind);
        said.put(SOUND, true);
    }

    /// It is damaged, or none of ours.
    void refused(String kind, String reason) {
        said.put("kind", kind);
        said.put(SOUND, false);
        said.put("reason", reason);
    }

    /// It is of a kind that we know, and cannot be looked into now.
    void notChecked(String kind, String reason) {
        said.put("kind", kind);
        said.putNull(SOUND);
        said.put("reason", reason);
    }

    void put(String name, @Nullable String text) {
        said.put(name, text);
    }

    void put(String name, long number) {
        said.put(name, number);
    }

    void list(String name, List<String> texts) {
        ArrayNode array = said.putArray(name);
        texts.forEach(array::add);
    }

    /// The list of things under a name, to be filled.
    ArrayNode things(String name) {
        return values.putArray(name);
    }
}
