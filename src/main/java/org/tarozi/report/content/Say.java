package org.tarozi.report.content;

import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Reason;
import org.tarozi.analysis.ScopeField;
import org.tarozi.assessment.Finding;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.Wording;
import org.tarozi.report.Cell;
import org.tarozi.text.Caption;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the values of a programme into words of a language, the same in reports and in the window.
///
/// @param texts the language of the program's own words
/// @param language that of the checklist, by BCP 47 tag
public record Say(Texts texts, String language) {

    /// Puts everything into one language.
    public Say(Texts texts) {
        this(texts, texts.language().tag());
    }

    /// A text with its arguments.
    public String say(Caption text, Object... arguments) {
        return texts.say(text, arguments);
    }

    /// A wording of a checklist.
    public String in(Wording wording) {
        return wording.in(language);
    }

    /// A wording of the program, which has it in languages of its own alone.
    String own(Wording wording) {
        return wording.exactly(language).orElseGet(() -> wording.in(texts.language().tag()));
    }

    /// Several wordings of one question, each once.
    String in(List<Wording> wordings) {
        return wordings.stream().map(this::in).distinct().collect(Collectors.joining(" / "));
    }

    /// Why an assessment is not counted, as the end of a sentence.
    public String reason(Reason reason) {
        return switch (reason) {
            case Reason.Stage stage -> say(text(stage));
            case Reason.OtherKind(VisitKind kind) -> say(Text.REASON_OTHER_KIND, say(text(kind)));
            case Reason.OtherPlace(var field) -> say(Text.REASON_OTHER_PLACE, field(field));
            case Reason.Conflict(String field) -> say(Text.REASON_CONFLICT, scopeField(field));
        };
    }

    /// A kind of visit.
    public String kind(VisitKind kind) {
        return say(text(kind));
    }

    /// A field that a scope can filter by.
    public String field(PlaceField field) {
        return switch (field) {
            case COUNTRY -> say(Text.FILTER_COUNTRY);
            case REGION -> say(Text.FILTER_REGION);
            case SECTOR -> say(Text.FILTER_SECTOR);
        };
    }

    /// How many factories a cycle of a panel has.
    String count(RateGroup group) {
        return say(Text.TREND_COUNT, group.cycle().orElseThrow(), group.assessments().size());
    }

    /// What was found, or that people wrote different texts.
    Optional<String> text(Finding finding) {
        return finding.isTextUndecided()
                ? Optional.of(say(ContentText.TEXTS_UNDECIDED))
                : finding.text();
    }

    /// How many workers a finding is about, or that people wrote different numbers.
    Cell workersAffected(Finding finding) {
        if (finding.isNumberUndecided()) {
            return new Cell.Words(say(Text.IN_CONFLICT));
        }
        return finding.workersAffected().isPresent()
                ? new Cell.Whole(finding.workersAffected().getAsInt())
                : new Cell.Nothing();
    }

    public String day(LocalDate day) {
        return texts.language().date(day);
    }

    public String number(long number) {
        return texts.language().number(number);
    }

    /// A field whose conflict leaves an assessment out.
    private String scopeField(String key) {
        return Arrays.stream(ScopeField.values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> say(text(field)))
                .or(
                        () ->
                                Arrays.stream(PlaceField.values())
                                        .filter(field -> field.key().equals(key))
                                        .findFirst()
                                        .map(this::field))
                .orElse(key);
    }

    private static Text text(ScopeField field) {
        return switch (field) {
            case STATE -> Text.SCOPE_STATE;
            case CHECKLIST -> Text.SCOPE_CHECKLIST;
            case KIND -> Text.SCOPE_KIND;
            case FACTORY -> Text.SCOPE_FACTORY;
            case STATUS -> Text.SCOPE_STATUS;
            case STATUS_SINCE -> Text.SCOPE_STATUS_SINCE;
            case START_DATE -> Text.SCOPE_START_DATE;
            case CYCLE -> Text.SCOPE_CYCLE;
        };
    }

    private static Text text(VisitKind kind) {
        return switch (kind) {
            case FULL -> Text.KIND_FULL;
            case FOLLOW_UP -> Text.KIND_FOLLOW_UP;
            case SHORT -> Text.KIND_SHORT;
            case VIRTUAL -> Text.KIND_VIRTUAL;
        };
    }

    private static Caption text(Reason.Stage stage) {
        return switch (stage) {
            case DELETED -> Text.REASON_DELETED;
            case NOT_FINISHED -> Text.REASON_NOT_FINISHED;
            case NO_CHECKLIST -> Text.REASON_NO_CHECKLIST;
            case NOTHING_ASSESSED -> Text.REASON_NOTHING_ASSESSED;
            case ASSESSED_IN_CONFLICT -> ContentText.ASSESSED_IN_CONFLICT;
            case NO_FACTORY -> Text.REASON_NO_FACTORY;
            case FACTORY_DELETED -> Text.REASON_FACTORY_DELETED;
            case FACTORY_INACTIVE -> Text.REASON_FACTORY_INACTIVE;
            case NO_START_DATE -> Text.REASON_NO_START_DATE;
            case NO_CYCLE -> Text.REASON_NO_CYCLE;
            case OUTSIDE_WINDOW -> Text.REASON_OUTSIDE_WINDOW;
            case AFTER_AS_OF -> Text.REASON_AFTER_AS_OF;
            case OTHER_CYCLE -> Text.REASON_OTHER_CYCLE;
            case PANEL_SHORT -> Text.REASON_PANEL_SHORT;
            case PANEL_LATER -> Text.REASON_PANEL_LATER;
            case SUPERSEDED -> Text.REASON_SUPERSEDED;
        };
    }
}
