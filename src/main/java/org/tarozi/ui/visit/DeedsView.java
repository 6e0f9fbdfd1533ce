package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/// What one can do with the whole visit: buttons beside each other, or one menu where they have no
/// room.
final class DeedsView extends HBox {

    private final HBox buttons;
    private final Node menu;

    DeedsView(List<Deed> deeds, QuestionLanguages languages, VisitWords words) {
        this.buttons = new HBox(languages.box());
        deeds.forEach(deed -> buttons.getChildren().add(deed.button(words)));
        buttons.getStyleClass().add("visit-header-row");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        this.menu = Deed.menu(deeds, languages.menu(), words);
        getStyleClass().add("visit-header-row");
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(buttons, menu);
        fit(0);
    }

    /// How wide it is as buttons.
    double wide() {
        return buttons.prefWidth(-1);
    }

    /// Takes the form that has room.
    void fit(double room) {
        boolean fits = wide() <= room;
        show(buttons, fits);
        show(menu, !fits);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
