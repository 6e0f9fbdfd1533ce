package org.tarozi.cli;

import org.tarozi.analysis.CountedOtherwise;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What finished visits say otherwise than before, in lines and as JSON.
record OtherwiseText(CountedOtherwise changed) {

    private static final JsonMapper JSON = new JsonMapper();

    List<String> lines() {
        List<CountedOtherwise.Visit> visits = changed.visits();
        return visits.isEmpty()
                ? List.of()
                : List.of(
                        "Finished assessments that say otherwise now: "
                                + Numbers.of(changed.answers(), "answer")
                                + " changed or new: "
                                + LostText.named(
                                        visits.stream()
                                                .map(
                                                        one ->
                                                                LostText.name(
                                                                        one.factory(), one.visit()))
                                                .toList()));
    }

    ArrayNode json() {
        ArrayNode nodes = JSON.createArrayNode();
        for (CountedOtherwise.Visit one : changed.visits()) {
            ObjectNode node = nodes.addObject();
            LostText.put(node, one.factory(), one.visit());
            node.put("answers", one.answers());
        }
        return nodes;
    }
}
