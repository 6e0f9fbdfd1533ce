package org.tarozi.cli;

import org.tarozi.analysis.Reason;

/// Why a visit is not counted, in words.
final class ReasonText {

    private ReasonText() {}

    static String of(Reason reason) {
        return switch (reason) {
            case Reason.Stage stage -> of(stage);
            case Reason.OtherKind(var kind) -> "it is a " + kind.key().replace('_', '-') + " visit";
            case Reason.OtherPlace(var field) -> "its " + field.key() + " is another or not known";
            case Reason.Conflict(String field) ->
                    "its " + field.replace('_', ' ') + " is in conflict";
        };
    }

    private static String of(Reason.Stage stage) {
        return switch (stage) {
            case DELETED -> "it is deleted";
            case NOT_FINISHED -> "the team is still at work on it";
            case NO_CHECKLIST -> "its checklist is not in the programme";
            case NOTHING_ASSESSED -> "no question has a result";
            case NO_FACTORY -> "its factory is not known";
            case FACTORY_DELETED -> "its factory is in the trash";
            case FACTORY_INACTIVE -> "the factory has left the programme or is closed";
            case NO_START_DATE -> "it has no date";
            case NO_CYCLE -> "it has no cycle";
            case OUTSIDE_WINDOW -> "it is outside the period";
            case AFTER_AS_OF -> "it is later than the day asked for";
            case OTHER_CYCLE -> "it is of another cycle";
            case PANEL_SHORT -> "the factory has not come to the last cycle of the panel";
            case PANEL_LATER -> "it is of a later cycle than the panel's last";
            case SUPERSEDED -> "a later visit of the factory counts";
        };
    }
}
