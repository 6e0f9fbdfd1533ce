package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Group;
import org.tarozi.change.MadeOrder;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.visit.Written.Attached;
import org.tarozi.ui.visit.Written.Done;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads who wrote what on a question, and on its photos and files, also on those that are in the
/// trash.
record WrittenReader(Group visit, QuestionId question) {

    private static final Comparator<Change> BY_TIME =
            Comparator.comparing(change -> change.origin().at());

    /// Everything, oldest first.
    List<Written> all() {
        List<Written> all = new ArrayList<>();
        fields(AssessmentPart.answer(question))
                .flatMap(field -> field.live().stream())
                .forEach(change -> all.add(new Written(change, Optional.empty())));
        visit.parts().stream()
                .filter(AssessmentPart::isEvidence)
                .filter(this::isMine)
                .sorted()
                .forEach(part -> all.addAll(attached(part)));
        all.sort(
                Comparator.comparing(
                        Written::change,
                        new MadeOrder(all.stream().map(Written::change).toList())));
        return all;
    }

    private Stream<FieldHistory> fields(String part) {
        return visit.members().stream()
                .flatMap(member -> member.fields(member.root().at(part)).values().stream());
    }

    private List<Change> live(String part, String field) {
        return visit.members().stream()
                .flatMap(
                        member ->
                                Optional.ofNullable(
                                        member.fields(member.root().at(part)).get(field))
                                        .stream())
                .flatMap(history -> history.live().stream())
                .sorted(BY_TIME)
                .toList();
    }

    /// Who takes back that he added it takes back whose it was.
    private boolean isMine(String part) {
        return live(part, OfEvidence.QUESTION.key()).stream()
                .anyMatch(change -> change.value().display().equals(question.value()));
    }

    private List<Written> attached(String part) {
        List<Change> added = live(part, OfEvidence.ATTACHMENT.key());
        List<Change> captions = live(part, OfEvidence.CAPTION.key());
        boolean isPicture =
                live(part, OfEvidence.MEDIA_TYPE.key()).stream()
                        .anyMatch(change -> change.value().display().startsWith("image/"));
        List<Written> all = new ArrayList<>();
        for (Change change : added) {
            Done done = isCleared(change) ? Done.REMOVED : Done.ADDED;
            all.add(written(change, done, at(change, captions), isPicture));
        }
        for (Change change : captions) {
            if (!isPartOf(added, change)) {
                all.add(written(change, Done.CAPTIONED, before(change, captions), isPicture));
            }
        }
        for (Change change : live(part, Deletion.FIELD)) {
            boolean isDeletion = change.value() instanceof Value.Listing;
            Done done = isDeletion ? Done.REMOVED : Done.BROUGHT_BACK;
            all.add(written(change, done, at(change, captions), isPicture));
        }
        return all;
    }

    private static Written written(Change change, Done done, String caption, boolean isPicture) {
        return new Written(change, Optional.of(new Attached(done, caption, isPicture)));
    }

    /// Whether a caption came with the file, or went with it when that was taken back.
    private static boolean isPartOf(List<Change> added, Change caption) {
        boolean same = added.stream().anyMatch(one -> one.origin().equals(caption.origin()));
        return same && (caption.parents().isEmpty() || caption.origin().why().isPresent());
    }

    private static boolean isCleared(Change change) {
        return change.value() instanceof Value.Cleared;
    }

    /// What it was called when something was done to it.
    private static String at(Change change, List<Change> captions) {
        Optional<Change> along =
                captions.stream()
                        .filter(one -> one.parents().isEmpty())
                        .filter(one -> one.origin().equals(change.origin()))
                        .filter(one -> change.field().equals(OfEvidence.ATTACHMENT.key()))
                        .findFirst();
        return along.or(
                        () ->
                                captions.stream()
                                        .filter(one -> !isCleared(one))
                                        .filter(one -> BY_TIME.compare(one, change) <= 0)
                                        .reduce((earlier, later) -> later))
                .map(one -> one.value().display())
                .orElse("");
    }

    private static String before(Change change, List<Change> captions) {
        return captions.stream()
                .filter(one -> change.parents().contains(one.id()))
                .map(one -> one.value().display())
                .findFirst()
                .orElse("");
    }
}
