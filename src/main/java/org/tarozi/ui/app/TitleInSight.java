package org.tarozi.ui.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.control.Scrolled;

import java.util.Optional;

/// The Tab key goes on to a field that is out of sight: what is around it scrolls as far as it
/// takes to show the field with its title above it, and no further. By itself it would scroll until
/// the field is at the upper edge, and its title out of sight. A field that is worked on stays in
/// sight as well where a notice takes a part of the room.
final class TitleInSight implements FocusWatch.Watcher {

    private static final double ABOVE = 4;
    private static final double BELOW = 2;

    private final Parent place;
    private final double em;
    private boolean tabbed;
    private Optional<Seen> seen = Optional.empty();

    /// What was seen before the focus moved.
    ///
    /// @param top how much was out of sight above
    private record Seen(ScrollPane around, Node field, double top) {}

    private TitleInSight(Parent place, double em) {
        this.place = place;
        this.em = em;
    }

    /// Looks after the fields of the screens that are shown in a place.
    ///
    /// @param em the size of their texts
    static void within(Parent place, double em) {
        TitleInSight titles = new TitleInSight(place, em);
        place.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> titles.tabbed = event.getCode() == KeyCode.TAB);
        FocusWatch.within(place, titles);
        place.layoutBoundsProperty()
                .subscribe((before, now) -> titles.resized(before.getHeight(), now.getHeight()));
    }

    /// What is around the field is laid out only after the place: it still knows what was seen.
    private void resized(double before, double now) {
        if (now < before) {
            Optional.ofNullable(place.getScene())
                    .map(Scene::getFocusOwner)
                    .flatMap(field -> around(field).map(all -> seen(all, field)))
                    .filter(one -> new Scrolled(one.around()).isBegunInSight(one.field(), em))
                    .ifPresent(one -> seen = Optional.of(one));
        }
    }

    @Override
    public void moved(@Nullable Node before, @Nullable Node now) {
        seen =
                Optional.ofNullable(now)
                        .filter(field -> tabbed)
                        .flatMap(field -> around(field).map(all -> seen(all, field)));
    }

    /// Who presses the key again before anything is drawn has seen what was there before both.
    private Seen seen(ScrollPane around, Node field) {
        double top =
                seen.filter(before -> before.around().equals(around))
                        .map(Seen::top)
                        .orElseGet(() -> new Scrolled(around).top());
        return new Seen(around, field, top);
    }

    private Optional<ScrollPane> around(Node field) {
        for (Node at = field.getParent(); at != null && at != place; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    @Override
    public void laidOut() {
        Optional<Seen> last = seen;
        seen = Optional.empty();
        tabbed = false;
        last.filter(one -> one.field().getScene() == place.getScene()).ifPresent(this::show);
    }

    private void show(Seen last) {
        new Scrolled(last.around()).show(last.field(), last.top(), ABOVE * em, BELOW * em);
    }
}
