package org.tarozi.exchange;

import org.tarozi.change.Digest;
import org.tarozi.change.MergeCount;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What became of an import, file by file.
///
/// @param batch the identity of the import; empty where nothing was new or nothing was written
/// @param settled what became of the changes that put visits of tables under the checklist that
///   asks all they answer; the files together made them necessary, none of them alone
public record Receipt(Optional<UUID> batch, List<FileReceipt> files, MergeCount settled) {

    private static final JsonMapper JSON = new JsonMapper();

    public Receipt {
        files = List.copyOf(files);
    }

    /// The receipt of files that left nothing to settle.
    public Receipt(Optional<UUID> batch, List<FileReceipt> files) {
        this(batch, files, MergeCount.NONE);
    }

    /// The same where nothing was kept.
    Receipt withoutBatch() {
        return new Receipt(Optional.empty(), files, settled);
    }

    /// The receipt as it stays with the data: where the files lay is nobody else's business.
    Receipt withoutFolders() {
        return new Receipt(batch, files.stream().map(FileReceipt::kept).toList(), settled);
    }

    /// All changes: those of the files and those that settled the rest.
    public MergeCount total() {
        return files.stream().map(FileReceipt::count).reduce(settled, MergeCount::plus);
    }

    /// How many files ended in a status.
    public long count(FileReceipt.Status status) {
        return files.stream().filter(file -> file.status() == status).count();
    }

    /// The receipt as JSON, in the shape of the command line's contract.
    public ObjectNode json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("batch", batch.map(UUID::toString).orElse(null));
        ArrayNode nodes = root.putArray("files");
        for (FileReceipt file : files) {
            ObjectNode node = nodes.addObject();
            node.put("file", file.file());
            node.put("status", file.status().name().toLowerCase(Locale.ROOT));
            put(node, file.count());
            node.put("signer", file.signer());
            node.put("notes", file.notes().text());
            ArrayNode hidden = node.putArray("hidden_sheets");
            file.notes().table().hiddenSheets().forEach(hidden::add);
            node.put("sha256", file.contents().bytes().map(Digest::hex).orElse(null));
            file.contents().visits().into(node);
            file.contents().news().ifPresent(news -> news.into(node));
            node.put("refusal", file.refusal().map(why -> why.kind().key()).orElse(null));
            node.put("reason", file.reason().orElse(null));
        }
        put(root.putObject("settled"), settled);
        ObjectNode totals = root.putObject("totals");
        totals.put("files", files.size());
        for (FileReceipt.Status status : FileReceipt.Status.values()) {
            totals.put(status.name().toLowerCase(Locale.ROOT) + "_files", count(status));
        }
        put(totals, total());
        return root;
    }

    private static void put(ObjectNode node, MergeCount count) {
        node.put("changes", count.changes());
        node.put("new", count.fresh());
        node.put("same", count.same());
        node.put("superseded", count.superseded());
        node.put("updated", count.updated());
        node.put("parallel", count.parallel());
        node.put("conflicts", count.conflicts());
    }
}
