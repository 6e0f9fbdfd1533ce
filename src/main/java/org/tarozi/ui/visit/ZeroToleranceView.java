package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.assessment.Result;
import org.tarozi.change.Origin;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Tag;
import org.tarozi.ui.Moments;
import org.tarozi.ui.control.Icon;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// What a finding demands at once where nothing is tolerated.
final class ZeroToleranceView extends VBox {

    private static final Duration AUTHORITY = Duration.ofHours(48);
    private static final Duration FOLLOW_UP = Duration.ofHours(72);

    private final VisitWords words;
    private final Label what = new Label();

    ZeroToleranceView(VisitWords words) {
        this.words = words;
        Label title =
                new Label(
                        words.say(VisitText.ZERO_TOLERANCE_FOUND),
                        Icon.of(Material2AL.ACCESS_ALARM));
        title.getStyleClass().add("strong");
        what.setId("zero-tolerance-what");
        getStyleClass().add("zero-tolerance-box");
        for (Label line : new Label[] {title, what}) {
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(line);
        }
    }

    /// One voice is enough, also where another differs.
    void show(Question question, Answer answer) {
        boolean found =
                question.tags().contains(Tag.ZERO_TOLERANCE)
                        && (answer.code() == Result.NON_COMPLIANT.code()
                                || answer.found().isPresent());
        what.setText(
                answer.found()
                        .filter(Origin::isDated)
                        .map(this::until)
                        .orElseGet(() -> words.say(VisitText.ZERO_TOLERANCE_WHAT)));
        setVisible(found);
        setManaged(found);
    }

    private String until(Origin found) {
        return found.isOfTable() ? untilDay(Moments.day(found)) : untilMoment(found.at());
    }

    /// Of a table only the day is known: no hour of it begins what it demands.
    private String untilDay(LocalDate found) {
        return words.say(
                VisitText.ZERO_TOLERANCE_UNTIL_DAY,
                found,
                found.plusDays(AUTHORITY.toDays()),
                found.plusDays(FOLLOW_UP.toDays()));
    }

    private String untilMoment(Instant found) {
        return words.say(
                VisitText.ZERO_TOLERANCE_UNTIL,
                moment(found),
                moment(found.plus(AUTHORITY)),
                moment(found.plus(FOLLOW_UP)));
    }

    private String moment(Instant moment) {
        return Moments.text(words.texts(), moment);
    }
}
