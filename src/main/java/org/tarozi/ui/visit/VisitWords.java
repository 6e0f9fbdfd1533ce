package org.tarozi.ui.visit;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.Wording;
import org.tarozi.store.Attachments.Place;
import org.tarozi.store.Purged;
import org.tarozi.text.Caption;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.UiText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the words of files are called for people.
///
/// @param texts the language of the window
/// @param wanted the languages in which the user reads questions
/// @param checklist the languages of the checklist; empty until it is read
record VisitWords(Texts texts, WantedLanguages wanted, Supplier<List<String>> checklist) {

    String say(Caption caption, Object... arguments) {
        return texts.say(caption, arguments);
    }

    /// The languages of the checklist, in its order; empty until it is read.
    List<String> languages() {
        return checklist.get();
    }

    /// The languages of the questions.
    WantedLanguages.Shown shown() {
        return wanted.in(languages());
    }

    /// A text of the checklist in the first language of the questions.
    String first(Wording wording) {
        return wording.in(shown().first());
    }

    /// Turns what shows a text in the first language into the direction of that text.
    <T extends Region> T turned(T node, Wording wording) {
        Direction.turn(node, wording.languageIn(shown().first()));
        return node;
    }

    /// The same in the second language; empty for none, or where the checklist does not have it or
    /// the first has to show it already.
    Optional<String> second(Wording wording) {
        WantedLanguages.Shown now = shown();
        return now.second()
                .filter(language -> !language.equals(wording.languageIn(now.first())))
                .flatMap(wording::exactly);
    }

    static Caption of(Result result) {
        return of(result.code());
    }

    static Caption of(AnswerCode code) {
        return switch (code) {
            case COMPLIANT -> UiText.COMPLIANT;
            case NON_COMPLIANT -> UiText.NON_COMPLIANT;
            case NOT_APPLICABLE -> UiText.NOT_APPLICABLE;
            case NOT_ASSESSED -> UiText.NOT_ASSESSED;
            case IN_CONFLICT -> UiText.IN_CONFLICT;
        };
    }

    static Ikon picture(Result result) {
        return switch (result) {
            case COMPLIANT -> Material2AL.CHECK;
            case NON_COMPLIANT -> Material2AL.CLOSE;
            case NOT_APPLICABLE -> Material2MZ.REMOVE;
        };
    }

    static Caption of(EvidenceMethod method) {
        return switch (method) {
            case DOCUMENTS -> VisitText.METHOD_DOCUMENTS;
            case MANAGEMENT -> VisitText.METHOD_MANAGEMENT;
            case WORKERS -> VisitText.METHOD_WORKERS;
            case UNION -> VisitText.METHOD_UNION;
            case OBSERVATION -> VisitText.METHOD_OBSERVATION;
        };
    }

    static Caption of(Tag tag) {
        return switch (tag) {
            case PUBLIC_REPORTING -> VisitText.PUBLIC_REPORTING;
            case ZERO_TOLERANCE -> VisitText.ZERO_TOLERANCE;
            case NATIONAL_LEVEL -> VisitText.NATIONAL_LEVEL;
            case TO_CONFIRM -> VisitText.TO_CONFIRM;
        };
    }

    static Caption of(QuestionFilter filter) {
        return switch (filter) {
            case POINT -> VisitText.FILTER_POINT;
            case OPEN -> VisitText.FILTER_OPEN;
            case NON_COMPLIANT -> VisitText.FILTER_NON_COMPLIANT;
            case NON_COMPLIANT_LAST_TIME -> VisitText.FILTER_NON_COMPLIANT_LAST_TIME;
            case UNDESCRIBED -> VisitText.FILTER_UNDESCRIBED;
            case UNREPORTED -> VisitText.FILTER_UNREPORTED;
            case UNESTABLISHED -> VisitText.FILTER_UNESTABLISHED;
            case UNREAD -> VisitText.FILTER_UNREAD;
            case TOO_MANY -> VisitText.FILTER_TOO_MANY;
            case IMPROBABLE -> VisitText.FILTER_IMPROBABLE;
            case UNASKED -> VisitText.FILTER_UNASKED;
            case FLAGGED -> VisitText.FILTER_FLAGGED;
            case IN_CONFLICT -> VisitText.FILTER_IN_CONFLICT;
            case BEFORE_LEAVING -> VisitText.FILTER_BEFORE_LEAVING;
        };
    }

    static Caption of(OfAnswer field) {
        return switch (field) {
            case RESULT, VALUE -> VisitText.VALUE;
            case FINDING -> VisitText.FINDING;
            case NOTE -> VisitText.NOTE;
            case WORKERS_AFFECTED -> VisitText.WORKERS_AFFECTED;
            case METHODS -> VisitText.ESTABLISHED;
            case FLAG -> VisitText.FLAGGED;
        };
    }

    /// Why a photo or file cannot be looked at; nothing where it can.
    Optional<String> lacking(Place place) {
        return switch (place) {
            case Place.Here() -> Optional.empty();
            case Place.Elsewhere() -> Optional.of(say(VisitText.PICTURE_ELSEWHERE));
            case Place.Destroyed(Purged trace) -> {
                String moment = Moments.text(texts, trace.at());
                String who = say(UiText.HISTORY_WHO, trace.person(), moment);
                yield Optional.of(say(VisitText.DESTROYED, who));
            }
        };
    }

    /// A value of a field, as people say it.
    String value(Question question, OfAnswer field, String text) {
        if (text.isEmpty()) {
            return say(VisitText.CLEARED);
        }
        return switch (field) {
            case RESULT -> Result.find(text).map(one -> say(of(one))).orElse(text);
            case METHODS -> methods(text);
            case FLAG -> say(UiText.YES);
            case VALUE -> information(question, text);
            case FINDING, NOTE, WORKERS_AFFECTED -> text;
        };
    }

    private String methods(String text) {
        List<String> keys = List.of(text.split("[, ]+"));
        return Arrays.stream(EvidenceMethod.values())
                .filter(method -> keys.contains(method.key()))
                .map(method -> say(of(method)))
                .collect(Collectors.joining(", "));
    }

    /// An answer to a question for information, as people say it.
    String information(Question question, String text) {
        if (!(question.kind() instanceof QuestionKind.Information(AnswerForm form))) {
            return text;
        }
        return switch (form.type()) {
            case YES_NO -> say(text.equals("yes") ? UiText.YES : UiText.NO);
            case CHOICE, MULTIPLE_CHOICE ->
                    List.of(text.split(", ")).stream()
                            .map(id -> choice(form, id))
                            .collect(Collectors.joining(", "));
            case NUMBER -> form.unit().map(unit -> text + " " + first(unit)).orElse(text);
            case TEXT, DATE -> text;
        };
    }

    private String choice(AnswerForm form, String id) {
        return form.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> first(choice.text()))
                .orElse(id);
    }
}
