package org.tarozi.ui.control;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A button with a menu in which one thing after the other is ticked: the menu stays open until
/// Escape or a click elsewhere. Its words go on in a second line where they have no room on one.
public class TickMenu extends MenuButton {

    /// What can be ticked.
    ///
    /// @param toggle called when the user ticks it, or ticks it no more
    public record Tick(String id, String words, boolean ticked, Runnable toggle) {}

    private final EventHandler<KeyEvent> keys = this::press;
    private final EventHandler<MouseEvent> clicks = this::tick;
    private List<List<Tick>> groups = List.of();
    private String brief = "";

    public TickMenu() {
        setMnemonicParsing(false);
        setWrapText(true);
        addEventHandler(ON_SHOWING, showing -> listen());
        showingProperty().subscribe(open -> sayOnceClosed());
    }

    /// Says what is ticked. An open menu would lie beside a button that grew meanwhile, so the
    /// words wait until it is closed.
    ///
    /// @param whole the same where all of it is named
    public final void say(String brief, String whole) {
        this.brief = brief;
        sayOnceClosed();
        setAccessibleText(whole);
        Tooltip tooltip = new Tooltip(whole);
        tooltip.setWrapText(true);
        setTooltip(brief.equals(whole) ? null : tooltip);
    }

    private void sayOnceClosed() {
        if (!isShowing()) {
            setText(brief);
        }
    }

    /// Offers groups of things with a line between them. What is offered already stays, and so does
    /// the keyboard on it while the menu is open.
    public final void offer(List<List<Tick>> others) {
        boolean same = words(groups).equals(words(others));
        groups = List.copyOf(others);
        if (!same) {
            getItems().setAll(items());
        }
        mark();
    }

    private static List<List<String>> words(List<List<Tick>> groups) {
        return groups.stream().map(one -> one.stream().map(Tick::words).toList()).toList();
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        int number = 0;
        for (List<Tick> group : groups) {
            if (!items.isEmpty() && !group.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            for (Tick tick : group) {
                items.add(item(number++, tick));
            }
        }
        return items;
    }

    private MenuItem item(int number, Tick tick) {
        CheckMenuItem item = new CheckMenuItem(tick.words());
        item.setId(tick.id());
        item.setMnemonicParsing(false);
        item.setOnAction(
                click -> {
                    ticks().get(number).toggle().run();
                    mark();
                });
        return item;
    }

    private List<Tick> ticks() {
        return groups.stream().flatMap(List::stream).toList();
    }

    private void mark() {
        List<CheckMenuItem> items = checks(getItems().stream()).toList();
        for (int number = 0; number < items.size(); number++) {
            items.get(number).setSelected(ticks().get(number).ticked());
        }
    }

    private static Stream<CheckMenuItem> checks(Stream<?> all) {
        return all.filter(CheckMenuItem.class::isInstance).map(CheckMenuItem.class::cast);
    }

    /// A menu closes itself after each choice, unless it does not hear of it.
    private void listen() {
        if (!getItems().isEmpty()
                && getItems().getFirst().getParentPopup() instanceof ContextMenu at) {
            at.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            at.addEventFilter(MouseEvent.MOUSE_RELEASED, clicks);
            OfferedRoom.fit(this, at);
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
            tick(key);
        }
    }

    private void tick(Event event) {
        item(event)
                .ifPresent(
                        item -> {
                            item.fire();
                            event.consume();
                        });
    }

    /// The item that an event is of, which its row of the menu knows.
    private static Optional<CheckMenuItem> item(Event event) {
        Stream<Node> rows =
                event.getTarget() instanceof Node target
                        ? Stream.iterate(target, row -> row != null, Node::getParent)
                        : Stream.empty();
        return checks(rows.filter(Node::hasProperties).flatMap(TickMenu::known)).findFirst();
    }

    private static Stream<Object> known(Node row) {
        return Optional.ofNullable(row.getProperties().get(MenuItem.class)).stream();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(0, width - beside()));
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// How much of its width the words do not have.
    private double beside() {
        double arrow = lookup(".arrow-button") instanceof Region button ? button.prefWidth(-1) : 0;
        return arrow + getInsets().getLeft() + getInsets().getRight();
    }
}
