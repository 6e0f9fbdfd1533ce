package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.Question;
import org.tarozi.report.content.QuestionWords;
import org.tarozi.report.content.Say;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LongText;

import java.util.Optional;

/// The question that is looked at, what was answered to it earlier, and why it is not asked where
/// an answer to it is kept all the same.
final class DetailHead extends VBox {

    private final VisitModel model;
    private final VisitWords words;
    private final ReadLabel title = new ReadLabel("strong");
    private final SecondText second;
    private final DoubtView unasked = new DoubtView("visit-unasked");
    private final Label earlier = line("visit-earlier", "small", "earlier");
    private final Button flag = new Button();

    DetailHead(VisitModel model, VisitWords words) {
        this.model = model;
        this.words = words;
        this.second = new SecondText(words);
        title.setId("detail-title");
        second.setId("detail-second");
        flag.setId("visit-flag");
        flag.setOnAction(click -> model.detailed().ifPresent(model::toggleFlag));
        flag.getStyleClass().add(Styles.SMALL);
        flag.setWrapText(true);
        flag.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("section");
        getChildren().addAll(title, second, unasked, earlier, flag);
    }

    private static Label line(String id, String... classes) {
        Label line = new Label();
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll(classes);
        return line;
    }

    void show(VisitContent content, Question question, Answer answer) {
        title.show(words.first(question.text()));
        words.turned(title, question.text());
        second.show(question.text());
        unasked.say(
                question.condition()
                        .filter(condition -> content.isUnasked(question))
                        .map(condition -> unasked(content, condition)));
        Optional<String> before = content.earlier(question).map(this::earlier);
        earlier.setText(before.orElse(""));
        earlier.setVisible(before.isPresent());
        earlier.setManaged(before.isPresent());
        flag.setText(words.say(answer.isFlagged() ? VisitText.UNFLAG : VisitText.FLAG));
        flag.setGraphic(Icon.of(answer.isFlagged() ? Material2AL.FLAG : Material2AL.EMOJI_FLAGS));
    }

    private String unasked(VisitContent content, Condition condition) {
        return words.say(
                VisitText.NOT_ASKED_HERE,
                new QuestionWords(content.release()).condition(condition, new Say(words.texts())));
    }

    private String earlier(Earlier before) {
        String what =
                words.say(VisitText.EARLIER, before.day(), words.say(VisitWords.of(before.code())));
        return before.finding().isBlank() ? what : what + "\n" + LongText.first(before.finding());
    }
}
