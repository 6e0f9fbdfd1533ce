package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Caption;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.MeantClicks;

import java.util.List;

/// Something one can do with the whole visit.
///
/// @param keys the keys that do it too
/// @param offered whether it can be done now
record Deed(
        String id,
        Caption text,
        Ikon picture,
        String keys,
        Runnable action,
        ObservableValue<Boolean> offered) {

    /// One that can always be done.
    Deed(String id, Caption text, Ikon picture, String keys, Runnable action) {
        this(id, text, picture, keys, action, new SimpleObjectProperty<>(true));
    }

    /// The same where it can be done only at times.
    Deed where(ObservableValue<Boolean> possible) {
        return new Deed(id, text, picture, keys, action, possible);
    }

    /// As a button: a picture above its word.
    Button button(VisitWords words) {
        Button button = MeantClicks.stepping(new Button(words.say(text), Icon.of(picture)));
        button.setId("visit-" + id);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setTooltip(new Tooltip(words.say(text) + " · " + keys));
        button.getStyleClass().addAll(Styles.FLAT, "deed");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        button.visibleProperty().bind(offered);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private MenuItem item(VisitWords words) {
        MenuItem item = new MenuItem(words.say(text) + " · " + keys, Icon.of(picture));
        item.setOnAction(click -> action.run());
        item.visibleProperty().bind(offered);
        return item;
    }

    /// Several in one menu, where the text is too large for buttons beside each other.
    static Node menu(List<Deed> deeds, MenuItem more, VisitWords words) {
        MenuButton menu = new MenuButton("", Icon.of(Material2MZ.MORE_HORIZ));
        menu.setId("visit-more");
        menu.setAccessibleText(words.say(VisitText.MORE));
        menu.setTooltip(new Tooltip(words.say(VisitText.MORE)));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        deeds.forEach(deed -> menu.getItems().add(deed.item(words)));
        menu.getItems().add(more);
        return menu;
    }
}
