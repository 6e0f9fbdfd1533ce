package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarozi.ui.Toolkit;

class PreviewBarTest {

    private final Region tools = new Region();
    private Label counted;
    private PreviewBar bar;

    @BeforeEach
    void fill() {
        Toolkit.start();
        tools.setMinSize(150, 30);
        tools.setPrefSize(150, 30);
        counted =
                Toolkit.onWindow(
                        () -> new Label("34 pages, 9 of 9 assessments counted, 2 in conflict"));
        bar = Toolkit.onWindow(this::shown);
    }

    private PreviewBar shown() {
        counted.setWrapText(true);
        PreviewBar shown = new PreviewBar(counted, tools);
        new Scene(new Group(shown));
        shown.applyCss();
        return shown;
    }

    private double laidOut(double width) {
        return Toolkit.onWindow(
                () -> {
                    bar.resize(width, bar.prefHeight(width));
                    bar.layout();
                    return counted.getHeight();
                });
    }

    @Test
    void wordsWithRoomStandBesideTheTools() {
        double line = laidOut(900);
        assertTrue(tools.getLayoutX() >= counted.getLayoutX() + counted.getWidth());
        assertEquals(30, bar.getHeight());
        assertEquals(2 * line, laidOut(400), 2, "in two lines");
        assertEquals(250, tools.getLayoutX());
    }

    @Test
    void wordsWithoutRoomStandAboveTheToolsInOneLine() {
        double line = laidOut(900);
        assertEquals(line, laidOut(230));
        assertEquals(230, counted.getWidth());
        assertEquals(line, tools.getLayoutY(), 1);
        assertEquals(80, tools.getLayoutX());
        assertEquals(counted.getText(), counted.getTooltip().getText());
    }
}
