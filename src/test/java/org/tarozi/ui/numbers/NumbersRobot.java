package org.tarozi.ui.numbers;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.Optional;

/// Works with the rates as a user does.
final class NumbersRobot {

    private final WindowRobot window;
    private final SceneRobot scene;

    private NumbersRobot(WindowRobot window) {
        this.window = window;
        this.scene = window.scene();
    }

    /// Goes to the rates.
    static NumbersRobot open(WindowRobot window) {
        NumbersRobot robot = new NumbersRobot(window);
        robot.scene.click("#tab-numbers");
        robot.scene.awaitSeen("#counted");
        return robot;
    }

    SceneRobot scene() {
        return scene;
    }

    /// Chooses an entry of the menu behind a button.
    void choose(String button, String entry) {
        Toolkit.await(entry + " can be chosen", () -> item(button, entry).isPresent());
        Toolkit.doOnWindow(() -> item(button, entry).orElseThrow().fire());
    }

    private Optional<MenuItem> item(String button, String entry) {
        return ((MenuButton) scene.scene().getRoot().lookup(button))
                .getItems().stream()
                        .filter(
                                item ->
                                        entry.equals("#" + item.getId())
                                                || entry.equals(item.getText()))
                        .findFirst();
    }

    NumbersRobot awaitCounted(String sentence) {
        scene.awaitText("#counted", sentence);
        return this;
    }

    /// Moves down to the bar of a point and opens it, with the keyboard.
    void openPoint(String point) {
        focus("#rates");
        moveTo("#rates", new Drill.OfPoint(new PointId(point)));
        scene.press(KeyCode.ENTER);
        awaitList("#questions");
    }

    /// Puts the keyboard into a list.
    void focus(String list) {
        awaitList(list);
        scene.focus(list);
    }

    /// Waits until a list can be worked with: it is filled, and was drawn once.
    private void awaitList(String list) {
        Toolkit.await(
                list + " is filled",
                () ->
                        scene.isSeen(list)
                                && items(list).getSkin() != null
                                && !items(list).getItems().isEmpty());
    }

    /// Moves down to the bar of a question and opens it.
    void openQuestion(String question) {
        while (!(selected("#questions") instanceof Line.Bar bar
                && bar.to() instanceof Drill.OfQuestion(var _, var id)
                && id.equals(new QuestionId(question)))) {
            down("#questions");
        }
        scene.press(KeyCode.ENTER);
        awaitList("#findings");
    }

    private void moveTo(String list, Drill to) {
        while (!(selected(list) instanceof Line.Bar bar && bar.to().equals(to))) {
            down(list);
        }
    }

    private void down(String list) {
        Object before = selected(list);
        scene.press(KeyCode.DOWN);
        if (selected(list) == before) {
            throw new AssertionError(list + " ends before it: " + before);
        }
    }

    private Object selected(String list) {
        return Toolkit.onWindow(() -> items(list).getSelectionModel().getSelectedItem());
    }

    private ListView<?> items(String list) {
        return (ListView<?>) scene.scene().getRoot().lookup(list);
    }

    /// Saves what is shown, and waits until it is said to be done.
    void save(String entry, Path target) {
        window.outside().willChoose(target);
        choose("#save", entry);
        scene.awaitSeen("#notice-sentence");
        Toolkit.await(
                target + " is saved",
                () ->
                        scene.isSeen("#notice-sentence")
                                && scene.text("#notice-sentence")
                                        .startsWith("Saved as " + target + "."));
    }
}
