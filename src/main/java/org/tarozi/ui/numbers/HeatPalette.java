package org.tarozi.ui.numbers;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The look of the fields of a heat map as the style sheet says it, read from one sample of each
/// that nobody sees: thousands of fields that each ask the style sheet would take seconds.
final class HeatPalette extends Group {

    private final Map<HeatMark, Label> samples = new EnumMap<>(HeatMark.class);
    private final Map<String, Double> widths = new HashMap<>();

    HeatPalette() {
        for (HeatMark mark : HeatMark.values()) {
            Label sample = new Label("0");
            sample.getStyleClass().addAll("heat-field", mark.styleClass());
            sample.setAccessibleRole(AccessibleRole.NODE);
            samples.put(mark, sample);
            getChildren().add(sample);
        }
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
    }

    private Label sample(HeatMark mark) {
        return Objects.requireNonNull(samples.get(mark));
    }

    /// The least width of a field.
    double leastWidth() {
        return sample(HeatMark.NONE).minWidth(-1);
    }

    /// The height of a field.
    double height() {
        return sample(HeatMark.NONE).prefHeight(-1);
    }

    /// What is behind the sign.
    Paint fill(HeatMark mark) {
        Background background = sample(mark).getBackground();
        return background == null || background.getFills().isEmpty()
                ? Color.TRANSPARENT
                : background.getFills().getLast().getFill();
    }

    /// The colour of the sign.
    Paint ink(HeatMark mark) {
        return sample(mark).getTextFill();
    }

    Font font(HeatMark mark) {
        return sample(mark).getFont();
    }

    /// How wide a sign is; there are few different ones.
    double width(String sign, Font font) {
        return widths.computeIfAbsent(
                sign + font,
                key -> {
                    Text text = new Text(sign);
                    text.setFont(font);
                    return text.getLayoutBounds().getWidth();
                });
    }
}
