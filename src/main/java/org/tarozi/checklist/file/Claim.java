package org.tarozi.checklist.file;

import org.tarozi.checklist.Release;

import java.util.List;
import java.util.Optional;

/// What a checklist that was just read is beside those that are known: an id stands for one content
/// only, because answers lie where its questions are, and rates of one id are added up.
public sealed interface Claim {

    /// It can be used.
    ///
    /// @param checklist it, or the known one that says the same in other bytes
    record Rightful(Checklist checklist) implements Claim {}

    /// It has the id of a known release and asks something else, as a file does that was cut off.
    record Wrongful(Release known, Release other) implements Claim {}

    /// The claim of a checklist to its own id and to those of what it stands on.
    static Claim of(Checklist checklist, List<Checklist> known) {
        for (Checklist part : checklist.parts()) {
            Optional<Checklist> namesake = namesake(part.release(), known);
            if (namesake.isPresent()) {
                Release there = namesake.get().release();
                if (!there.content().equals(part.release().content())) {
                    return new Wrongful(there, part.release());
                }
                if (part.files().size() == checklist.files().size()) {
                    return new Rightful(namesake.get());
                }
            }
        }
        return new Rightful(checklist);
    }

    /// The first one with the same id in other bytes, unless it is known in these bytes as well.
    private static Optional<Checklist> namesake(Release part, List<Checklist> known) {
        boolean isKnown =
                known.stream()
                        .anyMatch(one -> one.release().fingerprint().equals(part.fingerprint()));
        return known.stream()
                .filter(one -> !isKnown && one.release().isContradictedBy(part))
                .findFirst();
    }
}
