package org.tarozi.ui.visit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.Question;
import org.tarozi.ui.Icon;

import java.util.List;

/// The name of a cluster above its points, with how far it is; a tick where nothing is left.
final class ClusterHead extends HBox {

    private final VisitWords words;
    private final String name;
    private final List<Question> questions;
    private final Label count = new Label();

    ClusterHead(Cluster cluster, VisitWords words) {
        this.words = words;
        this.name = words.first(cluster.title());
        this.questions =
                cluster.points().stream().flatMap(point -> point.questions().stream()).toList();
        getStyleClass().add("cluster-head");
        setAlignment(Pos.BASELINE_LEFT);
        Label title = new Label(name);
        title.getStyleClass().add("cluster");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().addAll("small", "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, count);
    }

    void show(VisitContent content) {
        VisitContent.Tally tally = content.tally(questions);
        setManaged(tally.asked() > 0);
        setVisible(tally.asked() > 0);
        count.setText(tally.answered() + "/" + tally.asked());
        count.setGraphic(tally.isComplete() ? Icon.of(Material2AL.CHECK) : null);
        setAccessibleText(
                name + ", " + words.say(VisitText.PROGRESS, tally.answered(), tally.asked()));
    }
}
