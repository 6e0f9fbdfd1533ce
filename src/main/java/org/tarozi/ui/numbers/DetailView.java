package org.tarozi.ui.numbers;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.checklist.PointId;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;

import java.util.List;

/// What is behind a bar: the questions of a point, or the findings of a question, with the way back
/// above.
final class DetailView extends VBox {

    private final NumbersModel model;
    private final Words words;
    private final LineList questions;
    private final FoundList findings;
    private Drill shown = new Drill.All();

    DetailView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        this.questions = new LineList(new LineView(words), model::open);
        this.findings = new FoundList(model, words);
        questions.setId("questions");
        VBox.setVgrow(questions, Priority.ALWAYS);
        VBox.setVgrow(findings, Priority.ALWAYS);
        getStyleClass().addAll("detail", "side");
        setVisible(false);
    }

    /// Shows what is behind a bar, or nothing.
    void show(Drill drill) {
        setVisible(!(drill instanceof Drill.All));
        model.shownPart()
                .ifPresent(
                        part -> {
                            switch (drill) {
                                case Drill.All _ -> getChildren().clear();
                                case Drill.OfPoint(PointId point) -> point(part, point);
                                case Drill.OfQuestion question -> question(part, question);
                            }
                        });
        shown = drill;
    }

    /// Brings the keyboard to what is shown.
    void takeFocus() {
        if (!getChildren().isEmpty()) {
            getChildren().getLast().requestFocus();
        }
    }

    private void point(Count.Part part, PointId id) {
        part.group().points().stream()
                .filter(one -> one.point().id().equals(id))
                .findFirst()
                .ifPresent(point -> point(part, point));
    }

    private void point(Count.Part part, PointRate point) {
        List<Line> lines = Line.questions(part, point.point().id());
        questions.getItems().setAll(lines);
        questions.setAccessibleText(words.say(NumbersText.QUESTIONS_OF_POINT, lines.size()));
        getChildren()
                .setAll(
                        way(List.of()),
                        LineView.wrapped(words.in(point.point().title()), "heading"),
                        LineView.wrapped(
                                words.spoken(point.rate())
                                        + " · "
                                        + words.say(NumbersText.QUESTIONS_OF_POINT, lines.size()),
                                "muted"),
                        questions);
        questions.select(shown);
    }

    private void question(Count.Part part, Drill.OfQuestion drill) {
        Question.find(part, drill)
                .ifPresent(
                        question ->
                                question(
                                        drill.point().map(one -> pointLink(part, one)).stream()
                                                .toList(),
                                        question));
    }

    private void question(List<Node> between, Question question) {
        NonComplianceRate rate = question.rate().rate();
        getChildren()
                .setAll(
                        way(between),
                        LineView.wrapped(words.in(question.rate().question().text()), "subheading"),
                        LineView.wrapped(
                                words.spoken(rate)
                                        + " · "
                                        + words.say(
                                                NumbersText.FINDINGS_OF_QUESTION,
                                                rate.nonCompliant()),
                                "muted"));
        if (rate.nonCompliant() == 0) {
            getChildren().add(LineView.wrapped(words.say(NumbersText.NO_FINDINGS)));
        } else {
            getChildren().add(findings);
        }
    }

    private Node pointLink(Count.Part part, PointId point) {
        String title =
                part.group().points().stream()
                        .filter(one -> one.point().id().equals(point))
                        .map(one -> words.in(one.point().title()))
                        .findFirst()
                        .orElse("");
        Hyperlink link = new Hyperlink(title);
        link.setId("to-point");
        link.setOnAction(click -> model.open(new Drill.OfPoint(point)));
        return link;
    }

    /// The way back: to the step before, and to everything in between.
    private Node way(List<Node> between) {
        Button back = new Button(words.texts().say(UiText.BACK), Icon.of(Material2AL.ARROW_BACK));
        back.setId("detail-back");
        back.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        back.setOnAction(click -> model.back());
        Hyperlink all = new Hyperlink(words.say(NumbersText.ALL_POINTS));
        all.setId("to-all-points");
        all.setOnAction(click -> model.open(new Drill.All()));
        FlowPane way = new FlowPane(back, all);
        between.forEach(node -> way.getChildren().addAll(new Label("›"), node));
        way.getStyleClass().add("way-back");
        return way;
    }
}
