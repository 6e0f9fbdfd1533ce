package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SealedView;
import org.tarozi.ui.UiText;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.BackButton;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Above a visit: which it is, how far it is, and what one can do with all of it.
final class HeaderView extends VBox {

    /// Which part of a row it may take; a longer one goes on in the next line.
    private static final double LONGEST_NAME = 0.32;

    /// How many lines the words on the progress may take beside the name, which has as many.
    private static final double LINES = 2.1;

    private final VisitModel model;
    private final VisitWords words;
    private final Workplace workplace;
    private final Label factory = new Label();
    private final Label when = new Label();
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button finish = new Button();
    private final QuestionLanguages languages;
    private final DeedsView deeds;
    private final SealedView sealed;
    private final HBox row;
    private final VBox title = new VBox(factory);
    private final VBox tally = new VBox(progress, bar);

    HeaderView(VisitModel model, VisitWords words, Workplace workplace, Runnable help) {
        this.model = model;
        this.words = words;
        this.workplace = workplace;
        getStyleClass().add("visit-header");
        this.sealed = new SealedView(words.texts());
        this.languages = new QuestionLanguages(model, words, workplace);
        this.deeds = new DeedsView(deeds(help), languages, words);
        name();
        tally();
        boolean large = workplace.settings().isTextEnlarged();
        this.row = large ? row(space(), deeds) : row(tally, space(), deeds);
        row.getChildren().add(1, title);
        getChildren().add(row);
        if (large) {
            getChildren().add(line());
        } else {
            title.getChildren().add(when);
        }
        getChildren()
                .addAll(
                        new DisputedVisitView(model, words),
                        sealed,
                        new TrashedView(model, words, this::toFactory));
        model.content().subscribe(content -> content.ifPresent(this::show));
        widthProperty().subscribe(this::fit);
    }

    /// What lies in the trash or where nothing can be written has nothing to take back.
    private List<Deed> deeds(Runnable help) {
        ObservableValue<Boolean> turns = model.content().map(now -> model.seal().canTurn());
        return List.of(
                new Deed("undo", VisitText.UNDO, Material2MZ.UNDO, "Ctrl+Z", model::undo)
                        .where(turns),
                new Deed("redo", VisitText.REDO, Material2MZ.REDO, "Ctrl+Y", model::redo)
                        .where(turns),
                new Deed(
                        "report",
                        VisitText.REPORT,
                        Material2MZ.PICTURE_AS_PDF,
                        "Ctrl+P",
                        this::report),
                new Deed("hand-over", UiText.HAND_OVER, Material2MZ.SEND, "Ctrl+E", this::handOver),
                new Deed("keys", VisitText.KEYS, Material2AL.KEYBOARD, "F1", help));
    }

    /// Names what the visit is before it offers everything one can do.
    private void fit() {
        if (title.getChildren().contains(when)) {
            title.setMaxWidth(LONGEST_NAME * getWidth());
        }
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        for (Node part : row.getChildren()) {
            boolean counts = part != deeds && part != tally && part.isManaged();
            room -= row.getSpacing() + (counts ? wanted(part) : 0);
        }
        if (row.getChildren().contains(tally)) {
            fitTally(room - deeds.wide());
            room -= wanted(tally);
        }
        deeds.fit(room);
    }

    /// The words on the progress go on in a second line before what one can do becomes a menu.
    private void fitTally(double room) {
        double line = room - tally.snappedLeftInset() - tally.snappedRightInset();
        boolean wraps =
                room >= tally.minWidth(-1)
                        && progress.prefHeight(line) <= LINES * progress.prefHeight(-1);
        tally.setMaxWidth(wraps ? room : Region.USE_COMPUTED_SIZE);
    }

    private double wanted(Node part) {
        double wide = part.prefWidth(-1);
        return part instanceof Region region && region.getMaxWidth() > 0
                ? Math.min(region.getMaxWidth(), wide)
                : wide;
    }

    private Node backButton() {
        return new BackButton("visit-back", words.say(whereBack()), this::back);
    }

    /// Where one comes to who goes back.
    VisitText whereBack() {
        return switch (workplace.frame().ledHere().orElseGet(this::factory)) {
            case Destination.Numbers _ -> VisitText.BACK_TO_NUMBERS;
            case Destination.Merge _ -> VisitText.BACK_TO_CONFLICTS;
            default -> VisitText.BACK_TO_FACTORY;
        };
    }

    /// Goes to what led here, or to the factory of the visit.
    void back() {
        workplace.frame().go(workplace.frame().ledHere().orElseGet(this::factory));
    }

    private void toFactory() {
        workplace.frame().go(factory());
    }

    private Destination factory() {
        return new Destination.Factories(
                model.content().get().flatMap(now -> now.heading().factory()));
    }

    private HBox row(Node... between) {
        HBox row = new HBox(backButton());
        row.getChildren().addAll(between);
        row.getChildren().add(finishButton());
        row.getStyleClass().add("visit-header-row");
        return row;
    }

    /// Below the name, and beginning where it begins, what does not fit beside it.
    private Node line() {
        HBox.setHgrow(tally, Priority.ALWAYS);
        HBox line = new HBox(when, tally);
        line.getStyleClass().add("visit-header-line");
        line.paddingProperty()
                .bind(title.layoutXProperty().map(x -> new Insets(0, 0, 0, x.doubleValue())));
        return line;
    }

    private void name() {
        factory.setId("visit-factory");
        factory.getStyleClass().add("subheading");
        factory.setWrapText(true);
        factory.setMinHeight(Region.USE_PREF_SIZE);
        when.setId("visit-when");
        when.getStyleClass().addAll("muted", "small");
        when.setWrapText(true);
        when.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void tally() {
        progress.setId("visit-progress");
        progress.getStyleClass().add("small");
        progress.setWrapText(true);
        progress.setMinWidth(0);
        progress.setMinHeight(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("thin-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        tally.getStyleClass().add("visit-tally");
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// The choice of the languages of the questions.
    QuestionLanguages languages() {
        return languages;
    }

    /// Goes to the report on the visit.
    void report() {
        workplace.frame().go(new Destination.Reports(Optional.of(model.assessment())));
    }

    /// Goes where the visit is handed over.
    void handOver() {
        workplace.frame().go(Destination.Reports.handingOver(model.assessment()));
    }

    private Node finishButton() {
        finish.setId("visit-finish");
        finish.setMinWidth(Region.USE_PREF_SIZE);
        finish.setOnAction(click -> model.turn());
        return finish;
    }

    private void show(VisitContent content) {
        VisitContent.Heading heading = content.heading();
        factory.setText(
                heading.name().isBlank() ? words.say(UiText.UNNAMED_FACTORY) : heading.name());
        when.setText(when(heading) + " · " + state(heading));
        VisitContent.Tally tally = content.tally(content.release().questions());
        bar.setProgress(tally.part());
        progress.setText(progress(tally, heading.disputed().size()));
        finish.setText(words.say(heading.done() ? UiText.GO_ON : UiText.FINISH_VISIT));
        finish.getStyleClass().remove(Styles.ACCENT);
        if (!heading.done() && tally.isComplete()) {
            finish.getStyleClass().add(Styles.ACCENT);
        }
        boolean turns = model.seal().canTurn();
        finish.setVisible(turns);
        finish.setManaged(turns);
        sealed.show(model.seal(), heading.finished());
        fit();
    }

    /// @param ofVisit how many conflicts are about the visit itself
    private String progress(VisitContent.Tally tally, int ofVisit) {
        String progress =
                words.say(VisitText.PROGRESS, tally.answered(), tally.asked())
                        + " · "
                        + words.say(VisitText.FINDINGS, tally.findings());
        if (tally.conflicts() > 0) {
            progress +=
                    " · " + words.say(VisitText.CONFLICTS, tally.conflicts(), tally.inConflict());
        }
        return ofVisit == 0
                ? progress
                : progress + " · " + words.say(VisitText.CONFLICTS_OF_VISIT, ofVisit);
    }

    private String when(VisitContent.Heading heading) {
        String days = days(heading);
        return heading.cycle().isEmpty()
                ? days
                : days + " · " + words.say(UiText.CYCLE, heading.cycle());
    }

    /// The first and the last day, where those are two.
    private String days(VisitContent.Heading heading) {
        if (heading.start().isEmpty()) {
            return words.say(UiText.NO_DATE);
        }
        LocalDate first = LocalDate.parse(heading.start());
        LocalDate last = heading.end().isEmpty() ? first : LocalDate.parse(heading.end());
        return words.texts().language().dates(first, last);
    }

    private String state(VisitContent.Heading heading) {
        if (heading.signed()) {
            return words.say(VisitText.SIGNED);
        }
        if (heading.disputed().contains(OfAssessment.STATE.key())) {
            return words.say(VisitText.STATE_IN_CONFLICT);
        }
        return words.say(heading.done() ? UiText.FINISHED : UiText.UNDER_WAY);
    }
}
