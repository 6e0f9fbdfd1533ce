package org.tarozi.cli;

import org.tarozi.store.Batch;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An import for other programs.
final class BatchJson {

    private BatchJson() {}

    /// Id, when, by whom, how much.
    static ObjectNode of(Batch batch) {
        JsonNode totals = JsonMapper.shared().readTree(batch.receipt()).path("totals");
        return JsonMapper.shared()
                .createObjectNode()
                .put("batch", batch.id().toString())
                .put("at", batch.at().toString())
                .put("person", batch.person())
                .put("files", totals.path("files").asInt(0))
                .put("refused_files", totals.path("refused_files").asInt(0))
                .put("changes", totals.path("changes").asInt(0))
                .put("withdrawn", batch.withdrawn());
    }
}
