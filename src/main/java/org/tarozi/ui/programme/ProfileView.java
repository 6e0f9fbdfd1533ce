package org.tarozi.ui.programme;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.FoldedHistory;
import org.tarozi.ui.Undoing;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.RunOn;
import org.tarozi.ui.control.TypedWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The profile of a factory. Each field is kept when it is left.
final class ProfileView extends VBox {

    private final ProfileModel model;
    private final Words words;
    private final ScrollPane scroll;

    ProfileView(ProfileModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().add("profile");
        VBox parts = new VBox();
        parts.getStyleClass().addAll("page", "form", "profile-parts");
        if (model.isOnlyRead()) {
            parts.getStyleClass().add("to-read");
        } else {
            parts.getChildren().add(new Wrapped(words.say(ProgrammeText.PROFILE_WHAT), "muted"));
        }
        FoldedHistory history =
                new FoldedHistory(words.texts(), "profile-history", model::history, unfolded -> {});
        model.updates().subscribe((before, now) -> history.refresh());
        parts.getChildren().add(history);
        model.parts().forEach(part -> parts.getChildren().add(part(part)));
        this.scroll = new ScrollPane(parts);
        scroll.setId("profile-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(back), scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        SeenPart.keep(scroll, parts, model.place());
        if (model.isOnlyRead()) {
            FirstFocus.in(this, "#close-profile");
            return;
        }
        model.control()
                .flatMap(id -> control(parts, id))
                .filter(control -> !control.isDisabled())
                .or(() -> wrong(parts))
                .or(() -> first(parts))
                .ifPresent(FirstFocus::on);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::note);
        scroll.vvalueProperty().subscribe((before, now) -> noteSeen());
    }

    /// Notes the control that got the keyboard.
    private void note(@Nullable Node owner) {
        Optional.ofNullable(owner).flatMap(this::id).ifPresent(model::control);
    }

    /// By what a control of the form is found again; beside it may stand a unit.
    private Optional<String> id(Node control) {
        return Stream.iterate(control, one -> one != null, Node::getParent)
                .takeWhile(one -> one != scroll)
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith(ProfileFieldView.ID))
                .findFirst()
                .filter(id -> scroll.getContent().lookup("#" + id) != null);
    }

    /// Who scrolled away from it goes on in what is seen.
    private void noteSeen() {
        Node parts = scroll.getContent();
        if (model.control().flatMap(id -> control(parts, id)).filter(this::isInSight).isEmpty()) {
            parts.lookupAll("*").stream()
                    .filter(one -> one.isFocusTraversable() && !one.isDisabled())
                    .filter(this::isInSight)
                    .flatMap(one -> id(one).stream())
                    .findFirst()
                    .ifPresent(model::control);
        }
    }

    private boolean isInSight(Node control) {
        Bounds at = within(control);
        double top = scroll.getVvalue() * hidden();
        return at.getMinY() >= top && at.getMaxY() <= top + scroll.getViewportBounds().getHeight();
    }

    private Bounds within(Node control) {
        return scroll.getContent().sceneToLocal(control.localToScene(control.getLayoutBounds()));
    }

    /// How much higher the form is than what is seen of it.
    private double hidden() {
        double room = scroll.getViewportBounds().getHeight();
        return Math.max(0, scroll.getContent().getLayoutBounds().getHeight() - room);
    }

    /// What was begun and could not be kept, unless somebody comes back to another part.
    private Optional<Node> wrong(VBox parts) {
        return model.wrong()
                .filter(any -> model.place().get() == 0)
                .flatMap(field -> control(parts, ProfileFieldView.id(field.entry().key())));
    }

    /// What the keyboard writes into a field with; beside it may stand a unit.
    private static Optional<Node> control(Node parts, String id) {
        return Optional.ofNullable(parts.lookup("#" + id))
                .map(
                        field ->
                                field instanceof HBox both
                                        ? Optional.ofNullable(both.lookup(".text-field"))
                                                .orElse(both)
                                        : field);
    }

    private Optional<Node> first(VBox parts) {
        Node first = parts.getChildren().get((int) model.place().get());
        return Optional.ofNullable(first.lookup(".text-field"))
                .or(() -> Optional.ofNullable(parts.lookup(".text-field")));
    }

    private void pressed(KeyEvent event) {
        Undoing.of(event)
                .ifPresent(
                        way -> {
                            takeBack(way == Undoing.REDO);
                            event.consume();
                        });
    }

    /// Takes back the words typed last, then the last change of the profile, or makes it again.
    private void takeBack(boolean again) {
        Node owner = getScene().getFocusOwner();
        Optional<TypedWords> typed =
                TypedWords.of(owner instanceof DatePicker day ? day.getEditor() : owner);
        if (typed.filter(words -> again ? words.bringBack() : words.takeBack()).isPresent()) {
            return;
        }
        if (again) {
            model.redo(this::look);
        } else {
            model.undo(this::look);
        }
    }

    /// Brings the field into sight whose value became another one.
    private void look(String key) {
        control(scroll.getContent(), ProfileFieldView.id(key))
                .ifPresent(
                        field -> {
                            if (hidden() > 0 && !isInSight(field)) {
                                double room = scroll.getViewportBounds().getHeight();
                                double middle = within(field).getCenterY() - room / 2;
                                scroll.setVvalue(Math.clamp(middle / hidden(), 0, 1));
                            }
                            if (isWriting() && !field.isFocused()) {
                                RunOn.from(getScene());
                            }
                            field.requestFocus();
                            if (field instanceof TextField line) {
                                line.selectAll(); // as who comes by Tab finds it
                            }
                        });
    }

    private boolean isWriting() {
        return getScene().getFocusOwner() instanceof TextInputControl;
    }

    private Node head(Runnable back) {
        Label name = new Wrapped("", "muted");
        name.setId("profile-name");
        name.textProperty().bind(model.name());
        VBox title = new VBox(new Wrapped(words.say(ProgrammeText.PROFILE), "heading"), name);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close =
                new Button(words.say(ProgrammeText.CLOSE_PROFILE), Icon.of(Material2AL.DONE));
        close.setId("close-profile");
        close.setCancelButton(true);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(click -> back.run());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("profile-head");
        return head;
    }

    /// What is short stands side by side; the rest has rows of its own.
    private Node part(ProfileModel.Part part) {
        VBox rows = new VBox(new Wrapped(part.title(), "subheading"));
        rows.getStyleClass().add("profile-part");
        List<ProfileFieldView> pair = new ArrayList<>();
        for (ProfileFieldModel field : part.fields()) {
            ProfileFieldView view = new ProfileFieldView(field, words, model::decide);
            view.setDisable(model.isOnlyRead());
            if (view.isShort()) {
                pair.add(view);
            } else {
                rows.getChildren().add(view);
            }
        }
        if (!pair.isEmpty()) {
            rows.getChildren().add(1, new Paired(pair));
        }
        return rows;
    }
}
