package org.tarozi.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be seen of a scene, held against the rules of a good one. On the window's thread only.
public final class Sight {

    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_FOR_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.5;

    private Sight() {}

    /// Every visible node.
    public static List<Node> nodes(Node root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
            }
        }
    }

    /// Where a node is within another one that holds it.
    public static Bounds within(Node root, Node node) {
        return root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static Stream<Labeled> texts(Node root) {
        return nodes(root).stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(text -> text.getText() != null && !text.getText().isBlank());
    }

    /// Texts that end in dots for want of room, but those that people make as long as they like.
    public static List<String> cutTexts(Node root) {
        return texts(root)
                .filter(Labeled::isTextTruncated)
                .filter(text -> !mayEndInDots(text))
                .map(Labeled::getText)
                .toList();
    }

    /// Texts with a word that has no room on a line of its own, so that it is broken anywhere.
    public static List<String> brokenWords(Node root) {
        return texts(root)
                .filter(Labeled::isWrapText)
                .filter(text -> text.getWidth() > 0)
                .filter(text -> !mayEndInDots(text))
                .filter(Sight::hasBrokenWord)
                .map(text -> "broken: " + text.getText())
                .toList();
    }

    private static boolean hasBrokenWord(Labeled text) {
        return nodes(text).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(shown -> shown.getWrappingWidth() > 0)
                .anyMatch(shown -> widestWord(shown) > shown.getWrappingWidth() + 1);
    }

    private static double widestWord(Text shown) {
        return shown.getText()
                .lines()
                .flatMap(line -> Stream.of(line.split("[\\s/-]+")))
                .mapToDouble(
                        word -> {
                            Text alone = new Text(word);
                            alone.setFont(shown.getFont());
                            return alone.getLayoutBounds().getWidth();
                        })
                .max()
                .orElse(0);
    }

    /// What can be scrolled sideways, which nobody likes to do.
    public static List<String> sidewaysBars(Node root) {
        return nodes(root).stream()
                .filter(ScrollBar.class::isInstance)
                .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL)
                .filter(bar -> bar.getParent() instanceof Control)
                .map(bar -> "sideways: " + bar.getParent())
                .toList();
    }

    private static boolean mayEndInDots(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("may-end-in-dots")) {
                return true;
            }
        }
        return false;
    }

    /// Texts that stand out too little from what is behind them (WCAG 2.2, 1.4.3, level AA).
    public static List<String> faintTexts(Node root) {
        return Stream.concat(
                        texts(root)
                                .filter(text -> !text.isDisabled())
                                .filter(text -> !text.getStyleClass().contains("icon"))
                                .filter(text -> text.getTextFill() instanceof Color)
                                .flatMap(text -> faint(text).stream()),
                        nodes(root).stream().flatMap(node -> faintPrompt(node).stream()))
                .toList();
    }

    /// Whether a text stands out from what is behind it, also where it can not be clicked.
    public static boolean isLegible(Labeled text) {
        return text.getOpacity() == 1 && faint(text).isEmpty();
    }

    /// What an empty field says it is for.
    private static Optional<String> faintPrompt(Node node) {
        return node instanceof TextInputControl input
                        && !input.isDisabled()
                        && input.getText().isEmpty()
                        && input.getPromptText() != null
                ? nodes(input).stream()
                        .filter(part -> part instanceof Text text && !text.getText().isEmpty())
                        .map(part -> (Text) part)
                        .filter(text -> text.getText().equals(input.getPromptText()))
                        .flatMap(text -> faint(text, input).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> faint(Text prompt, Node field) {
        Color behind = behind(field);
        Color ink = over((Color) prompt.getFill(), behind);
        return contrast(ink, behind) >= ENOUGH
                ? Optional.empty()
                : Optional.of("prompt " + prompt.getText() + ": " + contrast(ink, behind));
    }

    /// Whether the outline of a button stands out from what is around it (WCAG 2.2, 1.4.11).
    public static boolean isRinged(Region button) {
        Color ring = (Color) button.getBackground().getFills().getFirst().getFill();
        Color around = behind(button.getParent());
        return contrast(over(ring, around), around) >= ENOUGH_FOR_LARGE;
    }

    /// What of the selection of a field does not stand out: its colour from the field, or its words
    /// from that colour.
    public static List<String> faintSelection(TextInputControl field) {
        Color behind = behind(field);
        Color selection =
                over((Color) part(field, Path.class, Path::getFill).orElseThrow(), behind);
        Color words = (Color) part(field, Text.class, Text::getSelectionFill).orElseThrow();
        List<String> faint = new ArrayList<>();
        if (contrast(selection, behind) < ENOUGH_FOR_LARGE) {
            faint.add("selection: " + contrast(selection, behind));
        }
        if (contrast(words, selection) < ENOUGH) {
            faint.add("selected words: " + contrast(words, selection));
        }
        return faint;
    }

    private static <T extends Node> Optional<Paint> part(
            Node field, Class<T> kind, Function<T, Paint> colour) {
        return nodes(field).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(colour)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> faint(Labeled text) {
        Color behind = behind(text);
        Color ink = over((Color) text.getTextFill(), behind);
        double contrast = contrast(ink, behind);
        boolean bold = text.getFont().getStyle().contains("Bold");
        boolean large =
                text.getFont().getSize() >= LARGE || bold && text.getFont().getSize() >= LARGE_BOLD;
        return contrast >= (large ? ENOUGH_FOR_LARGE : ENOUGH)
                ? Optional.empty()
                : Optional.of(
                        text.getText()
                                + ": "
                                + Math.round(contrast * 10) / 10.0
                                + " "
                                + ink
                                + " on "
                                + behind);
    }

    /// The colour behind a node: the nearest fill, and what shines through it.
    private static Color behind(Node node) {
        List<Color> fills = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> own = region.getBackground().getFills();
                for (BackgroundFill fill : own.reversed()) {
                    if (fill.getFill() instanceof Color color) {
                        fills.add(color);
                    }
                }
            }
        }
        Color colour = Color.WHITE;
        for (Color fill : fills.reversed()) {
            colour = over(fill, colour);
        }
        return colour;
    }

    private static Color over(Color upper, Color lower) {
        return lower.interpolate(
                Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
