package org.tarozi.ui.visit;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.tarozi.ui.control.ScriptLines;

import java.util.HashMap;
import java.util.Map;

/// A text of the checklist in any script, on as many lines as it needs.
class ReadLabel extends Label {

    /// What rounding may take away from a line.
    private static final double SPARE = 2;

    private static final PseudoClass OTHER_SCRIPT = PseudoClass.getPseudoClass("other-script");

    private final Map<String, Double> widths = new HashMap<>();
    private String whole = "";

    ReadLabel(String... styleClasses) {
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
        fontProperty().subscribe(font -> widths.clear());
    }

    /// Shows a text.
    ///
    /// @return this label
    final ReadLabel show(String text) {
        if (!text.equals(whole)) {
            whole = text;
            widths.clear();
            boolean other = ScriptLines.areNeeded(text);
            pseudoClassStateChanged(OTHER_SCRIPT, other);
            setWrapText(!other);
            setText(text);
        }
        return this;
    }

    /// How a text is laid into lines that are not wider than this.
    String fitted(String text, double line) {
        return ScriptLines.areNeeded(text)
                ? ScriptLines.fit(text, line - SPARE, this::width)
                : text;
    }

    /// As of what wraps, also where the toolkit is not to do it.
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        if (getText().equals(whole) && !ScriptLines.areNeeded(whole)) {
            return super.computePrefWidth(height);
        }
        double insets = snappedLeftInset() + snappedRightInset();
        return Math.ceil(width(whole)) + SPARE + insets;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            double line = width - snappedLeftInset() - snappedRightInset();
            String fitted = fitted(whole, line);
            if (!fitted.equals(getText())) {
                setText(fitted);
            }
        }
        return super.computePrefHeight(width);
    }

    final double width(String words) {
        return widths.computeIfAbsent(
                words,
                letters -> {
                    Text alone = new Text(letters);
                    alone.setFont(getFont());
                    return alone.getLayoutBounds().getWidth();
                });
    }
}
