package org.tarozi.ui.visit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.PointId;
import org.tarozi.ui.AfterLayout;
import org.tarozi.ui.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The clusters and their compliance points, each with how far it is in colour, words and numbers.
final class PointsView extends ScrollPane {

    private final VisitModel model;
    private final VisitWords words;
    private final VBox rows = new VBox();
    private final List<ClusterHead> heads = new ArrayList<>();
    private final List<Row> points = new ArrayList<>();
    private Optional<Fingerprint> shown = Optional.empty();
    private Optional<PointId> here = Optional.empty();
    private Optional<Row> toReveal = Optional.empty();

    /// The point that was gone to comes into sight; after that one may scroll where one likes.
    private final AfterLayout layouts =
            new AfterLayout(this, () -> toReveal.ifPresent(Row::reveal));

    PointsView(VisitModel model, VisitWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("points", "side");
        rows.getStyleClass().add("points-rows");
        setFitToWidth(true);
        setContent(rows);
        setAccessibleText(words.say(VisitText.POINTS));
        addEventFilter(ScrollEvent.SCROLL, scrolled -> layouts.stop());
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> layouts.stop());
        model.content().subscribe(content -> content.ifPresent(this::show));
        model.questions().current().subscribe(question -> mark());
    }

    private void show(VisitContent content) {
        if (!shown.equals(Optional.of(content.release().fingerprint()))) {
            shown = Optional.of(content.release().fingerprint());
            points.clear();
            heads.clear();
            rows.getChildren().clear();
            content.release().clusters().forEach(this::add);
            mark();
        }
        heads.forEach(head -> head.show(content));
        points.forEach(row -> row.show(content));
    }

    private void add(Cluster cluster) {
        ClusterHead head = new ClusterHead(cluster, words);
        heads.add(head);
        rows.getChildren().add(head);
        for (CompliancePoint point : cluster.points()) {
            Row row = new Row(point);
            points.add(row);
            rows.getChildren().add(row);
        }
    }

    private void mark() {
        Optional<PointId> now =
                model.content()
                        .get()
                        .flatMap(
                                content ->
                                        model.questions()
                                                .current()
                                                .get()
                                                .map(one -> QuestionList.point(content, one).id()));
        toReveal = Optional.empty();
        for (Row row : points) {
            row.mark(now.equals(Optional.of(row.point.id())));
        }
        if (!now.equals(here)) {
            here = now;
            layouts.begin();
        }
    }

    /// One point.
    private final class Row extends VBox {

        private final CompliancePoint point;
        private final Label count = new Label();
        private final Label findings = new Label("", Icon.of(Material2AL.CLOSE));
        private final Label conflicts = new Label("", Icon.of(Material2MZ.WARNING));
        private final ProgressBar bar = new ProgressBar(0);

        Row(CompliancePoint point) {
            this.point = point;
            setId("point-" + point.id());
            getStyleClass().add("point");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setOnMouseClicked(click -> model.questions().choose(point));
            setOnKeyPressed(this::pressed);
            fill();
        }

        private void pressed(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.questions().choose(point);
                event.consume();
            }
        }

        private void fill() {
            Label title = new Label(words.first(point.title()));
            title.setWrapText(true);
            title.getStyleClass().add("point-title");
            title.setMinHeight(Region.USE_PREF_SIZE);
            count.getStyleClass().addAll("small", "muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            findings.getStyleClass().addAll("small", "result-non_compliant");
            conflicts.getStyleClass().addAll("small", "result-in_conflict");
            findings.setMinWidth(Region.USE_PREF_SIZE);
            conflicts.setMinWidth(Region.USE_PREF_SIZE);
            bar.getStyleClass().add("thin-bar");
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            HBox below = new HBox(bar, conflicts, findings, count);
            below.getStyleClass().add("point-tally");
            getChildren().addAll(title, below);
        }

        void show(VisitContent content) {
            VisitContent.Tally tally = content.tally(point);
            setManaged(tally.asked() > 0);
            setVisible(tally.asked() > 0);
            count.setText(tally.answered() + "/" + tally.asked());
            findings.setText(Integer.toString(tally.findings()));
            findings.setVisible(tally.findings() > 0);
            findings.setManaged(tally.findings() > 0);
            conflicts.setText(Integer.toString(tally.conflicts()));
            conflicts.setVisible(tally.conflicts() > 0);
            conflicts.setManaged(tally.conflicts() > 0);
            bar.setProgress(tally.part());
            bar.getStyleClass().remove("complete");
            if (tally.isComplete()) {
                bar.getStyleClass().add("complete");
            }
            setAccessibleText(
                    words.first(point.title())
                            + ", "
                            + words.say(VisitText.PROGRESS, tally.answered(), tally.asked())
                            + ", "
                            + words.say(VisitText.FINDINGS, tally.findings()));
        }

        void mark(boolean here) {
            getStyleClass().remove("here");
            if (here) {
                getStyleClass().add("here");
                toReveal = Optional.of(this);
            }
        }

        /// Scrolls only where the point is out of sight.
        private void reveal() {
            double hidden = rows.getHeight() - getViewportBounds().getHeight();
            if (hidden <= 0) {
                return;
            }
            double top = getVvalue() * hidden;
            double from = getBoundsInParent().getMinY();
            double to = getBoundsInParent().getMaxY();
            if (from < top) {
                setVvalue(from / hidden);
            } else if (to > top + getViewportBounds().getHeight()) {
                setVvalue((to - getViewportBounds().getHeight()) / hidden);
            }
        }
    }
}
