package org.tarozi.ui.programme;

import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;

/// A state as a picture and words beside it.
///
/// @param look the style class that colours it
record Badge(Ikon picture, String words, String look) {

    private static final String GOOD = "state-good";
    private static final String GOING = "state-going";
    private static final String GONE = "state-gone";

    /// The status of a factory, or that it is in the trash.
    static Badge status(FactoryRow row, Words words) {
        if (!row.live()) {
            return new Badge(Material2AL.DELETE_OUTLINE, words.say(ProgrammeText.IN_TRASH), GONE);
        }
        if (row.isDisputed(OfFactory.STATUS)) {
            return inConflict(words);
        }
        String status = words.status(row.factory().standing().status());
        return switch (row.factory().standing().status()) {
            case ACTIVE -> new Badge(Material2AL.CHECK_CIRCLE_OUTLINE, status, GOOD);
            case CLOSED -> new Badge(Material2AL.BLOCK, status, GONE);
            case LEFT -> new Badge(Material2AL.EXIT_TO_APP, status, GONE);
        };
    }

    /// Whether a visit is finished.
    static Badge state(VisitFacts visit, Words words) {
        return visit.done()
                ? new Badge(Material2AL.CHECK_CIRCLE_OUTLINE, words.say(UiText.FINISHED), GOOD)
                : new Badge(Material2MZ.TIMELAPSE, words.say(UiText.UNDER_WAY), GOING);
    }

    /// That people differ about a field, so that it has no value.
    static Badge inConflict(Words words) {
        return new Badge(
                Material2MZ.WARNING, words.texts().say(UiText.IN_CONFLICT), "state-conflict");
    }

    /// The same of a field that is named.
    static Badge inConflict(ProgrammeText field, Words words) {
        Badge plain = inConflict(words);
        return new Badge(plain.picture(), words.say(field) + ": " + plain.words(), plain.look());
    }

    /// How many conflicts are open.
    static Badge conflicts(int count, Words words) {
        return new Badge(
                Material2MZ.WARNING,
                words.say(ProgrammeText.OPEN_CONFLICTS, count),
                "state-conflict");
    }

    /// The badge as a node.
    Label label() {
        Label label = new Label(words, Icon.of(picture));
        label.getStyleClass().addAll("state", look);
        return label;
    }
}
