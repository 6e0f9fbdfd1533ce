package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.text.Caption;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.Icon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The factory that is chosen: what it is, what to do with it, and its visits.
final class FactoryView extends VBox {

    private final FactoryModel model;
    private final Words words;
    private final VBox content = new VBox();

    FactoryView(FactoryModel model, Words words) {
        this.model = model;
        this.words = words;
        content.getStyleClass().addAll("page", "factory");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.facts().subscribe(facts -> facts.ifPresent(this::fill));
    }

    /// Shows what is known now; the focus stays on what has the same id.
    private void fill(FactoryFacts facts) {
        Optional<String> focus =
                Optional.ofNullable(getScene())
                        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                        .filter(owner -> isWithin(owner))
                        .flatMap(owner -> Optional.ofNullable(owner.getId()));
        content.getChildren().setAll(head(facts), actions(facts));
        if (facts.row().profileConflicts() > 0) {
            content.getChildren().add(conflicts(facts.row()));
        }
        if (facts.row().live()) {
            new WorkersSum(facts, Set.of())
                    .doubts(words)
                    .forEach(one -> content.getChildren().add(workersDoubt(one)));
        }
        facts.namesakes().forEach(one -> content.getChildren().add(namesake(facts.row(), one)));
        content.getChildren().addAll(visits(facts), trashed(facts));
        focus.flatMap(id -> Optional.ofNullable(lookup("#" + id))).ifPresent(Node::requestFocus);
    }

    private boolean isWithin(Node node) {
        return Stream.<Node>iterate(node, one -> one != null, Node::getParent)
                .anyMatch(one -> one == this);
    }

    private Node head(FactoryFacts facts) {
        FactoryRow row = facts.row();
        Label name = new Wrapped(row.name(), "heading");
        name.setId("factory-name");
        VBox head = new VBox(name);
        head.getStyleClass().add("factory-head");
        String place = Words.joined(" · ", words.place(row.factory()), row.sector());
        if (!place.isEmpty()) {
            head.getChildren().add(new Wrapped(place, "muted"));
        }
        String workers = words.workers(row.factory().workforce());
        if (!workers.isEmpty()) {
            head.getChildren().add(new Wrapped(workers, "muted"));
        }
        marks(row).forEach(head.getChildren()::add);
        head.getChildren().add(status(row));
        if (facts.records() > 1) {
            Label records = new Wrapped(words.say(ProgrammeText.RECORDS, facts.records()), "muted");
            records.setId("factory-records");
            head.getChildren().add(records);
        }
        return head;
    }

    /// What stands nowhere above because people differ about it.
    private Stream<Label> marks(FactoryRow row) {
        return Stream.of(
                        row.isDisputed(OfFactory.REGION)
                                ? Optional.of(ProgrammeText.REGION)
                                : Optional.<ProgrammeText>empty(),
                        row.isDisputed(OfFactory.WORKERS)
                                ? Optional.of(ProgrammeText.WORKERS)
                                : Optional.<ProgrammeText>empty())
                .flatMap(Optional::stream)
                .map(field -> Badge.inConflict(field, words).label());
    }

    private Node status(FactoryRow row) {
        Badge badge =
                row.live() && row.isDisputed(OfFactory.STATUS)
                        ? Badge.inConflict(ProgrammeText.STATUS, words)
                        : Badge.status(row, words);
        Label status = badge.label();
        status.setId("factory-status");
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        if (row.live() && !row.isDisputed(OfFactory.STATUS)) {
            row.factory()
                    .standing()
                    .since()
                    .ifPresent(
                            day ->
                                    status.setText(
                                            words.say(ProgrammeText.SINCE, status.getText(), day)));
        }
        return status;
    }

    private Node actions(FactoryFacts facts) {
        FactoryRow row = facts.row();
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("actions");
        if (!row.live()) {
            Button restore = button(UiText.RESTORE, Icon.of(Material2MZ.RESTORE_FROM_TRASH));
            restore.setId("restore-factory");
            restore.setDisable(model.isOnlyRead());
            restore.setOnAction(click -> model.trash().restore(new Trashable.OfFactory(row)));
            actions.getChildren().add(restore);
            return actions;
        }
        Button visit = button(ProgrammeText.NEW_VISIT, Icon.of(Material2AL.ADD));
        visit.setId("new-visit");
        visit.setTooltip(new Tooltip("Ctrl+N"));
        visit.setDisable(model.isOnlyRead());
        visit.setOnAction(click -> model.newVisit());
        Button profile =
                button(
                        editProfile(),
                        Icon.of(model.isOnlyRead() ? Material2AL.INFO : Material2AL.EDIT));
        profile.setId("edit-profile");
        profile.setOnAction(click -> model.editProfile());
        actions.getChildren().addAll(visit, profile, more(facts));
        return actions;
    }

    private Node more(FactoryFacts facts) {
        Deed same =
                new Deed(
                        "same-factory",
                        words.say(ProgrammeText.SAME_AS),
                        Icon.of(Material2AL.LINK),
                        model::findNamesake);
        Deed separate =
                new Deed(
                        "separate-factory",
                        words.say(ProgrammeText.SEPARATE),
                        Icon.of(Material2AL.LINK_OFF),
                        () -> model.joining().separate(facts.row()));
        separate.setVisible(facts.records() > 1);
        Deed trash =
                new Deed(
                        "trash-factory",
                        words.say(ProgrammeText.TRASH_FACTORY),
                        Icon.of(Material2AL.DELETE_OUTLINE),
                        () -> model.trash().put(new Trashable.OfFactory(facts.row())));
        MenuButton more =
                new MenuButton(words.say(ProgrammeText.MORE), null, same, separate, trash);
        more.setId("more-factory");
        more.setDisable(model.isOnlyRead()); // all of it is written
        more.setMinWidth(Region.USE_PREF_SIZE);
        return more;
    }

    private Button button(Caption text, Node picture) {
        Button button = new Button(words.say(text), picture);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node conflicts(FactoryRow row) {
        return new WarningBox(
                words.say(ProgrammeText.PROFILE_CONFLICTS, row.profileConflicts()),
                "decide-profile",
                words.say(ProgrammeText.DECIDE),
                Icon.of(Material2AL.CALL_MERGE),
                () -> model.decide(FactoryFacts.subject(row.id())));
    }

    private Node workersDoubt(String doubt) {
        return new WarningBox(
                doubt,
                "look-at-workers",
                words.say(editProfile()),
                Icon.of(Material2AL.EDIT),
                model::editProfile);
    }

    private ProgrammeText editProfile() {
        return model.isOnlyRead() ? ProgrammeText.SHOW_PROFILE : ProgrammeText.EDIT_PROFILE;
    }

    /// The other factory of the same name is often the same one, written down by somebody else.
    private Node namesake(FactoryRow row, FactoryRow other) {
        WarningBox same =
                new WarningBox(
                        words.say(ProgrammeText.CALLED_THE_SAME, words.about(other)),
                        "join-" + other.id(),
                        words.say(ProgrammeText.JOIN),
                        Icon.of(Material2AL.LINK),
                        () -> model.joining().join(row, other));
        return model.isOnlyRead() ? same.disabled() : same;
    }

    private Node visits(FactoryFacts facts) {
        Label heading = new Label(words.say(ProgrammeText.VISITS));
        heading.getStyleClass().add("subheading");
        VBox visits = new VBox(heading);
        visits.getStyleClass().add("visits");
        List<VisitFacts> live = facts.visits().stream().filter(VisitFacts::live).toList();
        if (live.isEmpty()) {
            visits.getChildren()
                    .add(facts.visits().isEmpty() ? noVisits(facts.row().live()) : allTrashed());
        }
        live.forEach(
                visit ->
                        visits.getChildren()
                                .add(
                                        new VisitCardView(
                                                visit, facts.maybeTheSame(visit), model, words)));
        return visits;
    }

    /// With no picture, so that the trash below it is in sight.
    private Node allTrashed() {
        Label all = new Wrapped(words.say(ProgrammeText.ALL_VISITS_TRASHED));
        all.setId("visits-trashed");
        return all;
    }

    private Node noVisits(boolean mayAdd) {
        EmptyState none =
                new EmptyState(
                        Material2AL.EVENT_NOTE,
                        words.say(ProgrammeText.NO_VISITS),
                        words.say(ProgrammeText.NO_VISITS_WHAT));
        if (mayAdd) {
            Button add = button(ProgrammeText.NEW_VISIT, Icon.of(Material2AL.ADD));
            add.setId("first-visit");
            add.setDisable(model.isOnlyRead());
            add.getStyleClass().add(Styles.ACCENT);
            add.setOnAction(click -> model.newVisit());
            none.getChildren().add(add);
        }
        return none;
    }

    private Node trashed(FactoryFacts facts) {
        List<VisitFacts> gone = facts.visits().stream().filter(one -> !one.live()).toList();
        VBox trashed = new VBox();
        trashed.getStyleClass().add("trashed-visits");
        if (!gone.isEmpty()) {
            trashed.getChildren()
                    .add(new Wrapped(words.say(ProgrammeText.VISITS_IN_TRASH), "muted"));
        }
        gone.forEach(visit -> trashed.getChildren().add(restorable(visit)));
        return trashed;
    }

    private Node restorable(VisitFacts visit) {
        Label days = new Wrapped(words.days(visit), "muted");
        HBox.setHgrow(days, Priority.ALWAYS);
        days.setMaxWidth(Double.MAX_VALUE);
        Button restore = button(UiText.RESTORE, Icon.of(Material2MZ.RESTORE_FROM_TRASH));
        restore.setId("restore-" + visit.assessment().id());
        restore.setDisable(model.isOnlyRead());
        restore.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        restore.setOnAction(click -> model.trash().restore(new Trashable.OfVisit(visit)));
        HBox row = new HBox(Icon.of(Material2AL.DELETE_OUTLINE), days, restore);
        row.getStyleClass().add("trashed-visit");
        return row;
    }
}
