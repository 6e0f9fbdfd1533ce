package org.tarozi.cli;

import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.Explanation;
import org.tarozi.analysis.Formula;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Warning;
import org.tarozi.assessment.VisitKind;
import org.tarozi.job.Titles;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;

/// Rates in the contract's shape.
record RatesJson(RateList list) {

    ObjectNode of(RateList.Detail detail) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        scope(root.putObject("scope"), list.selection().scope());
        root.put("by", list.by().key());
        root.put("assessments", list.selection().included().size());
        ArrayNode rows = root.putArray("rows");
        Function<RateRow, List<String>> points = list.points();
        list.rows().forEach(row -> row(rows.addObject(), row, points.apply(row)));
        if (detail == RateList.Detail.EXPLAINED) {
            explain(rows);
            texts(
                    root.putArray("included"),
                    list.selection().included(),
                    one -> one.id().toString());
        }
        ArrayNode excluded = root.putArray("excluded");
        Titles titles = list.titles();
        list.selection().excluded().forEach(one -> excluded(excluded.addObject(), one, titles));
        root.put("conflicts", list.selection().conflicts().programme());
        root.put("conflicts_included", list.selection().conflicts().included());
        ArrayNode warnings = root.putArray("warnings");
        list.selection().warnings().forEach(one -> warning(warnings.addObject(), one));
        return root;
    }

    private void scope(ObjectNode node, Scope scope) {
        switch (scope.period()) {
            case Period.Window(var from, var to) -> {
                node.put("from", from.map(Object::toString).orElse(null));
                node.put("to", to.map(Object::toString).orElse(null));
            }
            case Period.Cycle(int number) -> node.put("cycle", number);
            case Period.AsOf(var day) -> node.put("as_of", day.toString());
            case Period.Panel(int cycles) -> node.put("panel", cycles);
        }
        texts(node.putArray("kinds"), new TreeSet<>(scope.kinds()), VisitKind::key);
        ObjectNode where = node.putObject("where");
        scope.filters()
                .values()
                .forEach(
                        (field, values) ->
                                texts(
                                        where.putArray(field.key()),
                                        new TreeSet<>(values),
                                        value -> value));
        node.put("active_on", list.selection().activeOn().map(Object::toString).orElse(null));
    }

    private void row(ObjectNode node, RateRow row, List<String> points) {
        node.put("id", row.id());
        node.put("cluster", row.titles().cluster().orElse(null));
        node.put("point", row.titles().point().orElse(null));
        node.put("question", row.titles().question().orElse(null));
        node.put("factory", row.titles().factory().orElse(null));
        node.put("label", row.titles().label());
        node.put("formula", row.formula().map(Formula::key).orElse(null));
        number(node, "cycle", row.cycle());
        number(node, "non_compliant", row.nonCompliant());
        node.put("assessed", row.assessed());
        number(node, "percent", row.percent());
        node.put("unit", row.unit());
        if (row.titles().question().isPresent()) {
            node.put("in_other_words", list.inOtherWords(row));
            texts(node.putArray("points"), points, point -> point);
        }
    }

    private void explain(ArrayNode rows) {
        Function<RateRow, Explanation> explanations = list.explanations();
        for (int at = 0; at < list.rows().size(); at++) {
            Explanation explanation = explanations.apply(list.rows().get(at));
            ObjectNode node = ((ObjectNode) rows.get(at)).putObject("explanation");
            texts(node.putArray("assessed"), explanation.assessed(), Object::toString);
            texts(node.putArray("non_compliant"), explanation.nonCompliant(), Object::toString);
            texts(node.putArray("assessed_points"), explanation.assessedPoints(), Object::toString);
            texts(
                    node.putArray("non_compliant_points"),
                    explanation.nonCompliantPoints(),
                    Object::toString);
        }
    }

    private static void excluded(ObjectNode node, Exclusion one, Titles titles) {
        node.put("assessment", one.assessment().toString());
        node.put("factory", one.factory().map(titles::factory).orElse(null));
        node.put("factory_id", one.factory().map(Object::toString).orElse(null));
        node.put("reason", one.reason().key());
    }

    private static void warning(ObjectNode node, Warning warning) {
        switch (warning) {
            case Warning.PossibleDuplicate(var factory, var first, var second, int days) -> {
                node.put("warning", "possible_duplicate");
                node.put("factory_id", factory.toString());
                node.putArray("assessments").add(first.toString()).add(second.toString());
                node.put("days", days);
            }
            case Warning.SameName(var factories) -> {
                node.put("warning", "same_name");
                texts(node.putArray("factory_ids"), factories, Object::toString);
            }
            case Warning.PanelGap(var factory, var missing) -> {
                node.put("warning", "panel_gap");
                node.put("factory_id", factory.toString());
                ArrayNode cycles = node.putArray("missing_cycles");
                missing.forEach(cycle -> cycles.add(cycle.intValue()));
            }
            case Warning.OtherChecklist(var id, var visits) -> {
                node.put("warning", "other_checklist");
                node.put("checklist", id.value());
                texts(node.putArray("assessments"), visits, Object::toString);
            }
            case Warning.WithoutDate(var visits) -> {
                node.put("warning", "without_date");
                texts(node.putArray("assessments"), visits, Object::toString);
            }
        }
    }

    private static <T> void texts(ArrayNode array, Collection<T> things, Function<T, String> text) {
        things.forEach(thing -> array.add(text.apply(thing)));
    }

    private static void number(ObjectNode node, String key, OptionalInt number) {
        if (number.isPresent()) {
            node.put(key, number.getAsInt());
        } else {
            node.putNull(key);
        }
    }
}
