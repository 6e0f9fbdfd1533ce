package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.Icon;

import java.util.Optional;

/// One conflict: its versions side by side and the ways to decide it.
final class DisputeView extends VBox {

    private static final double LEAST_CARD = 15;

    private final Texts texts;
    private final ConflictsModel model;
    private final Em em = new Em();

    DisputeView(Texts texts, ConflictsModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("page", "dispute");
        model.dispute().subscribe(this::show);
    }

    private void show(Optional<Dispute> dispute) {
        getChildren().setAll(em);
        dispute.ifPresent(
                open ->
                        getChildren()
                                .addAll(
                                        title(open),
                                        versions(open),
                                        new ChoicesView(texts, model, open),
                                        reason(open),
                                        problem(),
                                        keys()));
    }

    private Node title(Dispute open) {
        Label about = Parts.words(open.row().about(), "subheading");
        about.setId("dispute-about");
        Label field = new Label(open.row().field(), Icon.of(Material2AL.CALL_SPLIT));
        field.setId("dispute-field");
        field.getStyleClass().add("strong");
        VBox title = new VBox(Parts.words(open.row().place(), "muted"), about, field);
        title.getStyleClass().add("dispute-title");
        if (open.visit().isPresent()) {
            Hyperlink show =
                    new Hyperlink(
                            texts.say(MergeText.SHOW_IN_VISIT), Icon.of(Material2MZ.OPEN_IN_NEW));
            show.setId("show-in-visit");
            show.setOnAction(click -> model.showVisit());
            title.getChildren().add(show);
        }
        return title;
    }

    private Node versions(Dispute open) {
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("versions");
        int many = open.versions().size();
        for (int at = 0; at < many; at++) {
            VersionView card = new VersionView(texts, model, open.versions().get(at), at);
            card.prefWidthProperty()
                    .bind(
                            Bindings.createDoubleBinding(
                                    () -> cardWidth(cards, many),
                                    cards.widthProperty(),
                                    cards.hgapProperty(),
                                    em.width()));
            cards.getChildren().add(card);
        }
        return cards;
    }

    /// As many side by side as there is room for, each as wide as the others.
    private double cardWidth(FlowPane cards, int many) {
        double gap = cards.getHgap();
        double width = Math.max(1, cards.getWidth() - 1);
        int fitting = (int) ((width + gap) / (LEAST_CARD * em.width().get() + gap));
        int columns = Math.clamp(fitting, 1, Math.max(1, many));
        return Math.floor((width - gap * (columns - 1)) / columns);
    }

    private Node reason(Dispute open) {
        boolean wanted = open.offer().reopens();
        Label label =
                Parts.words(
                        texts.say(
                                wanted ? MergeText.REASON_WANTED : MergeText.REASON_OPTIONAL));
        if (wanted) {
            label.setGraphic(Icon.of(Material2MZ.WARNING, "careful-picture"));
        } else {
            label.getStyleClass().add("muted");
        }
        TextField reason = new TextField();
        reason.setId("reason");
        reason.setAccessibleText(texts.say(MergeText.REASON));
        reason.textProperty().bindBidirectional(model.reason());
        label.setLabelFor(reason);
        return new VBox(label, reason);
    }

    private Node problem() {
        Label problem = Parts.words("", "problem");
        problem.setId("problem");
        problem.setGraphic(Icon.of(Material2AL.ERROR));
        problem.textProperty().bind(model.problem().map(said -> said.orElse("")));
        problem.visibleProperty().bind(model.problem().map(Optional::isPresent));
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setMinHeight(Region.USE_PREF_SIZE);
        return problem;
    }

    private Node keys() {
        return Parts.words(texts.say(MergeText.KEYS), "muted", "small");
    }
}
