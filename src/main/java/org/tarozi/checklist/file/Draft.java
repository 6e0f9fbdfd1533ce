package org.tarozi.checklist.file;

import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is gathered while one file is read: its problems, its languages, the ids it declares and
/// what its conditions refer to.
final class Draft {

    private final Problems problems;
    private final List<String> languages = new ArrayList<>();
    private final Map<String, Place> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Scalar> lineages = new ArrayList<>();
    private final Set<String> refusedLanguages = new HashSet<>();
    private boolean cut;

    Draft(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /// The languages the file says its texts are in, in the author's order.
    List<String> languages() {
        return languages;
    }

    /// Notes what is no language tag where the languages are listed, so that it is told there only.
    void refuseLanguage(String tag) {
        refusedLanguages.add(tag);
    }

    boolean isRefusedLanguage(String tag) {
        return refusedLanguages.contains(tag);
    }

    /// Notes an id, and whether it is the first of its sort.
    void declare(String sort, Scalar id) {
        Place first = declared.putIfAbsent(sort + " " + id.text(), id.place());
        if (first != null) {
            problems.error(
                    id.place(),
                    "the " + sort + " id " + id.text() + " again",
                    "each " + sort + " id once; the first is in line " + first.line());
        }
    }

    boolean isDeclared(String sort, String id) {
        return declared.containsKey(sort + " " + id);
    }

    /// The place of an id the file declares.
    Optional<Place> placeOf(String sort, String id) {
        return Optional.ofNullable(declared.get(sort + " " + id));
    }

    void refer(Reference reference) {
        references.add(reference);
    }

    /// Notes whose lineage a question has that says so itself.
    void follow(String question, Scalar lineage) {
        if (!lineage.text().equals(question)) {
            lineages.add(lineage);
        }
    }

    /// Warns of lineages that belong to a question which is still asked: two that are asked side by
    /// side are two series.
    ///
    /// @param below the ids of the questions that the file stands on
    void checkLineages(Set<String> below, Problems problems) {
        for (Scalar lineage : lineages) {
            if (below.contains(lineage.text()) || isDeclared("question", lineage.text())) {
                problems.warning(
                        lineage.place(),
                        "the lineage of " + lineage.text() + ", which is asked here too",
                        "that of a question that is asked no more; a question that is new beside"
                                + " others has its own");
            }
        }
    }

    /// Notes that the file was not read to its end, after a syntax error.
    void cut() {
        cut = true;
    }

    /// What conditions refer to; nothing where it may be declared in the part that was not read.
    List<Reference> references() {
        return cut ? List.of() : references;
    }
}
