package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tarozi.checklist.Backing;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Instruments;
import org.tarozi.report.content.LegalWords;
import org.tarozi.report.content.Say;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands behind a question: guidance, what to look for, and the law.
final class BackingView extends VBox {

    private final VisitWords words;
    private final Instruments instruments = Instruments.shipped();
    private Optional<Question> shown = Optional.empty();

    BackingView(VisitWords words) {
        this.words = words;
        getStyleClass().addAll("section", "backing");
    }

    void show(VisitContent content, Question question) {
        if (shown.equals(Optional.of(question))) {
            return;
        }
        shown = Optional.of(question);
        getChildren().clear();
        Backing backing = question.backing();
        backing.guidance().ifPresent(this::guidance);
        if (!backing.evidence().isEmpty()) {
            heading(VisitText.LOOK_FOR);
            backing.evidence().forEach(this::evidence);
        }
        Set<String> law = new LinkedHashSet<>(backing.legalBasis());
        law.addAll(content.point(question).legalBasis());
        if (!law.isEmpty()) {
            heading(VisitText.LAW);
            law(law);
        }
    }

    private void guidance(Wording guidance) {
        heading(VisitText.GUIDANCE);
        words.first(guidance)
                .lines()
                .forEach(line -> words.turned(text(line, "guidance"), guidance));
        words.second(guidance).ifPresent(other -> other.lines().forEach(line -> second(line)));
    }

    private void evidence(EvidenceMethod method, List<Wording> texts) {
        text(words.say(VisitWords.of(method)), "evidence-method");
        for (Wording what : texts) {
            words.turned(listed(words.first(what)), what);
            words.second(what)
                    .ifPresent(other -> second(other).getStyleClass().add("below-listed"));
        }
    }

    /// With its mark beside the first of its lines.
    private HBox listed(String text) {
        Label mark = new Label("•");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(mark, wrapped(text));
        line.getStyleClass().add("listed");
        getChildren().add(line);
        return line;
    }

    /// Each instrument of the ILO with its title, then what is no such instrument.
    private void law(Set<String> references) {
        Map<Wording, List<String>> titled = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String reference : references) {
            instruments
                    .title(reference)
                    .map(title -> titled.computeIfAbsent(title, one -> new ArrayList<>()))
                    .orElse(others)
                    .add(reference);
        }
        String language = words.shown().first();
        titled.forEach(
                (title, all) ->
                        text(
                                joined(exact(all), title.languageIn(language))
                                        + " – "
                                        + words.first(title),
                                "muted"));
        if (!others.isEmpty()) {
            text(joined(others, language), "muted");
        }
    }

    /// Where articles are named, the instrument as a whole says no more.
    private static List<String> exact(List<String> references) {
        List<String> articles = references.stream().filter(one -> one.contains(" ")).toList();
        return articles.isEmpty() ? references : articles;
    }

    /// As the reports write them, in a language of the questions; where the program does not speak
    /// it, in that of the window.
    private String joined(List<String> references, String language) {
        Texts texts = Language.of(language).map(Texts::in).orElseGet(words::texts);
        LegalWords law = new LegalWords(new Say(texts));
        return references.stream().map(law::of).collect(Collectors.joining(" · "));
    }

    private void heading(VisitText heading) {
        Label label = new SectionTitle(words.say(heading));
        label.getStyleClass().add("backing-heading");
        getChildren().add(label);
    }

    private Label text(String text, String styleClass) {
        Label label = wrapped(text);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
        return label;
    }

    private Label second(String text) {
        Label label = text(text, "muted");
        words.shown().second().ifPresent(language -> Direction.turn(label, language));
        return label;
    }

    private static Label wrapped(String text) {
        return new ReadLabel().show(text);
    }
}
