package org.tarozi.ui.visit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.Question;
import org.tarozi.ui.control.Icon;

import java.util.List;

/// The name of a cluster above its points, with how far it is; a tick where nothing is left.
final class ClusterHead extends VBox {

    private final VisitWords words;
    private final Title title = new Title();
    private final Label count = new Label();

    /// @param large whether texts are so large that the name needs the whole line
    ClusterHead(VisitWords words, boolean large) {
        this.words = words;
        getStyleClass().add("cluster-head");
        title.getStyleClass().add("cluster");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().addAll("small", "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        if (large) {
            getChildren().addAll(title, count);
        } else {
            HBox line = new HBox(title, count);
            line.setAlignment(Pos.BASELINE_LEFT);
            line.getStyleClass().add("cluster-line");
            getChildren().add(line);
        }
    }

    /// Shows a cluster.
    ///
    /// @return the same for those who hear it
    String show(VisitContent content, Cluster cluster) {
        List<Question> questions =
                cluster.points().stream().flatMap(point -> point.questions().stream()).toList();
        VisitContent.Tally tally = content.tally(questions);
        String name = words.first(cluster.title());
        title.show(name);
        words.turned(title, cluster.title());
        count.setText(tally.answered() + "/" + tally.asked());
        count.setGraphic(tally.isComplete() ? Icon.of(Material2AL.CHECK) : null);
        return name + ", " + words.say(VisitText.PROGRESS, tally.answered(), tally.asked());
    }
}
