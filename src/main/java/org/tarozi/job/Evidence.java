package org.tarozi.job;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.Digest;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A photo or file of a visit.
///
/// @param question the id of the question it stands with, whether or not a checklist has it
/// @param caption what it shows; blank where nobody said, or people differ
public record Evidence(
        Subject subject, String question, Digest attachment, String mediaType, String caption) {

    /// All photos and files of a visit that are not in the trash, in the order they were added.
    public static List<Evidence> of(Group visit) {
        return all(visit, deletion -> !(deletion instanceof Deletion.Deleted));
    }

    /// Those that are in the trash.
    public static List<Evidence> inTrash(Group visit) {
        return all(visit, deletion -> deletion instanceof Deletion.Deleted);
    }

    private static List<Evidence> all(Group visit, Predicate<Deletion> wanted) {
        List<Evidence> all = new ArrayList<>();
        for (History member : visit.members()) {
            for (Subject subject : member.subjects()) {
                String part = member.root().relative(subject);
                if (AssessmentPart.isEvidence(part) && wanted.test(Deletion.of(member, subject))) {
                    find(visit, part, subject).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(Evidence::part));
        return all;
    }

    private static Optional<Evidence> find(Group visit, String part, Subject subject) {
        String digest = value(visit, part, OfEvidence.ATTACHMENT);
        return Digest.isWellFormed(digest)
                ? Optional.of(
                        new Evidence(
                                subject,
                                value(visit, part, OfEvidence.QUESTION),
                                new Digest(digest),
                                value(visit, part, OfEvidence.MEDIA_TYPE),
                                value(visit, part, OfEvidence.CAPTION)))
                : Optional.empty();
    }

    private static String value(Group visit, String part, OfEvidence field) {
        return visit.state(part, field.key()).value().display();
    }

    /// Its place in the visit.
    public String part() {
        return subject.root().relative(subject);
    }

    /// Whether it can be looked at, and is no document.
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
