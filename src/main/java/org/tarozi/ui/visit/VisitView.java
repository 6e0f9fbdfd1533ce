package org.tarozi.ui.visit;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.Steps;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.AfterLayout;
import org.tarozi.ui.control.RunOn;
import org.tarozi.ui.control.TypedWords;
import org.tarozi.ui.control.WhenIdle;

import java.util.Arrays;
import java.util.Optional;

/// A visit in three panes: the points, the questions of a point, and the question that is looked
/// at.
final class VisitView extends StackPane {

    private static final PseudoClass SEALED = PseudoClass.getPseudoClass("sealed");
    private static final double POINTS = 0.24;
    private static final double QUESTIONS = 0.63;
    private static final double LARGE_POINTS = 0.21;
    private static final double LARGE_QUESTIONS = 0.65;

    private final VisitModel model;
    private final PhotoModel photos;
    private final QuestionsView questions;
    private final DetailView detail;
    private final HeaderView header;
    private final PictureView picture;
    private final WhenIdle idle;
    private final AfterLayout mending = new AfterLayout(this, this::mend);

    VisitView(VisitModel model, PhotoModel photos, VisitWords words, Workplace workplace) {
        this.model = model;
        this.photos = photos;
        boolean enlarged = workplace.settings().isTextEnlarged();
        this.detail = new DetailView(model, photos, words);
        this.questions = new QuestionsView(model, words, enlarged, detail::writeFinding);
        this.picture = new PictureView(photos, words);
        this.header = new HeaderView(model, words, workplace, workplace.frame()::turnKeys);
        getStyleClass().add("visit");
        getStylesheets().add(StyleSheet.of(VisitView.class, "visit.css"));
        BorderPane panes = new BorderPane();
        panes.setTop(header); // first, since Tab goes in this order
        panes.setCenter(panes(words, workplace));
        UnshownView unshown = new UnshownView(model, words, header);
        panes.visibleProperty().bind(model.content().map(Optional::isPresent));
        model.content().subscribe(this::look);
        model.moved().subscribe(step -> step.ifPresent(this::follow));
        EvidenceDrop drop = new EvidenceDrop(model, photos, words);
        drop.on(this, PreparedFile::isEvidenceByName);
        drop.on(detail, file -> !PreparedFile.isOfTarozi(file));
        getChildren().addAll(reading(words), panes, unshown, picture, drop.hint());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        panes.visibleProperty().subscribe(this::begin);
        this.idle = new WhenIdle(this, WhenIdle.LONG, this::settle);
    }

    /// What cannot be changed does not look as if it could.
    private void look() {
        pseudoClassStateChanged(SEALED, model.seal() != VisitSeal.OPEN);
    }

    /// Once the visit is there, digits answer at once; unless the user was led to what could not be
    /// kept, where they would answer by mistake.
    private void begin(boolean visible) {
        if (visible) {
            applyCss(); // what is read before the first pulse finds panes that are not filled yet
            questions.takeFocus();
            if (model.questions().filter().get() == QuestionFilter.UNREAD) {
                mending.begin();
            }
        }
    }

    private void mend() {
        mending.stop();
        if (model.seal() == VisitSeal.OPEN) {
            model.detailed().flatMap(this::unread).ifPresent(detail::write);
        }
    }

    private Optional<OfAnswer> unread(Question question) {
        return Arrays.stream(OfAnswer.values())
                .filter(
                        field ->
                                model.unread()
                                        .find(
                                                new UnreadTexts.Place(
                                                        model.assessment(), question.id(), field))
                                        .isPresent())
                .findFirst();
    }

    private Node reading(VisitWords words) {
        Label reading = new Label(words.say(VisitText.LOADING));
        reading.getStyleClass().add("muted");
        reading.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.content().get().isEmpty()
                                                && model.unshown().get().isEmpty(),
                                model.content(),
                                model.unshown()));
        return reading;
    }

    private Node panes(VisitWords words, Workplace workplace) {
        boolean enlarged = workplace.settings().isTextEnlarged();
        boolean large = workplace.settings().isTextLarge();
        PointsView points = new PointsView(model, words, large, questions::takeFocus);
        SplitPane panes = new SplitPane(points, questions, detail);
        panes.setDividerPositions(
                enlarged ? LARGE_POINTS : POINTS, enlarged ? LARGE_QUESTIONS : QUESTIONS);
        return panes;
    }

    /// Keeps what is being typed, for the user leaves.
    void leave() {
        idle.stop();
        settle();
    }

    private void settle() {
        detail.commit();
        model.settle();
    }

    private void typed(KeyEvent event) {
        if (picture.isVisible()) { // nobody answers or writes what is covered
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        detail.goOn();
        if (picture.isVisible()) {
            picture.pressed(event);
            return;
        }
        boolean known =
                event.isShortcutDown()
                        ? shortcut(event)
                        : event.isAltDown() ? beside(event.getCode()) : key(event.getCode());
        if (known) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                return takeBack(event.isShiftDown());
            }
            case Y -> {
                return takeBack(true);
            }
            case ENTER -> {
                if (isWriting()) {
                    return false; // elsewhere it begins a line or sends what was written
                }
                model.turn();
            }
            case P -> header.report();
            case E -> header.handOver();
            case F -> questions.search();
            case L -> turnLanguage(event.isShiftDown());
            case V -> {
                return detail.paste();
            }
            case PAGE_UP -> questions.stepPoint(-1);
            case PAGE_DOWN -> questions.stepPoint(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turnLanguage(boolean second) {
        detail.commit();
        if (second) {
            header.languages().turnSecond();
        } else {
            header.languages().turnFirst();
        }
    }

    /// Takes back the words typed last, then the last edit of the visit, or makes it again; words
    /// to search for are none.
    private boolean takeBack(boolean again) {
        if (questions.isSearching()) {
            return false;
        }
        if (model.seal() == VisitSeal.OPEN && isTypedTakenBack(again)) {
            return true;
        }
        detail.commit();
        model.settle(); // captions too: what is read in between shows that they are others now
        if (again) {
            model.redo();
        } else {
            model.undo();
        }
        return true;
    }

    /// Words that are typed, and those that could not be kept, are no edit; finishing was done
    /// after them.
    private boolean isTypedTakenBack(boolean again) {
        return TypedWords.of(getScene().getFocusOwner())
                .filter(words -> again ? words.bringBack() : words.takeBack())
                .or(() -> detail.leftUnread().filter(words -> !again && words.takeBack()))
                .isPresent();
    }

    /// Who writes goes on where the edit was, and nobody in another question by mistake.
    private void follow(Steps.Moved step) {
        boolean goesOn =
                isWriting()
                        && Field.find(OfAnswer.values(), step.field())
                                .filter(detail::write)
                                .isPresent();
        if (!goesOn && isWriting()) {
            RunOn.from(getScene());
        }
        if (!goesOn && (isWriting() || detail.isOvertaken())) {
            questions.takeFocus();
        }
    }

    private boolean isWriting() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    private boolean beside(KeyCode code) {
        switch (code) {
            case LEFT -> header.back();
            case PAGE_UP -> detail.scroll(-1);
            case PAGE_DOWN -> detail.scroll(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean key(KeyCode code) {
        switch (code) {
            case F2 -> {
                model.questions().enter(); // nobody writes to a question that is not listed
                detail.writeFinding();
            }
            case F3 -> {
                model.questions().enter();
                detail.writeNote();
            }
            case F4 -> {
                detail.commit();
                model.nextOpen();
                questions.takeFocus();
            }
            case F5 -> model.questions().inHand().ifPresent(photos::choose);
            case F6 -> model.questions().inHand().ifPresent(model::toggleFlag);
            case F7 -> questions.search();
            case F8 -> questions.nextFilter();
            case F9 -> detail.toggleHistory();
            case ESCAPE -> {
                detail.commit();
                questions.goBack();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
