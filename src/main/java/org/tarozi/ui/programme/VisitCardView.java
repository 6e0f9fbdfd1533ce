package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Gap;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitProgress;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.control.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One visit: when, how and by whom, how far it is, and the way into it.
final class VisitCardView extends VBox {

    private final VisitFacts visit;
    private final List<VisitFacts> others;
    private final FactoryModel model;
    private final Words words;

    /// @param others the visits that may be the same one
    VisitCardView(VisitFacts visit, List<VisitFacts> others, FactoryModel model, Words words) {
        this.visit = visit;
        this.others = List.copyOf(others);
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "visit-card");
        getChildren().addAll(head(), how());
        String team = visit.text(OfAssessment.TEAM);
        if (!team.isEmpty()) {
            Label label = new Wrapped(words.say(ProgrammeText.TEAM_IS, team));
            label.setId("team-" + visit.assessment().id());
            getChildren().add(label);
        }
        visit.disputed().stream()
                .sorted()
                .flatMap(field -> caption(field).stream())
                .map(field -> Badge.inConflict(field, words).label())
                .forEach(getChildren()::add);
        if (visit.records() > 1) {
            getChildren().add(new Wrapped(words.say(ProgrammeText.RECORDS, visit.records())));
        }
        getChildren().addAll(progress(), found(), actions());
    }

    /// What a field in conflict is called; nothing for those that are not shown here.
    private static Optional<ProgrammeText> caption(OfAssessment field) {
        return switch (field) {
            case START_DATE -> Optional.of(ProgrammeText.START_DATE);
            case END_DATE -> Optional.of(ProgrammeText.END_DATE);
            case CYCLE -> Optional.of(ProgrammeText.CYCLE_NUMBER);
            case KIND -> Optional.of(ProgrammeText.KIND);
            case ACCESS -> Optional.of(ProgrammeText.ACCESS);
            case TEAM -> Optional.of(ProgrammeText.TEAM);
            case FACTORY, CHECKLIST, NUMBER, STATE, STAR_ID -> Optional.empty();
        };
    }

    private Node head() {
        Label days = new Wrapped(words.days(visit));
        days.getStyleClass().add("strong");
        FlowPane head = new FlowPane(days, Badge.state(visit, words).label());
        head.getStyleClass().add("card-head");
        head.setMinWidth(0); // else as wide as the days on one line
        days.maxWidthProperty().bind(head.widthProperty());
        return head;
    }

    private Node how() {
        List<String> how = new ArrayList<>();
        visit.assessment()
                .visit()
                .cycle()
                .ifPresent(cycle -> how.add(words.texts().say(UiText.CYCLE, cycle)));
        how.add(words.kind(visit.assessment().visit().kind()));
        visit.access().ifPresent(access -> how.add(words.access(access)));
        Label label = new Wrapped(String.join(" · ", how));
        label.getStyleClass().add("muted");
        return label;
    }

    private Node progress() {
        VisitProgress progress = visit.progress();
        if (progress.asked() == 0) {
            return visit.disputed().contains(OfAssessment.CHECKLIST)
                    ? badge(Material2MZ.WARNING, ProgrammeText.CHECKLIST_DISPUTED, "state-conflict")
                    : badge(Material2AL.INFO, ProgrammeText.NO_CHECKLIST, "state-going");
        }
        String text = words.say(ProgrammeText.ANSWERED, progress.answered(), progress.asked());
        ProgressBar bar = new ProgressBar((double) progress.answered() / progress.asked());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text);
        bar.getStyleClass().add(progress.gaps().count(Gap.OPEN) == 0 ? "full" : "part");
        Label label = new Wrapped(text);
        label.getStyleClass().addAll("muted", "small");
        VBox both = new VBox(bar, label);
        both.getStyleClass().add("visit-progress");
        return both;
    }

    private Label badge(Ikon picture, ProgrammeText text, String look) {
        return new Badge(picture, words.say(text), look).label();
    }

    private Node found() {
        int nonCompliances = visit.progress().nonCompliances();
        FlowPane found = new FlowPane();
        found.getStyleClass().add("found");
        if (nonCompliances > 0) {
            found.getChildren()
                    .add(
                            new Badge(
                                            Material2AL.CANCEL,
                                            words.say(
                                                    ProgrammeText.NON_COMPLIANCES, nonCompliances),
                                            "state-bad")
                                    .label());
        }
        if (visit.signed()) {
            found.getChildren()
                    .add(
                            new Badge(
                                            Material2AL.LOCK,
                                            words.say(ProgrammeText.SIGNED),
                                            "state-gone")
                                    .label());
        }
        int conflicts = visit.assessment().openConflicts();
        if (conflicts > 0) {
            Button decide =
                    new Button(
                            words.say(ProgrammeText.OPEN_CONFLICTS, conflicts),
                            Icon.of(Material2MZ.WARNING));
            decide.setId("decide-" + visit.assessment().id());
            decide.setAccessibleText(decide.getText() + ". " + words.say(ProgrammeText.DECIDE));
            decide.getStyleClass().addAll("state", "state-conflict", "state-button");
            decide.setTooltip(new Tooltip(words.say(ProgrammeText.DECIDE)));
            decide.setOnAction(click -> model.decide(Subjects.of(visit.assessment().id())));
            found.getChildren().add(decide);
        }
        found.setManaged(!found.getChildren().isEmpty());
        return found;
    }

    private Node actions() {
        String id = visit.assessment().id().toString();
        Button open =
                new Button(words.say(ProgrammeText.OPEN_VISIT), Icon.of(Material2AL.ARROW_FORWARD));
        open.setId("open-" + id);
        open.getStyleClass().add(Styles.ACCENT);
        if (visit.done()) {
            open.getStyleClass().add(Styles.BUTTON_OUTLINED);
        }
        open.setOnAction(click -> model.open(visit.assessment().id()));
        Button turn =
                new Button(
                        words.say(visit.done() ? UiText.GO_ON : UiText.FINISH_VISIT),
                        Icon.of(visit.done() ? Material2MZ.REPLAY : Material2AL.DONE));
        turn.setId("turn-" + id);
        turn.setDisable(
                model.isOnlyRead()
                        || model.seal(visit) == VisitSeal.IN_TRASH
                        || visit.signed()
                        || visit.disputed().contains(OfAssessment.STATE));
        turn.setOnAction(
                click -> {
                    open.requestFocus(); // the same key once more must not turn it back
                    model.turn(visit);
                });
        FlowPane actions = new FlowPane(open, turn, more(id));
        actions.getStyleClass().add("actions");
        return actions;
    }

    private Node more(String id) {
        boolean open = model.seal(visit) == VisitSeal.OPEN;
        MenuItem edit =
                new Deed(
                        "edit-" + id,
                        words.say(open ? ProgrammeText.EDIT_VISIT : ProgrammeText.VISIT_DETAILS),
                        Icon.of(open ? Material2AL.EDIT : Material2AL.INFO),
                        () -> model.editVisit(visit));
        edit.setDisable(visit.signed());
        MenuItem trash =
                new Deed(
                        "trash-" + id,
                        words.say(ProgrammeText.TRASH_VISIT),
                        Icon.of(Material2AL.DELETE_OUTLINE),
                        () -> model.trash().put(new Trashable.OfVisit(visit)));
        trash.setDisable(model.isOnlyRead() || visit.signed());
        Menu same = new Menu(words.say(ProgrammeText.SAME_VISIT_AS), Icon.of(Material2AL.LINK));
        same.setId("same-" + id);
        others.forEach(other -> same.getItems().add(join(other)));
        same.setVisible(!others.isEmpty());
        same.setDisable(model.isOnlyRead());
        MenuItem separate =
                new Deed(
                        "separate-" + id,
                        words.say(ProgrammeText.SEPARATE),
                        Icon.of(Material2AL.LINK_OFF),
                        () -> model.joining().separate(visit));
        separate.setVisible(visit.records() > 1);
        separate.setDisable(model.isOnlyRead());
        MenuButton more =
                new MenuButton(words.say(ProgrammeText.MORE), null, edit, same, separate, trash);
        more.setId("more-" + id);
        return more;
    }

    private MenuItem join(VisitFacts other) {
        return new Deed(
                "join-" + other.assessment().id(),
                words.days(other)
                        + " · "
                        + words.say(
                                ProgrammeText.ANSWERED,
                                other.progress().answered(),
                                other.progress().asked()),
                Icon.of(Material2AL.LINK),
                () -> model.joining().join(visit, other));
    }
}
