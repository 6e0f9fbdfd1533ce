package org.tarozi.change;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Lines and segments written by hand, byte by byte, as a stranger may send them.
final class Lines {

    static final String HEADER =
            """
            {"tarozi":"segment","version":1,"programme":"0190a000-0000-7000-8000-000000000001",\
            "scope":"assessment/0190a000-0000-7000-8000-00000000000a","device":"d1"}\
            """;

    private Lines() {}

    /// A sound line of the visit, its parts in JSON.
    static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("subject", "\"" + Place.VISIT + "/answer/q1\"");
        parts.put("field", "\"result\"");
        parts.put("value", "1");
        parts.put("parents", "[]");
        parts.put("device", "\"d1\"");
        parts.put("person", "\"Aziza\"");
        parts.put("at", "\"2024-05-14T09:30:00Z\"");
        return parts;
    }

    static String line(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> "\"" + part.getKey() + "\":" + part.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String sound() {
        return line(parts());
    }

    /// A sound line but for one part.
    static String with(String key, String json) {
        Map<String, String> parts = parts();
        parts.put(key, json);
        return line(parts);
    }

    static String without(String key) {
        Map<String, String> parts = parts();
        parts.remove(key);
        return line(parts);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Some bytes where a line has a mark.
    static byte[] bytes(String text, String mark, byte[] instead) {
        int at = text.indexOf(mark);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(text.substring(0, at)));
        bytes.writeBytes(instead);
        bytes.writeBytes(bytes(text.substring(at + mark.length())));
        return bytes.toByteArray();
    }

    static Change read(String line) {
        return new ChangeReader().read(bytes(line));
    }

    static Segment.Reading segment(String text) {
        return new SegmentReader().read(bytes(text));
    }
}
