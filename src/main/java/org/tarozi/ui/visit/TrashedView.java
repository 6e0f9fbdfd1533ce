package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Caption;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.control.Icon;

import java.util.Optional;

/// Says of a visit that lies in the trash, or whose factory does, that nothing of it counts, and
/// leads out of it.
final class TrashedView extends HBox {

    private final VisitModel model;
    private final VisitWords words;
    private final Label why = new Label("", Icon.of(Material2AL.DELETE_OUTLINE));
    private final Button restore;
    private final Button factory;

    /// @param toFactory goes to the factory of the visit, where that is restored
    TrashedView(VisitModel model, VisitWords words, Runnable toFactory) {
        this.model = model;
        this.words = words;
        getStyleClass().add("visit-trashed");
        why.setId("visit-in-trash");
        why.getStyleClass().addAll("sealed", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.SOMETIMES);
        this.restore = button("visit-restore", UiText.RESTORE, model::restore);
        restore.setGraphic(Icon.of(Material2MZ.RESTORE_FROM_TRASH));
        this.factory = button("visit-to-factory", VisitText.SHOW_FACTORY, toFactory);
        getChildren().addAll(why, restore, factory);
        model.content().subscribe(now -> show(now.map(one -> one.heading().trash())));
    }

    private Button button(String id, Caption caption, Runnable step) {
        Button button = new Button(words.say(caption));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> step.run());
        return button;
    }

    private void show(Optional<VisitContent.Trash> read) {
        VisitContent.Trash trash = read.orElse(VisitContent.Trash.NOTHING);
        why.setText(
                switch (trash) {
                    case NOTHING -> "";
                    case VISIT -> words.say(VisitText.IN_TRASH);
                    case FACTORY -> words.say(VisitText.FACTORY_IN_TRASH);
                });
        setShown(this, trash != VisitContent.Trash.NOTHING);
        setShown(restore, trash == VisitContent.Trash.VISIT && model.seal() == VisitSeal.IN_TRASH);
        setShown(factory, trash == VisitContent.Trash.FACTORY);
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
