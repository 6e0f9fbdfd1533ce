package org.tarozi.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.Icon;

/// States as a picture and a word beside it.
final class Badges {

    private Badges() {}

    /// The status of a factory, or that it is in the trash.
    static Label status(FactoryRow row, Words words) {
        if (!row.live()) {
            return of(Material2AL.DELETE_OUTLINE, words.say(ProgrammeText.IN_TRASH), "state-gone");
        }
        return switch (row.factory().standing().status()) {
            case ACTIVE ->
                    of(
                            Material2AL.CHECK_CIRCLE_OUTLINE,
                            words.say(ProgrammeText.ACTIVE),
                            "state-good");
            case CLOSED -> of(Material2AL.BLOCK, words.say(ProgrammeText.CLOSED), "state-gone");
            case LEFT -> of(Material2AL.EXIT_TO_APP, words.say(ProgrammeText.LEFT), "state-gone");
        };
    }

    /// Whether a visit is finished.
    static Label state(VisitFacts visit, Words words) {
        return visit.done()
                ? of(
                        Material2AL.CHECK_CIRCLE_OUTLINE,
                        words.say(ProgrammeText.STATE_DONE),
                        "state-good")
                : of(Material2MZ.TIMELAPSE, words.say(ProgrammeText.STATE_OPEN), "state-going");
    }

    /// How many conflicts are open; nothing where none is.
    static Label conflicts(int count, Words words) {
        return count == 0
                ? new Label()
                : of(
                        Material2MZ.WARNING,
                        words.say(ProgrammeText.OPEN_CONFLICTS, count),
                        "state-conflict");
    }

    /// A picture with words.
    static Label of(Ikon picture, String words, String styleClass) {
        Node icon = Icon.of(picture);
        Label badge = new Label(words, icon);
        badge.getStyleClass().addAll("state", styleClass);
        return badge;
    }
}
