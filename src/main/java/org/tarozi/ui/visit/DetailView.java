package org.tarozi.ui.visit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.control.AfterLayout;
import org.tarozi.ui.control.TabLeaves;
import org.tarozi.ui.control.TypedWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The question that is looked at: what was found, how, and what stands behind the question.
final class DetailView extends ScrollPane {

    private static final int LINES = 4;
    private static final double PART_OF_PAGE = 0.8;

    private final VisitModel model;
    private final VisitWords words;
    private final DetailHead head;
    private final List<DisputedView> disputed = new ArrayList<>();
    private final ZeroToleranceView tolerance;
    private final ConflictView conflict;
    private final TextArea finding = area("finding");
    private final TextArea note = area("note");
    private final TypedText findingText;
    private final TypedText noteText;
    private final InformationView information;
    private final MethodsView methods;
    private final WorkersView workers;
    private final PhotosView pictures;
    private final BackingView backing;
    private final HistoryView history;
    private final VBox findings;
    private final AfterLayout layouts = new AfterLayout(this, this::look);
    private Optional<Node> sought = Optional.empty();
    private boolean overtaken;

    DetailView(VisitModel model, PhotoModel photos, VisitWords words) {
        this.model = model;
        this.words = words;
        this.head = new DetailHead(model, words);
        Spelling spelling = Spelling.ofWords(words.texts().language());
        this.findingText = new TypedText(model, finding, OfAnswer.FINDING, spelling);
        this.noteText = new TypedText(model, note, OfAnswer.NOTE, spelling);
        this.information = new InformationView(model, words);
        this.methods = new MethodsView(model, words);
        this.workers = new WorkersView(model, words);
        this.pictures = new PhotosView(photos, words, this::lookAt);
        this.backing = new BackingView(words);
        this.history = new HistoryView(model, words, this::lookAt);
        this.tolerance = new ZeroToleranceView(words);
        this.conflict = new ConflictView(model, words);
        this.findings = new VBox(section(OfAnswer.FINDING, finding), methods, workers);
        findings.getStyleClass().add("detail-findings");
        VBox all =
                new VBox(
                        head,
                        tolerance,
                        conflict,
                        information,
                        findings,
                        section(OfAnswer.NOTE, note),
                        pictures,
                        backing,
                        history);
        all.getStyleClass().add("detail-content");
        getStyleClass().add("detail");
        setId("detail");
        setContent(all);
        setFitToWidth(true);
        visibleProperty().bind(Bindings.isNotEmpty(model.questions().listed()));
        model.questions().current().subscribe(question -> refresh(true));
        model.content().subscribe(content -> refresh(false));
    }

    private TextArea area(String id) {
        TextArea area = new TextArea();
        area.setId("visit-" + id);
        area.setWrapText(true);
        Growing.in(area, LINES, () -> lookAt(area.getParent()));
        TabLeaves.from(area);
        return area;
    }

    private Node section(OfAnswer field, TextArea area) {
        Label label = new SectionTitle(words.say(VisitWords.of(field)));
        label.setLabelFor(area);
        VBox section = new VBox(label, area, voices(field, area));
        section.getStyleClass().add("section");
        return section;
    }

    private DisputedView voices(OfAnswer field, Node... controls) {
        DisputedView voices = new DisputedView(field, words, controls);
        disputed.add(voices);
        return voices;
    }

    private void refresh(boolean other) {
        overtaken |= other && FocusPath.below(this).isPresent(); // what is shown anew may lose it
        model.questions()
                .current()
                .get()
                .ifPresent(
                        question ->
                                model.content()
                                        .get()
                                        .ifPresent(content -> show(content, question, other)));
    }

    private void show(VisitContent content, Question question, boolean other) {
        Answer answer = content.answer(question.id());
        head.show(content, question, answer);
        boolean open = model.seal() == VisitSeal.OPEN;
        finding.setPromptText(open ? words.say(VisitText.FINDING_PROMPT) : "");
        note.setPromptText(open ? words.say(VisitText.NOTE_PROMPT) : "");
        tolerance.show(question, answer);
        conflict.show(question, answer);
        setShown(findings, question.isCompliance());
        setShown(information, !question.isCompliance());
        findingText.show(question, answer);
        noteText.show(question, answer);
        disputed.forEach(voices -> voices.show(question, answer));
        information.show(question, answer);
        methods.show(question, answer);
        workers.show(content, question);
        pictures.show(question, answer);
        backing.show(content, question);
        history.show(question);
        if (other) {
            setVvalue(0);
        }
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Whether another question came under the keyboard since a key was pressed: the next one would
    /// change that.
    boolean isOvertaken() {
        return overtaken;
    }

    /// A key was pressed for the question that is seen.
    void goOn() {
        overtaken = false;
    }

    /// Keeps what is being typed.
    void commit() {
        findingText.commit();
        noteText.commit();
        information.commit();
        workers.commit();
    }

    /// Puts the focus where the finding is written, or the information; where people differ about
    /// it, where that is decided.
    void writeFinding() {
        model.detailed()
                .ifPresent(
                        question -> {
                            if (question.isCompliance()) {
                                write(question, OfAnswer.FINDING, () -> write(finding));
                            } else {
                                write(question, OfAnswer.VALUE, information::takeFocus);
                            }
                        });
    }

    /// Puts the focus where the internal note is written.
    void writeNote() {
        model.detailed().ifPresent(question -> write(question, OfAnswer.NOTE, () -> write(note)));
    }

    /// Puts the focus where a field is written; whether there is such a place.
    boolean write(OfAnswer field) {
        switch (field) {
            case FINDING, VALUE -> writeFinding();
            case NOTE -> writeNote();
            case WORKERS_AFFECTED -> {
                workers.takeFocus();
                lookAt(workers);
            }
            case RESULT, METHODS, FLAG -> {
                return false;
            }
        }
        return true;
    }

    /// What was typed last and cannot be kept.
    Optional<TypedWords> leftUnread() {
        return workers.leftUnread().or(information::leftUnread);
    }

    private void write(Question question, OfAnswer field, Runnable otherwise) {
        if (model.answer(question).voices(field).isEmpty()) {
            otherwise.run();
        } else {
            setVvalue(0);
            conflict.takeFocus();
        }
    }

    private void write(TextArea area) {
        area.requestFocus();
        area.end();
        lookAt(area.getParent()); // with its title
    }

    /// Makes evidence of a pasted file or picture; pasted text goes where it always goes.
    boolean paste() {
        return model.detailed().isPresent() && pictures.paste();
    }

    /// Shows or hides who wrote what.
    void toggleHistory() {
        history.toggle();
    }

    private void lookAt(Node part) {
        sought = Optional.of(part);
        layouts.begin();
    }

    /// Brings what is sought into sight, unless all of it is seen.
    private void look() {
        double hidden = hidden();
        if (hidden > 0) {
            sought.map(part -> part.localToScene(part.getLayoutBounds()))
                    .map(getContent()::sceneToLocal)
                    .filter(part -> !isSeen(part, hidden * getVvalue()))
                    .ifPresent(part -> setVvalue(Math.min(1, part.getMinY() / hidden)));
        }
    }

    private boolean isSeen(Bounds part, double top) {
        return part.getMinY() >= top && part.getMaxY() <= top + getViewportBounds().getHeight();
    }

    /// How much higher all of it is than what is seen.
    private double hidden() {
        return getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    }

    /// Scrolls by most of what is seen.
    void scroll(int pages) {
        double hidden = hidden();
        if (hidden > 0) {
            double step = PART_OF_PAGE * getViewportBounds().getHeight() / hidden;
            setVvalue(Math.clamp(getVvalue() + pages * step, 0, 1));
        }
    }
}
