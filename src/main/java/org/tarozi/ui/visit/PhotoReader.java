package org.tarozi.ui.visit;

import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Evidence;
import org.tarozi.store.Programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// The photos and files of a visit as its programme file has them, by question.
final class PhotoReader {

    private static final String CAPTION = OfEvidence.CAPTION.key();

    private final Programme programme;
    private final Group visit;
    private final BiFunction<Subject, String, Optional<Value>> waiting;
    private final Map<String, List<Evidence>> standing;
    private final Map<String, List<Evidence>> removed;

    /// @param waiting what was typed and is no change yet
    PhotoReader(
            Programme programme,
            Group visit,
            BiFunction<Subject, String, Optional<Value>> waiting) {
        this.programme = programme;
        this.visit = visit;
        this.waiting = waiting;
        this.standing = byQuestion(Evidence.of(visit));
        this.removed = byQuestion(Evidence.inTrash(visit));
    }

    private static Map<String, List<Evidence>> byQuestion(List<Evidence> all) {
        return all.stream().collect(Collectors.groupingBy(Evidence::question));
    }

    /// Whether a question has any, or had one that is in the trash.
    boolean hasAny(QuestionId question) {
        return standing.containsKey(question.value()) || removed.containsKey(question.value());
    }

    /// The answer to a question with its photos and files.
    Answer on(Answer answer, QuestionId question) {
        return answer.with(
                standing.getOrDefault(question.value(), List.of()).stream()
                        .map(this::photo)
                        .toList(),
                removed.getOrDefault(question.value(), List.of()).stream()
                        .map(this::removed)
                        .toList());
    }

    private RemovedPhoto removed(Evidence one) {
        return new RemovedPhoto(
                photo(one),
                visit.deletion(one.part()) instanceof Deletion.Deleted(var heads)
                        ? heads
                        : List.of());
    }

    private Photo photo(Evidence one) {
        return new Photo(
                one.subject(),
                one.attachment(),
                programme.attachments().place(one.attachment()),
                waiting.apply(one.subject(), CAPTION).map(Value::display).orElse(one.caption()),
                one.mediaType(),
                VisitFile.voices(visit, visit.state(one.part(), CAPTION)));
    }
}
