package org.tarozi.ui;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.text.Texts;

import java.util.Map;
import java.util.Optional;

/// The photos and files that are being made ready for a question, until they are there: who comes
/// back after a kill is told which question lacks them.
public record CutPhotos(Drafts drafts) {

    private static final String MARK = "photos";
    private static final String MANY = "many";
    private static final int WORDS = 3;

    /// So many are on their way to a question; none are there, or not wanted any more.
    public void adding(AssessmentId visit, QuestionId question, int many) {
        drafts.keep(
                String.join(" ", MARK, visit.toString(), question.value()),
                many == 0 ? Map.of() : Map.of(MANY, Integer.toString(many)));
    }

    /// Whether any are on their way to a question.
    public boolean isAnyComing() {
        return drafts.all().get().keySet().stream().anyMatch(key -> key.startsWith(MARK + " "));
    }

    /// Which question lacks those of a window that was killed, if any does. Told once.
    public Optional<Notice> told(Texts texts) {
        Optional<Notice> told = Optional.empty();
        for (Map.Entry<String, Map<String, String>> draft : drafts.all().get().entrySet()) {
            String[] words = draft.getKey().split(" ", WORDS);
            if (words.length == WORDS && words[0].equals(MARK)) {
                drafts.forget(draft.getKey());
                told = told.or(() -> told(words, draft.getValue(), texts));
            }
        }
        return told;
    }

    private static Optional<Notice> told(String[] words, Map<String, String> kept, Texts texts) {
        try {
            AssessmentId visit = AssessmentId.of(words[1]);
            QuestionId question = new QuestionId(words[2]);
            int many = Integer.parseInt(kept.getOrDefault(MANY, "1"));
            return Optional.of(
                    Notice.refused(texts.say(UiText.CUT_PHOTOS, many))
                            .leading(
                                    texts.say(UiText.GO_TO_QUESTION),
                                    new Destination.Visit(visit, Optional.of(question))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // somebody edited it
        }
    }
}
