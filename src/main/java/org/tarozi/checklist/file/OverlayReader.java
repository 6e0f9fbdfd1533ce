package org.tarozi.checklist.file;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.ChecklistFile.Addition;
import org.tarozi.checklist.file.ChecklistFile.Additions;
import org.tarozi.checklist.file.ChecklistFile.Head;
import org.tarozi.checklist.file.ChecklistFile.Overlay;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.List;
import java.util.Optional;

/// Reads an overlay: its head, what it declares, what it adds and what it amends.
final class OverlayReader {

    /// Stands for an id or a title that is missing, in an overlay that will not be accepted.
    private static final String NAMELESS = "nameless";

    private final Draft draft;
    private final Values values;
    private final ClusterReader clusters;

    OverlayReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.clusters = new ClusterReader(draft);
    }

    Optional<Overlay> read(Fields root) {
        Release.Terms terms = new TermsReader(draft).read(root);
        Optional<Head> head = head(root);
        Additions additions = additions(root);
        List<Amendment> amendments = new AmendmentReader(draft).read(root);
        root.close();
        return head.map(known -> new Overlay(known, terms, additions, amendments));
    }

    private Optional<Head> head(Fields root) {
        Optional<Scalar> id = root.required("id", values::id);
        Optional<Scalar> base = root.required("extends", values::id);
        Optional<Scalar> fingerprint = root.optional("base_fingerprint", this::fingerprint);
        Optional<Wording> title = root.required("title", new WordingReader(draft)::whole);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (id.isPresent() && id.get().text().equals(base.get().text())) {
            values.refuse(base.get(), "another checklist; an overlay cannot stand on itself");
        }
        // whatever else is missing was told: the rest can be held against the base all the same
        ReleaseId release = new ReleaseId(id.map(Scalar::text).orElse(NAMELESS));
        Wording known = title.orElse(Wording.of("en", NAMELESS));
        return Optional.of(new Head(release, base.get(), fingerprint, known));
    }

    private Optional<Scalar> fingerprint(YamlNode node) {
        return values.scalar(node, "a fingerprint")
                .filter(
                        text ->
                                Fingerprint.isWellFormed(text.text())
                                        || values.refuse(text, "64 digits 0–9 and a–f"));
    }

    private Additions additions(Fields root) {
        List<Cluster> added = root.list("add_clusters", clusters::cluster);
        List<Addition<CompliancePoint>> points =
                root.list("add_points", node -> addition(node, "points", clusters::point));
        QuestionReader questions = new QuestionReader(draft);
        List<Addition<Question>> asked =
                root.list("add_questions", node -> addition(node, "questions", questions::read));
        return new Additions(added, points, asked, draft);
    }

    private <T> Optional<Addition<T>> addition(YamlNode node, String key, NodeParser<T> parser) {
        Optional<Fields> item = Fields.of(node, "an addition", draft.problems());
        return item.flatMap(
                fields -> {
                    Optional<Scalar> to = fields.required("to", values::id);
                    List<T> parts = fields.requiredList(key, parser);
                    fields.close();
                    return to.map(target -> new Addition<>(target, parts));
                });
    }
}
