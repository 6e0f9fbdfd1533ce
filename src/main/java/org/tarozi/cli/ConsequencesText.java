package org.tarozi.cli;

import org.tarozi.analysis.CountedOtherwise;
import org.tarozi.analysis.OutOfSight;
import org.tarozi.job.Consequences;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// What people should know of an import, or of taking one back, in lines and as JSON.
record ConsequencesText(Consequences step) {

    List<String> lines() {
        List<String> lines = new ArrayList<>(new LostText(step.lost()).lines());
        List<OutOfSight.Visit> hidden = step.hidden().visits();
        if (!hidden.isEmpty()) {
            lines.add(
                    "At a factory in the trash: "
                            + Numbers.of(hidden.size(), "assessment")
                            + ", in no count and in no list until the factory is restored in the"
                            + " window: "
                            + LostText.named(
                                    hidden.stream()
                                            .map(one -> LostText.name(one.factory(), one.visit()))
                                            .toList()));
        }
        List<CountedOtherwise.Visit> changed = step.changed().visits();
        if (!changed.isEmpty()) {
            lines.add(
                    "Finished assessments that say otherwise now: "
                            + Numbers.of(step.changed().answers(), "answer")
                            + " changed or new: "
                            + LostText.named(
                                    changed.stream()
                                            .map(one -> LostText.name(one.factory(), one.visit()))
                                            .toList()));
        }
        return lines;
    }

    /// Adds them to what is said of the import.
    void into(ObjectNode document) {
        document.set("no_longer_counted", new LostText(step.lost()).json());
        ArrayNode hidden = document.putArray("at_factories_in_trash");
        step.hidden()
                .visits()
                .forEach(one -> LostText.put(hidden.addObject(), one.factory(), one.visit()));
        ArrayNode changed = document.putArray("counted_otherwise");
        for (CountedOtherwise.Visit one : step.changed().visits()) {
            ObjectNode node = changed.addObject();
            LostText.put(node, one.factory(), one.visit());
            node.put("answers", one.answers());
        }
    }
}
