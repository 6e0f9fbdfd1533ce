package org.tarozi.ui.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.CutPhotos;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Merge;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Follower;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Saving;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.StopButton;

import java.util.List;
import java.util.Optional;

/// Below every screen: where the file lies, who works, and that everything is saved.
final class StatusBarView extends HBox {

    private final FrameModel model;
    private final FrameActions actions;
    private final Texts texts;
    private Destination begunAt = new Merge(List.of());

    StatusBarView(FrameModel model, FrameActions actions) {
        this.model = model;
        this.actions = actions;
        this.texts = actions.workplace().texts();
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Follower.of(this, model.shown(), this::fill);
    }

    private void fill(Optional<OpenProgramme> programme) {
        getChildren().clear();
        programme.ifPresentOrElse(
                this::fill, () -> getChildren().add(new Label(texts.say(AppText.NO_FILE))));
    }

    private void fill(OpenProgramme programme) {
        Label file =
                new Label(
                        programme.file().toAbsolutePath().normalize().toString(),
                        Icon.of(Material2AL.INSERT_DRIVE_FILE));
        file.setId("file");
        file.getStyleClass().add("may-end-in-dots");
        // the end of a path says more than its beginning
        file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        file.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(file, Priority.ALWAYS);
        Label who = new Label(programme.author().person(), Icon.of(Material2AL.ACCOUNT_CIRCLE));
        who.setId("who");
        who.setMinWidth(Region.USE_PREF_SIZE);
        BegunLink begun = new BegunLink(programme, actions);
        getChildren().addAll(file, work(programme), who, saved(programme, begun), begun);
    }

    /// Something that takes long, and that everything else waits for; the screen that began it
    /// shows more of it.
    private Node work(OpenProgramme programme) {
        HBox work = new HBox();
        work.setId("work");
        work.getStyleClass().add("status-work");
        Runnable fill =
                () -> {
                    Optional<Progress> going =
                            programme
                                    .work()
                                    .get()
                                    .filter(one -> !(model.destination().get() instanceof Merge));
                    if (going.isPresent() || work.isVisible()) {
                        work.getChildren().setAll(going.map(this::working).orElse(List.of()));
                    }
                    work.setVisible(going.isPresent());
                    work.setManaged(going.isPresent());
                };
        Follower.of(
                work,
                programme.work(),
                going -> {
                    going.ifPresent(one -> begunAt = model.destination().get());
                    fill.run();
                });
        Follower.of(work, model.destination(), now -> fill.run());
        return work;
    }

    private List<Node> working(Progress progress) {
        Hyperlink words = new Hyperlink();
        words.setId("work-words");
        words.textProperty()
                .bind(
                        progress.words()
                                .map(now -> now.isEmpty() ? texts.say(AppText.WORKING) : now));
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setOnAction(click -> actions.go(back()));
        ProgressBar bar = new ProgressBar();
        bar.accessibleTextProperty().bind(words.textProperty());
        bar.progressProperty().bind(progress.part());
        return List.of(words, bar, new StopButton(texts, "work-cancel", progress::cancel));
    }

    /// Where the work was begun; files that are being merged are not looked at anew.
    private Destination back() {
        return begunAt instanceof Merge ? new Merge(List.of()) : begunAt;
    }

    /// @param begun seen where something stands that is no part of the programme
    private Label saved(OpenProgramme programme, Node begun) {
        Label saved = new Label();
        saved.setId("saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        Drafts drafts = Drafts.in(programme.sights());
        Runnable say =
                () -> {
                    boolean coming = new CutPhotos(drafts).isAnyComing();
                    if (coming && programme.saving().get() == Saving.DONE) {
                        saved.setText(texts.say(AppText.FILES_COMING));
                        saved.setGraphic(Icon.of(Material2MZ.SYNC));
                    } else {
                        say(saved, programme.saving().get(), begun.isVisible());
                    }
                };
        Follower.of(saved, programme.saving(), now -> say.run());
        Follower.of(saved, begun.visibleProperty(), now -> say.run());
        Follower.of(saved, drafts.all(), now -> say.run());
        return saved;
    }

    private void say(Label saved, Saving now, boolean begun) {
        saved.setText(
                texts.say(
                        switch (now) {
                            case DONE -> begun ? AppText.ALL_ELSE_SAVED : AppText.ALL_SAVED;
                            case ON_THE_WAY -> AppText.SAVING;
                            case TEXT_FAILED -> AppText.TEXT_NOT_SAVED;
                            case STEP_FAILED -> AppText.STEP_NOT_SAVED;
                            case OUT_OF_PLACE -> AppText.OUT_OF_PLACE;
                            case READ_ONLY -> AppText.READ_ONLY;
                        }));
        saved.setGraphic(
                switch (now) {
                    case DONE ->
                            begun
                                    ? Icon.of(Material2AL.EDIT)
                                    : Icon.of(Material2AL.CHECK_CIRCLE, "saved-picture");
                    case ON_THE_WAY -> Icon.of(Material2MZ.SYNC);
                    case TEXT_FAILED, STEP_FAILED, OUT_OF_PLACE ->
                            Icon.of(Material2MZ.WARNING, "not-saved-picture");
                    case READ_ONLY -> Icon.of(Material2AL.LOCK);
                });
    }
}
