package org.tarozi.checklist;

import java.util.Optional;
import java.util.Set;

/// One question of a release.
///
/// @param lineage connects the versions of the question across releases
/// @param condition when it is asked; always, if there is none
public record Question(
        QuestionId id,
        Lineage lineage,
        Wording text,
        QuestionKind kind,
        Optional<Condition> condition,
        Set<Tag> tags,
        Backing backing) {

    public Question {
        tags = Set.copyOf(tags);
    }

    /// Whether its answers can be counted in rates at all: a compliance question that is not of
    /// national level.
    public boolean counts() {
        return isCompliance() && !isNational();
    }

    /// Whether this is a compliance question (NCQ).
    public boolean isCompliance() {
        return kind instanceof QuestionKind.Compliance;
    }

    /// Whether its findings are of national level and reported apart.
    public boolean isNational() {
        return tags.contains(Tag.NATIONAL_LEVEL);
    }
}
