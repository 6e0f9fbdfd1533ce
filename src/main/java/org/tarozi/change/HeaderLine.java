package org.tarozi.change;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The first line of a segment as JSON.
final class HeaderLine {

    private static final String FORMAT = "segment";

    private HeaderLine() {}

    static byte[] write(SegmentHeader header) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("tarozi", FORMAT);
            json.writeNumberProperty("version", SegmentHeader.VERSION);
            json.writeStringProperty("programme", header.programme().toString());
            json.writeStringProperty("scope", header.scope().path());
            json.writeStringProperty("device", Json.sound(header.device(), "device"));
            header.key()
                    .ifPresent(
                            key ->
                                    json.writeStringProperty(
                                            "key", Base64.getEncoder().encodeToString(key)));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static SegmentHeader read(byte[] bytes, int from, int to) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = new LineParser().parse(bytes, from, to)) {
            Json.readObject(parser, key -> take(key, parser, texts));
        }
        return header(texts);
    }

    private static void take(String key, JsonParser parser, Map<String, String> texts) {
        switch (key) {
            case "tarozi", "programme", "scope", "device", "key" ->
                    texts.put(key, Json.text(parser, key));
            case "version" -> texts.put(key, version(parser));
            default -> Json.skip(parser);
        }
    }

    private static String version(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new MalformedChangeException(
                    "\"version\" is " + Json.describe(parser) + "; a whole number is expected");
        }
        return parser.getString();
    }

    private static SegmentHeader header(Map<String, String> texts) {
        if (!FORMAT.equals(texts.get("tarozi"))) {
            throw new MalformedChangeException("a header with \"tarozi\":\"segment\" is expected");
        }
        String version = present(texts, "version");
        int order = new BigInteger(version).compareTo(BigInteger.valueOf(SegmentHeader.VERSION));
        if (order > 0) {
            throw new NewerFormatException(version);
        }
        if (order < 0) {
            throw new MalformedChangeException(
                    "\"version\" is " + version + "; " + SegmentHeader.VERSION + " is expected");
        }
        String path = present(texts, "scope");
        Scope scope =
                Scope.of(path)
                        .orElseThrow(
                                () ->
                                        new MalformedChangeException(
                                                "\"scope\" is \""
                                                        + path
                                                        + "\"; programme/<id>, factory/<id>,"
                                                        + " assessment/<id> or"
                                                        + " assessment/<id>/confidential is"
                                                        + " expected"));
        SegmentHeader header =
                new SegmentHeader(
                        programme(present(texts, "programme")),
                        scope,
                        present(texts, "device"),
                        key(texts));
        checkDevice(header);
        return header;
    }

    private static void checkDevice(SegmentHeader header) {
        if (header.key().isPresent()
                && !header.device().equals(DeviceKey.idOf(header.key().get()))) {
            throw new MalformedChangeException(
                    "\"device\" is \""
                            + header.device()
                            + "\", which is not the id of the \"key\" beside it");
        }
    }

    private static Optional<byte[]> key(Map<String, String> texts) {
        String text = texts.get("key");
        if (text == null) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == DeviceKey.KEY_LENGTH) {
                return Optional.of(key);
            }
        } catch (IllegalArgumentException e) {
            // falls through to the sentence for every unusable key
        }
        throw new MalformedChangeException(
                "\"key\" is not an Ed25519 public key of 32 bytes in base64");
    }

    private static UUID programme(String text) {
        return Scope.uuid(text)
                .orElseThrow(
                        () ->
                                new MalformedChangeException(
                                        "\"programme\" is \"" + text + "\"; a UUID is expected"));
    }

    private static String present(Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MalformedChangeException("the header has no \"" + key + "\"");
        }
        return text;
    }
}
