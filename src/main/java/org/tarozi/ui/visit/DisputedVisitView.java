package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Deletion;
import org.tarozi.ui.control.Icon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says that people differ about the visit itself: whether it is deleted, whether it is finished,
/// or what else is written down of it; and leads to where that is decided.
final class DisputedVisitView extends HBox {

    private final VisitWords words;
    private final Label why = new Label("", Icon.of(Material2MZ.WARNING));

    DisputedVisitView(VisitModel model, VisitWords words) {
        this.words = words;
        getStyleClass().addAll("visit-trashed", "conflict-box");
        why.setId("visit-disputed");
        why.getStyleClass().add("small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.SOMETIMES);
        Button decide = new Button(words.say(VisitText.DECIDE));
        decide.setId("visit-decide-itself");
        decide.getStyleClass().add(Styles.SMALL);
        decide.setMinWidth(Region.USE_PREF_SIZE);
        decide.setOnAction(click -> model.decide(""));
        getChildren().addAll(why, decide);
        model.content()
                .subscribe(now -> show(now.map(one -> one.heading().disputed()).orElse(Set.of())));
    }

    private void show(Set<String> disputed) {
        Set<String> others = new HashSet<>(disputed);
        List<String> said = new ArrayList<>();
        if (others.remove(Deletion.FIELD)) {
            said.add(words.say(VisitText.DELETION_DISPUTED));
        }
        if (others.remove(OfAssessment.STATE.key())) {
            said.add(words.say(VisitText.STATE_DISPUTED));
        }
        if (!others.isEmpty()) {
            said.add(words.say(VisitText.DETAILS_DISPUTED));
        }
        why.setText(String.join(" ", said));
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }
}
