package org.tarozi.ui.visit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.ui.control.Icon;

/// The name of a compliance point with how far it is, in colour, words and numbers.
final class PointRow extends VBox {

    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final VisitWords words;
    private final Title title = new Title();
    private final Label count = new Label();
    private final Label findings = new Label("", Icon.of(Material2AL.CLOSE));
    private final Label conflicts = new Label("", Icon.of(Material2MZ.WARNING));
    private final ProgressBar bar = new ProgressBar(0);

    /// @param large whether texts are so large that the bar needs a line of its own
    PointRow(VisitWords words, boolean large) {
        this.words = words;
        getStyleClass().add("point");
        title.getStyleClass().add("point-title");
        count.getStyleClass().addAll("small", "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        findings.getStyleClass().addAll("small", "result-non_compliant");
        conflicts.getStyleClass().addAll("small", "result-in_conflict");
        findings.setMinWidth(Region.USE_PREF_SIZE);
        conflicts.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("thin-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox below = new HBox(conflicts, findings, count);
        below.getStyleClass().add("point-tally");
        getChildren().addAll(title, below);
        if (large) {
            getChildren().add(bar);
        } else {
            below.getChildren().addFirst(bar);
        }
    }

    /// Shows a point.
    ///
    /// @return the same for those who hear it
    String show(VisitContent content, CompliancePoint point) {
        VisitContent.Tally tally = content.tally(point);
        String name = words.first(point.title());
        setId("point-" + point.id());
        title.show(name);
        words.turned(title, point.title());
        count.setText(tally.answered() + "/" + tally.asked());
        show(findings, tally.findings());
        show(conflicts, tally.conflicts());
        bar.setProgress(tally.part());
        bar.pseudoClassStateChanged(COMPLETE, tally.isComplete());
        return name
                + ", "
                + words.say(VisitText.PROGRESS, tally.answered(), tally.asked())
                + ", "
                + words.say(VisitText.FINDINGS, tally.findings());
    }

    /// Marks it where the question that is looked at is one of its own.
    void mark(boolean here) {
        pseudoClassStateChanged(HERE, here);
    }

    private static void show(Label label, int many) {
        label.setText(Integer.toString(many));
        label.setVisible(many > 0);
        label.setManaged(many > 0);
    }
}
