package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;

import java.util.concurrent.CountDownLatch;

class FirstFocusTest {

    private final TextField field = Toolkit.onWindow(TextField::new);

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void typingTakesThePlaceOfWhatWasGuessed() throws Exception {
        assertEquals("mine", written("a guess", "", "mine"));
    }

    @Test
    void whoIsQuickerThanTheFirstLayoutGoesOnWriting() throws Exception {
        assertEquals("Aziza", written("", "Az", "iza"));
    }

    /// What a field says in the end.
    ///
    /// @param first what is typed before its window is laid out
    /// @param then what is typed afterwards
    private String written(String guess, String first, String then) throws InterruptedException {
        CountDownLatch laidOut = new CountDownLatch(1);
        Stage stage = Toolkit.onWindow(Stage::new);
        SceneRobot robot =
                Toolkit.onWindow(
                        () -> {
                            field.setText(guess);
                            FirstFocus.on(field);
                            stage.setScene(new Scene(new StackPane(field)));
                            stage.show();
                            field.requestFocus();
                            SceneRobot typist = new SceneRobot(stage.getScene());
                            typist.type(first);
                            stage.getScene().addPostLayoutPulseListener(laidOut::countDown);
                            return typist;
                        });
        laidOut.await();
        robot.type(then);
        return Toolkit.onWindow(
                () -> {
                    stage.hide();
                    return field.getText();
                });
    }
}
