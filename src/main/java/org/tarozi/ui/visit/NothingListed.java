package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.control.EmptyState;

import java.util.ArrayList;
import java.util.List;

/// Why no question is listed, and the ways to some.
final class NothingListed extends StackPane {

    private final QuestionList questions;
    private final VisitWords words;
    private final Runnable toQuestions;

    /// @param toQuestions leads to the questions that are listed
    NothingListed(QuestionList questions, VisitWords words, Runnable toQuestions) {
        this.questions = questions;
        this.words = words;
        this.toQuestions = toQuestions;
        questions.search().subscribe(this::say);
        questions.filter().subscribe(this::say);
        say();
    }

    private void say() {
        boolean searched = !questions.search().get().isBlank();
        boolean filtered = questions.filter().get() != QuestionFilter.POINT;
        List<Node> ways = new ArrayList<>();
        if (searched && filtered) {
            ways.add(
                    way(
                            "search-everywhere",
                            VisitText.SEARCH_EVERYWHERE,
                            () -> questions.filter().set(QuestionFilter.POINT)));
        }
        ways.add(way("show-point", VisitText.SHOW_ALL, this::showPoint));
        Ikon picture = searched ? Material2MZ.SEARCH : Material2AL.DONE_ALL;
        getChildren()
                .setAll(
                        new EmptyState(
                                picture,
                                words.say(VisitText.NOTHING_LISTED),
                                why(searched, filtered),
                                ways.toArray(Node[]::new)));
    }

    private String why(boolean searched, boolean filtered) {
        String filter = words.say(VisitWords.of(questions.filter().get()));
        String sought = questions.search().get().strip();
        if (!searched) {
            return words.say(VisitText.NOTHING_LISTED_WHAT, filter);
        }
        return filtered
                ? words.say(VisitText.NOTHING_FOUND_AMONG, sought, filter)
                : words.say(VisitText.NOTHING_FOUND, sought);
    }

    private Button way(String id, VisitText caption, Runnable action) {
        Button way = new Button(words.say(caption));
        way.setId(id);
        way.setOnAction(
                click -> {
                    action.run();
                    goOn();
                });
        return way;
    }

    /// The button that had the keyboard is gone with what it led away from.
    private void goOn() {
        if (!questions.listed().isEmpty()) {
            toQuestions.run();
        }
    }

    private void showPoint() {
        questions.search().set("");
        questions.filter().set(QuestionFilter.POINT);
    }
}
