package org.tarozi.cli;

import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.analysis.NoLongerCounted.Loss;
import org.tarozi.assessment.Assessment;
import org.tarozi.report.content.Say;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is in the numbers no longer, in lines and as JSON.
record LostText(NoLongerCounted lost) {

    private static final int NAMED = 3;
    private static final JsonMapper JSON = new JsonMapper();

    List<String> lines() {
        return lost.parts().stream().map(LostText::line).toList();
    }

    private static String line(NoLongerCounted.Part part) {
        String visits = Numbers.of(part.visits().size(), "assessment");
        return "No longer in the numbers: "
                + switch (part.loss()) {
                    case Loss.Gone() -> visits + " not in the programme any more";
                    case Loss.LeftOut(var reason) ->
                            visits + " (" + new Say(Texts.in(Language.EN)).reason(reason) + ")";
                    case Loss.Answers(int number, var now) ->
                            Numbers.of(number, "answer") + ", " + became(now);
                }
                + ": "
                + named(
                        part.visits().stream()
                                .map(one -> name(one.factory(), one.before()))
                                .toList());
    }

    private static String became(NoLongerCounted.Now now) {
        return switch (now) {
            case AWAY -> "empty now or to a question that is not asked any more";
            case NOT_APPLICABLE -> "not applicable now";
        };
    }

    /// The first few names.
    static String named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        int more = names.size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /// What people call a visit.
    ///
    /// @param named what its factory is called
    static String name(Optional<String> named, Assessment visit) {
        String factory = named.orElse("a factory without a name");
        return visit.visit().start().map(day -> factory + ", " + day).orElse(factory);
    }

    /// Says which visit it is.
    static void put(ObjectNode node, Optional<String> factory, Assessment visit) {
        node.put("assessment", visit.id().toString());
        node.put("factory", factory.orElse(null));
        node.put("date", visit.visit().start().map(LocalDate::toString).orElse(null));
    }

    ArrayNode json() {
        ArrayNode nodes = JSON.createArrayNode();
        for (NoLongerCounted.Visit one : lost.visits()) {
            ObjectNode node = nodes.addObject();
            put(node, one.factory(), one.before());
            switch (one.loss()) {
                case Loss.Gone() -> node.put("reason", "gone");
                case Loss.LeftOut(var reason) -> node.put("reason", reason.key());
                case Loss.Answers(int number, var now) -> {
                    node.put("answers", number);
                    node.put("now", now.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return nodes;
    }
}
