package org.tarozi.ui.app;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.store.Programme;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Goes through every screen of the programme that was named, or only shows the first one where
/// none was, and closes the window: with it a package learns what a start loads, and a start is
/// timed. Asked for with the system property `tarozi.rehearse`.
final class Rehearsal {

    private static final Duration FOR_A_SCREEN = Duration.seconds(1.5);

    /// At the second pulse what was laid out at the first has been painted.
    private static final int UNTIL_SEEN = 2;

    private final Shell shell;

    private Rehearsal(Shell shell) {
        this.shell = shell;
    }

    static Optional<Rehearsal> asked(Shell shell) {
        return Boolean.getBoolean("tarozi.rehearse")
                ? Optional.of(new Rehearsal(shell))
                : Optional.empty();
    }

    /// Of the first screen, which ends when it is on the display.
    void ofStart(Scene scene) {
        AtomicInteger pulses = new AtomicInteger();
        scene.addPostLayoutPulseListener(
                () -> {
                    if (pulses.incrementAndGet() == UNTIL_SEEN) {
                        shell.end();
                    }
                    Platform.requestNextPulse();
                });
        Platform.requestNextPulse();
    }

    /// Of every screen of a programme that is open.
    void of(OpenProgramme programme) {
        programme.ask(Rehearsal::firstVisit, visit -> play(stops(visit)));
    }

    private static Optional<AssessmentId> firstVisit(Programme programme) {
        return programme.assessments().assessments().stream().findFirst().map(Assessment::id);
    }

    private static List<Destination> stops(Optional<AssessmentId> visit) {
        List<Destination> stops = new ArrayList<>();
        stops.add(new Destination.Factories(Optional.empty()));
        visit.ifPresent(one -> stops.add(new Destination.Visit(one, Optional.empty())));
        stops.add(new Destination.Merge(List.of()));
        stops.add(new Destination.Numbers());
        stops.add(new Destination.Reports(Optional.empty()));
        return stops;
    }

    private void play(List<Destination> stops) {
        Timeline line = new Timeline();
        Duration at = Duration.millis(1); // a line of no length plays nothing
        for (Destination stop : stops) {
            line.getKeyFrames().add(new KeyFrame(at, step -> shell.go(stop)));
            at = at.add(FOR_A_SCREEN);
        }
        line.getKeyFrames().add(new KeyFrame(at, end -> shell.end()));
        line.play();
    }
}
