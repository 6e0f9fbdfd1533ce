package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.tarozi.ui.Syllables;

import java.util.HashMap;
import java.util.Map;

/// The title of a part of the checklist on as many lines as it needs. A word that has no room on a
/// line of its own is broken between two syllables.
final class Title extends Label {

    private final Map<String, Double> widths = new HashMap<>();
    private String whole = "";

    Title() {
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        fontProperty().subscribe(font -> widths.clear());
    }

    void show(String title) {
        if (!title.equals(whole)) {
            whole = title;
            widths.clear();
            setText(title);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(width(whole)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            double line = width - snappedLeftInset() - snappedRightInset();
            String fitted = Syllables.fit(whole, line, this::width);
            if (!fitted.equals(getText())) {
                setText(fitted);
            }
        }
        return super.computePrefHeight(width);
    }

    private double width(String words) {
        return widths.computeIfAbsent(
                words,
                letters -> {
                    Text alone = new Text(letters);
                    alone.setFont(getFont());
                    return alone.getLayoutBounds().getWidth();
                });
    }
}
