package org.tarozi.ui.visit;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.change.Origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What the visit holds for one question.
///
/// @param code the result as rates see it, before any condition hides the question
/// @param texts the fields that have a value, as people read them
/// @param disputed what people say of the fields in conflict
/// @param removed the photos and files that are in the trash
/// @param contested the photos and files that people differ about, one for each conflict, as parts
///   of the visit
/// @param found as what somebody first said of those who say so that it is a non-compliance
record Answer(
        AnswerCode code,
        Map<OfAnswer, String> texts,
        Map<OfAnswer, List<Change>> disputed,
        List<Photo> photos,
        List<RemovedPhoto> removed,
        List<String> contested,
        Optional<Origin> found) {

    static final Answer NONE =
            new Answer(
                    AnswerCode.NOT_ASSESSED,
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty());

    Answer {
        texts = Map.copyOf(texts);
        disputed = Map.copyOf(disputed);
        photos = List.copyOf(photos);
        removed = List.copyOf(removed);
        contested = List.copyOf(contested);
    }

    /// The same with other texts in some fields; a blank one takes the field away.
    Answer with(Map<OfAnswer, String> others) {
        Map<OfAnswer, String> all = new HashMap<>(texts);
        all.putAll(others);
        all.values().removeIf(String::isEmpty);
        return new Answer(code, all, disputed, photos, removed, contested, found);
    }

    /// The same with photos and files.
    Answer with(List<Photo> standing, List<RemovedPhoto> inTrash) {
        return new Answer(code, texts, disputed, standing, inTrash, contested, found);
    }

    /// The same where people differ about photos and files.
    Answer contesting(List<String> parts) {
        return new Answer(code, texts, disputed, photos, removed, parts, found);
    }

    /// A field as a text; blank where it has no value.
    String text(OfAnswer field) {
        return texts.getOrDefault(field, "");
    }

    /// A field of several words once one more is in it, or out of it where it was.
    String toggled(OfAnswer field, String word) {
        TreeSet<String> words = new TreeSet<>(List.of(text(field).split("[, ]+")));
        words.remove("");
        if (!words.remove(word)) {
            words.add(word);
        }
        return String.join(", ", words);
    }

    boolean isFlagged() {
        return texts.containsKey(OfAnswer.FLAG);
    }

    /// What people say who differ about a field; nothing where it is not in conflict.
    List<Change> voices(OfAnswer field) {
        return disputed.getOrDefault(field, List.of());
    }

    boolean isInConflict() {
        return conflicts() > 0;
    }

    /// How many fields of it, and of its photos and files, wait for a decision.
    int conflicts() {
        return disputed.size() + contested.size();
    }
}
