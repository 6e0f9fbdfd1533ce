package org.tarozi.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a programme without visits gets some from.
public final class FirstVisits extends FlowPane {

    public FirstVisits(Texts texts, Consumer<Destination> go) {
        getStyleClass().add("empty-buttons");
        Button factories = new Button(texts.say(UiText.TO_FACTORIES), Icon.of(Material2AL.DOMAIN));
        factories.setId("to-factories");
        factories.setDefaultButton(true);
        factories.setOnAction(click -> go.accept(new Destination.Factories(Optional.empty())));
        FirstFocus.on(factories);
        Button merge = new Button(texts.say(UiText.TO_MERGE), Icon.of(Material2AL.CALL_MERGE));
        merge.setId("to-merge");
        merge.setOnAction(click -> go.accept(new Destination.Merge(List.of())));
        getChildren().addAll(factories, merge);
    }
}
