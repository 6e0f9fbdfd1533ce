package org.tarozi.ui;

import javafx.scene.layout.VBox;

import org.tarozi.change.Origin;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.LongText;

/// What somebody wrote, and below it who, when, and why if they said so.
public final class HistoryEntry extends VBox {

    public HistoryEntry(Texts texts, String what, Origin by) {
        String why = by.why().map(reason -> " · " + why(texts, reason)).orElse("");
        getChildren()
                .setAll(
                        new LongText(texts, what, "small", "history-what"),
                        new LongText(texts, who(texts, by) + why, "small", "muted"));
    }

    /// Who made a change, or where it was read, and when.
    public static String who(Texts texts, Origin origin) {
        String moment = Moments.text(texts, origin);
        String person =
                origin.person().isBlank() && origin.device().equals(Origin.SHEET)
                        ? texts.say(UiText.FROM_SHEET)
                        : origin.person();
        return person.isBlank() ? moment : texts.say(UiText.HISTORY_WHO, person, moment);
    }

    private static String why(Texts texts, String reason) {
        return switch (reason) {
            case Origin.UNDO -> texts.say(UiText.HISTORY_UNDONE);
            case Origin.REDO -> texts.say(UiText.HISTORY_REDONE);
            default -> reason;
        };
    }
}
