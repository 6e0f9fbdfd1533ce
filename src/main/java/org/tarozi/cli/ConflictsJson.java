package org.tarozi.cli;

import org.tarozi.change.Change;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.exchange.SheetParts;
import org.tarozi.job.OpenConflict;
import org.tarozi.job.Titles;
import org.tarozi.store.Programme;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// The list of conflicts in the contract's shape.
final class ConflictsJson {

    private ConflictsJson() {}

    static ObjectNode of(List<OpenConflict> conflicts, Programme programme, Titles titles) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ArrayNode nodes = root.putArray("conflicts");
        for (OpenConflict conflict : conflicts) {
            put(nodes.addObject(), conflict, titles);
        }
        root.put("in_trash", programme.inTrash().conflicts().size());
        root.put("parallel", programme.parallelEdits());
        return root;
    }

    private static void put(ObjectNode node, OpenConflict conflict, Titles titles) {
        node.put("assessment", conflict.assessment().orElse(null));
        node.put("factory", conflict.factory().map(Object::toString).orElse(null));
        node.put("factory_name", conflict.factory().map(titles::factory).orElse(null));
        node.put("visit_date", conflict.visit().map(Object::toString).orElse(null));
        node.put("subject", conflict.subject().path());
        node.put("question", conflict.question().orElse(null));
        node.put(
                "question_text",
                conflict.question()
                        .flatMap(id -> titles.question(conflict.assessment().orElse(""), id))
                        .map(question -> question.text().in("en"))
                        .orElse(null));
        node.put("field", conflict.field());
        node.set("standing", conflict.standing().map(ChangeJson::value).orElse(null));
        ArrayNode heads = node.putArray("heads");
        conflict.heads().forEach(said -> put(heads.addObject(), said, conflict.sheets(), titles));
    }

    private static void put(
            ObjectNode node, OpenConflict.Said said, SheetFiles sheets, Titles titles) {
        Change head = said.head();
        node.put("id", head.id().toString());
        node.put("field", head.field());
        node.set("value", ChangeJson.value(head.value()));
        node.put("label", titles.named(head.subject(), head.field(), head.value()).orElse(null));
        Change first = said.by().getFirst();
        put(node, first, sheets);
        node.put("why", first.origin().why().orElse(null));
        ArrayNode all = node.putArray("said_by");
        said.by().forEach(change -> put(all.addObject(), change, sheets));
    }

    private static void put(ObjectNode node, Change change, SheetFiles sheets) {
        ChangeJson.put(node, change.origin());
        node.put("sheet_file", sheets.source(change).map(SheetParts.Source::file).orElse(null));
    }
}
