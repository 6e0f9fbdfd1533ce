package org.tarozi.exchange;

import org.tarozi.change.Digest;
import org.tarozi.change.MergeCount;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reads receipts that stayed with the data.
public final class ReceiptReader {

    private static final JsonMapper JSON = new JsonMapper();

    private ReceiptReader() {}

    /// The receipt of a text that [Receipt#json] made; empty where the text is none.
    public static Optional<Receipt> read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            Optional<UUID> batch =
                    Optional.of(root.path("batch"))
                            .filter(JsonNode::isString)
                            .map(node -> UUID.fromString(node.asString()));
            return root.path("files").isArray()
                    ? Optional.of(
                            new Receipt(
                                    batch,
                                    root.path("files")
                                            .valueStream()
                                            .map(ReceiptReader::file)
                                            .toList(),
                                    count(root.path("settled"))))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // written by a stranger: there is nothing to show
        }
    }

    private static FileReceipt file(JsonNode node) {
        return new FileReceipt(
                text(node, "file"),
                status(text(node, "status")),
                count(node),
                text(node, "signer"),
                FileNotes.of(
                        text(node, "notes"),
                        node.path("hidden_sheets")
                                .valueStream()
                                .map(one -> one.asString(""))
                                .toList()),
                Optional.of(text(node, "reason"))
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> new Refusal(kind(text(node, "refusal")), reason)),
                new Contents(
                        Optional.empty(),
                        Optional.of(text(node, "sha256"))
                                .filter(Digest::isWellFormed)
                                .map(Digest::new),
                        Visits.in(node),
                        News.in(node)));
    }

    private static MergeCount count(JsonNode node) {
        return new MergeCount(
                node.path("same").asInt(0),
                node.path("superseded").asInt(0),
                node.path("new").asInt(0),
                node.path("updated").asInt(0),
                node.path("parallel").asInt(0),
                node.path("conflicts").asInt(0));
    }

    private static FileReceipt.Status status(String word) {
        return FileReceipt.Status.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// The kind of a word; unsound where an older program did not say it.
    private static Refusal.Kind kind(String word) {
        return Arrays.stream(Refusal.Kind.values())
                .filter(kind -> kind.key().equals(word))
                .findFirst()
                .orElse(Refusal.Kind.UNSOUND);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : "";
    }
}
