package org.tarozi.ui.merge;

import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field.Access;
import org.tarozi.assessment.Result;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.text.Caption;
import org.tarozi.text.Language;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitKinds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The words of fields whose values are words.
record Options(Texts texts) {

    Input results() {
        return one(
                Result.values(),
                result ->
                        switch (result) {
                            case COMPLIANT -> UiText.COMPLIANT;
                            case NON_COMPLIANT -> UiText.NON_COMPLIANT;
                            case NOT_APPLICABLE -> UiText.NOT_APPLICABLE;
                        });
    }

    Input methods() {
        return new Input.Choice(
                options(
                        EvidenceMethod.values(),
                        method ->
                                switch (method) {
                                    case DOCUMENTS -> Text.EVIDENCE_DOCUMENTS;
                                    case MANAGEMENT -> Text.EVIDENCE_MANAGEMENT;
                                    case WORKERS -> Text.EVIDENCE_WORKERS;
                                    case UNION -> Text.EVIDENCE_UNION;
                                    case OBSERVATION -> Text.EVIDENCE_OBSERVATION;
                                }),
                true);
    }

    Input kinds() {
        return one(VisitKind.values(), VisitKinds::name);
    }

    Input states() {
        return one(
                VisitState.values(),
                state ->
                        switch (state) {
                            case OPEN -> UiText.UNDER_WAY;
                            case DONE -> UiText.FINISHED;
                        });
    }

    Input accesses() {
        return one(
                Access.values(),
                access ->
                        switch (access) {
                            case ANNOUNCED -> MergeText.ACCESS_ANNOUNCED;
                            case SEMI_ANNOUNCED -> MergeText.ACCESS_SEMI_ANNOUNCED;
                            case UNANNOUNCED -> MergeText.ACCESS_UNANNOUNCED;
                            case ACCESS_REFUSED -> MergeText.ACCESS_REFUSED;
                        });
    }

    Input statuses() {
        return one(
                FactoryStatus.values(),
                status ->
                        switch (status) {
                            case ACTIVE -> MergeText.STATUS_ACTIVE;
                            case CLOSED -> MergeText.STATUS_CLOSED;
                            case LEFT -> MergeText.STATUS_LEFT;
                        });
    }

    Input languages() {
        return new Input.Choice(
                Arrays.stream(Language.values())
                        .map(one -> new Input.Option(one.tag(), one.ownName()))
                        .toList(),
                false);
    }

    /// What an answer or a field of the profile is made of.
    Input of(AnswerForm form) {
        String tag = texts.language().tag();
        return switch (form.type()) {
            case TEXT -> new Input.Words();
            case NUMBER -> new Input.Amount(form.unit().map(unit -> unit.in(tag)));
            case DATE -> new Input.Day();
            case YES_NO -> yesNo();
            case CHOICE, MULTIPLE_CHOICE ->
                    new Input.Choice(
                            form.choices().stream()
                                    .map(one -> new Input.Option(one.id(), one.text().in(tag)))
                                    .toList(),
                            form.type() == AnswerForm.Type.MULTIPLE_CHOICE);
        };
    }

    private Input yesNo() {
        return new Input.Choice(
                List.of(
                        new Input.Option("yes", texts.say(UiText.YES)),
                        new Input.Option("no", texts.say(UiText.NO))),
                false);
    }

    private <E extends Enum<E>> Input one(E[] values, Function<E, Caption> caption) {
        return new Input.Choice(options(values, caption), false);
    }

    private <E extends Enum<E>> List<Input.Option> options(
            E[] values, Function<E, Caption> caption) {
        return Arrays.stream(values)
                .map(
                        value ->
                                new Input.Option(
                                        value.name().toLowerCase(Locale.ROOT),
                                        texts.say(caption.apply(value))))
                .toList();
    }

    /// The words of a key among some options; empty where it is none of them.
    static Optional<String> words(List<Input.Option> options, String key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Input.Option::words)
                .findFirst();
    }
}
