package org.tarozi.checklist.file;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads clusters and their compliance points.
final class ClusterReader {

    private final Draft draft;
    private final Values values;
    private final WordingReader wordings;
    private final QuestionReader questions;

    ClusterReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.wordings = new WordingReader(draft);
        this.questions = new QuestionReader(draft);
    }

    Optional<Cluster> cluster(YamlNode node) {
        return Fields.of(node, "a cluster", draft.problems()).flatMap(this::cluster);
    }

    private Optional<Cluster> cluster(Fields fields) {
        Optional<String> id =
                fields.required("id", node -> values.declared(node, "cluster", draft));
        Optional<Wording> title = fields.required("title", wordings::whole);
        Optional<Boolean> counted = fields.optional("counted", values::yesNo);
        Optional<LocalDate> core = fields.optional("core_since", values::date);
        List<CompliancePoint> points = fields.requiredList("points", this::point);
        fields.close();
        return id.flatMap(
                name ->
                        title.map(
                                words ->
                                        new Cluster(
                                                new ClusterId(name),
                                                words,
                                                counted.orElse(true),
                                                core,
                                                points)));
    }

    Optional<CompliancePoint> point(YamlNode node) {
        return Fields.of(node, "a compliance point", draft.problems()).flatMap(this::point);
    }

    private Optional<CompliancePoint> point(Fields fields) {
        Optional<String> id = fields.required("id", node -> values.declared(node, "point", draft));
        Optional<Wording> title = fields.required("title", wordings::whole);
        List<String> law = fields.list("law", values::words);
        List<Question> asked = fields.requiredList("questions", questions::read);
        fields.close();
        return id.flatMap(
                name ->
                        title.map(
                                words ->
                                        new CompliancePoint(new PointId(name), words, law, asked)));
    }
}
