package org.tarozi.ui.report;

import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.tarozi.text.Caption;
import org.tarozi.ui.Background;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

import java.util.Map;

/// The reports.
public final class ReportScreen implements Screen {

    private static final Duration PAUSE_OF_THE_USER = Duration.millis(300);

    private final ReportModel model;
    private final ReportView view;
    private final PauseTransition pause = new PauseTransition(PAUSE_OF_THE_USER);
    private final Subscription wishes;

    public ReportScreen(
            OpenProgramme programme, Workplace workplace, Destination.Reports destination) {
        Background drawing = workplace.background().beside("tarozi-pages");
        this.model = new ReportModel(programme, workplace, destination, drawing);
        this.view = new ReportView(workplace, model);
        pause.setOnFinished(paused -> model.refresh());
        this.wishes = model.wishes().subscribe(now -> pause.playFromStart());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<String, Caption> keys() {
        return PageKeys.all();
    }

    @Override
    public void leave() {
        wishes.unsubscribe(); // what is still being read wants nothing any more
        pause.stop();
        model.leave();
    }
}
