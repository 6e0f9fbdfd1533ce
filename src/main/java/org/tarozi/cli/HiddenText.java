package org.tarozi.cli;

import org.tarozi.analysis.OutOfSight;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.util.List;

/// What came or stayed where nobody sees it, in lines and as JSON.
record HiddenText(OutOfSight hidden) {

    private static final JsonMapper JSON = new JsonMapper();

    List<String> lines() {
        List<OutOfSight.Visit> visits = hidden.visits();
        return visits.isEmpty()
                ? List.of()
                : List.of(
                        "At a factory in the trash: "
                                + Numbers.of(visits.size(), "assessment")
                                + ", in no count and in no list until the factory is restored in"
                                + " the window: "
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
        hidden.visits().forEach(one -> LostText.put(nodes.addObject(), one.factory(), one.visit()));
        return nodes;
    }
}
