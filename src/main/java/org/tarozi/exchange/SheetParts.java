package org.tarozi.exchange;

import org.tarozi.change.Digest;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which file of an import brought which words of answer sheets, which have no name of their own.
/// It stays with the kept receipt, by the first digits of the segments.
public final class SheetParts {

    /// A file of an import.
    ///
    /// @param isTable whether it is the sheet itself, and not a file that brought it along
    public record Source(String file, boolean isTable) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIELD = "sheet_segments";
    private static final int DIGITS = 16;

    private final Map<Integer, List<Digest>> ofFiles = new HashMap<>();

    SheetParts() {}

    /// Takes in what a file brought.
    ///
    /// @param place of its receipt among those of the import
    void add(int place, List<Digest> segments) {
        ofFiles.put(place, List.copyOf(segments));
    }

    /// A receipt with what the files brought.
    String addedTo(ObjectNode receipt) {
        ofFiles.forEach(
                (at, segments) -> {
                    if (!segments.isEmpty()
                            && receipt.path("files").path(at) instanceof ObjectNode file) {
                        ArrayNode digits = file.putArray(FIELD);
                        segments.forEach(segment -> digits.add(digits(segment)));
                    }
                });
        return receipt.toString();
    }

    /// The file that brought a segment; empty where a receipt does not say so.
    public static Optional<Source> source(String receipt, Digest segment) {
        if (!receipt.contains(digits(segment))) {
            return Optional.empty();
        }
        try {
            return JSON.readTree(receipt)
                    .path("files")
                    .valueStream()
                    .filter(
                            file ->
                                    file.path(FIELD)
                                            .valueStream()
                                            .anyMatch(one -> isOf(one, segment)))
                    .findFirst()
                    .map(
                            file ->
                                    new Source(
                                            file.path("file").asString(""),
                                            file.path("sha256").isString()));
        } catch (JacksonException e) {
            return Optional.empty(); // written by a stranger
        }
    }

    private static boolean isOf(JsonNode one, Digest segment) {
        return one.isString() && one.asString().equals(digits(segment));
    }

    private static String digits(Digest segment) {
        return segment.hex().substring(0, DIGITS);
    }
}
