package org.tarozi.ui.merge;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/// Cards side by side, as many as there is room for, each as wide and high as the others.
final class CardsPane extends Pane {

    private static final double LEAST = 12;
    private static final double GAP = 0.75;

    private final ObservableDoubleValue em;

    /// @param em measures the text
    CardsPane(ObservableDoubleValue em) {
        this.em = em;
        em.subscribe(size -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em.get() * (LEAST + GAP) * getManagedChildren().size();
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? computePrefWidth(-1) : width;
        int columns = columns(across);
        int rows = Math.ceilDiv(getManagedChildren().size(), columns);
        return rows * tallest(cardWidth(across, columns)) + (rows - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        int columns = columns(getWidth());
        double width = cardWidth(getWidth(), columns);
        double height = tallest(width);
        for (int at = 0; at < cards.size(); at++) {
            double x = at % columns * (width + gap());
            double y = at / columns * (height + gap());
            cards.get(at).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        }
    }

    private double gap() {
        return Math.max(1, em.get()) * GAP;
    }

    private int columns(double across) {
        int fitting = (int) ((across + gap()) / (Math.max(1, em.get()) * LEAST + gap()));
        return Math.clamp(fitting, 1, Math.max(1, getManagedChildren().size()));
    }

    private double cardWidth(double across, int columns) {
        return Math.floor((across - gap() * (columns - 1)) / columns);
    }

    private double tallest(double width) {
        return Math.ceil(
                getManagedChildren().stream()
                        .mapToDouble(card -> card.prefHeight(width))
                        .max()
                        .orElse(0));
    }
}
