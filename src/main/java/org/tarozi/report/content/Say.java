package org.tarozi.report.content;

import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Reason;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.Wording;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;

/// Puts the values of a programme into words of the report's language.
record Say(Texts texts) {

    String say(Text text, Object... arguments) {
        return texts.say(text, arguments);
    }

    String in(Wording wording) {
        return wording.in(texts.language().tag());
    }

    String reason(Reason reason) {
        return switch (reason) {
            case Reason.Stage stage -> say(text(stage));
            case Reason.OtherKind(VisitKind kind) -> say(Text.REASON_OTHER_KIND, say(text(kind)));
            case Reason.OtherPlace(var field) -> say(Text.REASON_OTHER_PLACE, field(field));
            case Reason.Conflict(String field) -> say(Text.REASON_CONFLICT, field);
        };
    }

    String kind(VisitKind kind) {
        return say(text(kind));
    }

    String field(PlaceField field) {
        return switch (field) {
            case COUNTRY -> say(Text.FILTER_COUNTRY);
            case REGION -> say(Text.FILTER_REGION);
            case SECTOR -> say(Text.FILTER_SECTOR);
        };
    }

    String day(LocalDate day) {
        return texts.language().date(day);
    }

    String number(long number) {
        return texts.language().number(number);
    }

    private static Text text(VisitKind kind) {
        return switch (kind) {
            case FULL -> Text.KIND_FULL;
            case FOLLOW_UP -> Text.KIND_FOLLOW_UP;
            case SHORT -> Text.KIND_SHORT;
            case VIRTUAL -> Text.KIND_VIRTUAL;
        };
    }

    private static Text text(Reason.Stage stage) {
        return switch (stage) {
            case DELETED -> Text.REASON_DELETED;
            case NOT_FINISHED -> Text.REASON_NOT_FINISHED;
            case NO_CHECKLIST -> Text.REASON_NO_CHECKLIST;
            case NOTHING_ASSESSED -> Text.REASON_NOTHING_ASSESSED;
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
