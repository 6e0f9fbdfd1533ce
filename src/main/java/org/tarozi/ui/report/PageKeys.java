package org.tarozi.ui.report;

import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

import org.tarozi.text.Caption;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the pages of a report by keys as a text is read. A list would go from the top of one page
/// to the top of the next, and of a page that is higher than the window never show the rest.
final class PageKeys {

    private static final double LINES = 0.12;
    private static final double SCREENFUL = 0.9;

    private final ListView<Integer> pages;

    private PageKeys(ListView<Integer> pages) {
        this.pages = pages;
    }

    static void on(ListView<Integer> pages) {
        pages.addEventFilter(KeyEvent.KEY_PRESSED, new PageKeys(pages)::pressed);
    }

    /// What each key does.
    static Map<String, Caption> all() {
        Map<String, Caption> keys = new LinkedHashMap<>();
        keys.put("↑  ↓", ReportText.KEY_LINES);
        keys.put("Page ↑ ↓", ReportText.KEY_SCREENFUL);
        keys.put("Space", ReportText.KEY_ON);
        keys.put("Home  End", ReportText.KEY_ENDS);
        keys.put("←  →", ReportText.KEY_ACROSS);
        return keys;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || pages.getItems().isEmpty()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> scroll(LINES);
            case UP -> scroll(-LINES);
            case PAGE_DOWN -> scroll(SCREENFUL);
            case PAGE_UP -> scroll(-SCREENFUL);
            case SPACE -> scroll(key.isShiftDown() ? -SCREENFUL : SCREENFUL);
            case HOME -> pages.scrollTo(0);
            case END -> pages.scrollTo(pages.getItems().size() - 1);
            case RIGHT -> across(1);
            case LEFT -> across(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Scrolls by a part of what is seen.
    private void scroll(double part) {
        flow().ifPresent(flow -> flow.scrollPixels(part * flow.getHeight()));
    }

    private Optional<VirtualFlow<?>> flow() {
        return pages.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.of(flow)
                : Optional.empty();
    }

    /// Goes across pages that are wider than their place.
    private void across(int steps) {
        pages.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .forEach(bar -> bar.setValue(reached(bar, steps)));
    }

    private static double reached(ScrollBar bar, int steps) {
        double step = LINES * bar.getWidth();
        return Math.clamp(bar.getValue() + steps * step, bar.getMin(), bar.getMax());
    }
}
