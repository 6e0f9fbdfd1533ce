package org.tarozi.ui.merge;

import org.tarozi.change.Change;
import org.tarozi.change.DeletedMembers;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Link;
import org.tarozi.change.Subject;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.merge.Dispute.Act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A deletion that others contest, put into two choices: delete it, or keep it with what was
/// written on it meanwhile.
final class DeletionWords {

    private final Texts texts;
    private final VoiceWords voices;

    DeletionWords(Texts texts, VoiceWords voices) {
        this.texts = texts;
        this.voices = voices;
    }

    /// @param part what is deleted of the group, or nothing for all of it
    List<Dispute.Version> versions(Group group, String part) {
        if (!(group.deletion(part)
                instanceof Deletion.Contested(List<Change> heads, List<Change> uncovered))) {
            return List.of();
        }
        boolean signed = group.members().stream().anyMatch(one -> one.signOff().isGiven());
        List<Change> deleted =
                heads.stream().flatMap(head -> group.speaking(head).stream()).toList();
        List<Dispute.Voice> deleting = sorted(deleted).stream().map(voices::of).distinct().toList();
        boolean goesAlone =
                part.isEmpty()
                        && DeletedMembers.of(group, part).members().size() < group.members().size();
        return Stream.concat(
                        version(Act.DELETE, heads, deleting, delete(goesAlone)).stream(),
                        version(Act.KEEP_THING, uncovered, workers(uncovered), keep(uncovered))
                                .map(kept -> signed ? kept.standing() : kept)
                                .stream())
                .toList();
    }

    private String delete(boolean goesAlone) {
        return goesAlone ? texts.say(UiText.DELETE_ONE_OF_LINKED) : texts.say(MergeText.DELETE_IT);
    }

    private String keep(List<Change> uncovered) {
        return uncovered.stream().anyMatch(DeletionWords::isLink)
                ? texts.say(UiText.KEEP_LINKED)
                : texts.say(MergeText.KEEP_IT);
    }

    private static boolean isLink(Change change) {
        return Link.isField(change.field());
    }

    private Optional<Dispute.Version> version(
            Act act, List<Change> heads, List<Dispute.Voice> said, String words) {
        return heads.stream()
                .findFirst()
                .map(head -> new Dispute.Version(act, head.id().toString(), words, said, false));
    }

    /// Everybody who wrote on it once, with how much it was and when the last of it was written.
    private List<Dispute.Voice> workers(List<Change> uncovered) {
        Map<List<String>, List<Change>> byPerson = new LinkedHashMap<>();
        for (Change change : sorted(uncovered)) {
            byPerson.computeIfAbsent(
                            List.of(change.origin().device(), change.origin().person()),
                            one -> new ArrayList<>())
                    .add(change);
        }
        return byPerson.values().stream()
                .map(own -> voices.of(own.getLast(), Optional.of(amount(own))))
                .toList();
    }

    private List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(voices.order()).toList();
    }

    private String amount(List<Change> changes) {
        List<String> amounts = new ArrayList<>();
        say(amounts, MergeText.MANY_ANSWERS, parts(changes, path -> path.question().isPresent()));
        say(amounts, MergeText.MANY_PHOTOS, parts(changes, SubjectPath::isEvidence));
        say(
                amounts,
                MergeText.MANY_OTHERS,
                changes.stream()
                        .filter(change -> isOther(SubjectPath.of(change.subject())))
                        .filter(change -> !isLink(change))
                        .count());
        if (changes.stream().anyMatch(DeletionWords::isLink)) {
            amounts.add(texts.say(UiText.LINKED_THEM));
        }
        return String.join(", ", amounts);
    }

    private static boolean isOther(SubjectPath path) {
        return path.question().isEmpty() && !path.isEvidence();
    }

    private static long parts(List<Change> changes, Predicate<SubjectPath> which) {
        return changes.stream()
                .map(Change::subject)
                .filter(subject -> which.test(SubjectPath.of(subject)))
                .map(Subject::path)
                .distinct()
                .count();
    }

    private void say(List<String> amounts, MergeText text, long many) {
        if (many > 0) {
            amounts.add(texts.say(text, many));
        }
    }
}
