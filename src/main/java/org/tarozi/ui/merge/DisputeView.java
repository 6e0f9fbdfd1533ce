package org.tarozi.ui.merge;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.MeantClicks;
import org.tarozi.ui.control.Scrolled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One conflict: its versions side by side and the ways to decide it.
final class DisputeView extends VBox {

    private static final int DIGITS = 9;
    private static final int PHOTO_WIDTH = 480;
    private static final int PHOTO_HEIGHT = 360;

    private final Texts texts;
    private final ConflictsModel model;
    private final MeantClicks clicks;
    private final Em em = new Em();
    private final ScrollPane scroll = Parts.scrolling(this);
    private final PartInSight sight = new PartInSight(scroll);
    private final List<VersionView> versions = new ArrayList<>();
    private Optional<Conflict> seen = Optional.empty();

    /// @param clicks keeps what nobody has seen yet from being decided
    DisputeView(Texts texts, ConflictsModel model, MeantClicks clicks) {
        this.texts = texts;
        this.model = model;
        this.clicks = clicks;
        getStyleClass().addAll("page", "dispute");
        model.dispute().subscribe(this::show);
    }

    private void show(Optional<Dispute> dispute) {
        getChildren().setAll(em);
        dispute.ifPresent(this::fill);
        Optional<Conflict> now = dispute.map(open -> open.row().conflict());
        if (now.isPresent() && !now.equals(seen)) {
            sight.begin();
            seen = now;
        }
    }

    /// Whether a key may keep a version: nobody decides for what he does not see, so one that is
    /// out of sight is brought there instead.
    ///
    /// @param at which one it is, counted from 0
    boolean mayKeep(int at) {
        if (at >= versions.size()) {
            return true;
        }
        VersionView version = versions.get(at);
        boolean isSeen = new Scrolled(scroll).isBegunInSight(version.value(), em.width().get());
        if (!isSeen) {
            sight.bring(version);
        }
        return isSeen;
    }

    /// What scrolls it: another conflict is read from its beginning.
    ScrollPane scroll() {
        return scroll;
    }

    /// The reason is asked for before the buttons, which decide at once. Where nothing can be
    /// written nobody is asked.
    private void fill(Dispute open) {
        clicks.came(this);
        Node choices = new ChoicesView(texts, model, open, sight);
        if (open.row().inTrash()) {
            getChildren()
                    .addAll(title(open), inTrash(open.row().subject()), versions(open), choices);
        } else if (model.isOnlyRead()) {
            getChildren().addAll(title(open), versions(open), choices);
        } else {
            getChildren()
                    .addAll(
                            title(open),
                            reason(open),
                            problem(),
                            versions(open),
                            choices,
                            keys(open));
        }
    }

    private Node title(Dispute open) {
        Label about = Parts.words(open.row().about(), "subheading");
        about.setId("dispute-about");
        Label field = new Label(open.row().field(), Icon.of(Material2AL.CALL_SPLIT));
        field.setId("dispute-field");
        field.getStyleClass().add("strong");
        FlowPane what = new FlowPane(field);
        what.getStyleClass().add("dispute-what");
        if (open.visit().isPresent()) {
            Hyperlink show =
                    new Hyperlink(
                            texts.say(MergeText.SHOW_IN_VISIT), Icon.of(Material2MZ.OPEN_IN_NEW));
            show.setId("show-in-visit");
            show.setOnAction(click -> model.showVisit());
            what.getChildren().add(show);
        }
        open.visit()
                .flatMap(Dispute.InVisit::answer)
                .map(this::answer)
                .ifPresent(what.getChildren()::add);
        VBox title = new VBox(Parts.words(open.row().place(), "muted"), about, what);
        open.visit().map(Dispute.InVisit::findings).orElse(List.of()).stream()
                .map(finding -> Parts.words(finding, "dispute-finding"))
                .forEach(title.getChildren()::add);
        open.before()
                .map(before -> Parts.words(texts.say(MergeText.BEFORE, before), "dispute-finding"))
                .ifPresent(title.getChildren()::add);
        title.getStyleClass().add("dispute-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title);
        head.getStyleClass().add("dispute-head");
        open.row().picture().map(this::photo).ifPresent(head.getChildren()::addFirst);
        return head;
    }

    /// What is written means something else beside another answer.
    private Node answer(String answer) {
        Label label = new Label(texts.say(MergeText.ANSWER_NOW, answer));
        label.setId("dispute-answer");
        return label;
    }

    private Node photo(Digest photo) {
        ImageView picture = new ImageView();
        picture.setId("dispute-photo");
        picture.setAccessibleText(texts.say(MergeText.A_PHOTO));
        picture.setPreserveRatio(true);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("dispute-photo");
        picture.fitWidthProperty().bind(frame.widthProperty());
        picture.fitHeightProperty().bind(frame.heightProperty());
        model.pictures().load(photo, PHOTO_WIDTH, PHOTO_HEIGHT, picture::setImage);
        return frame;
    }

    private Node inTrash(Subject subject) {
        boolean photo = SubjectPath.of(subject).isEvidence();
        Label words =
                Parts.words(texts.say(photo ? MergeText.PHOTO_RESTORED : UiText.DECIDE_RESTORED));
        words.setId("dispute-in-trash");
        words.setGraphic(Icon.of(Material2AL.DELETE));
        return words;
    }

    private Node versions(Dispute open) {
        CardsPane cards = new CardsPane(em.width());
        versions.clear();
        for (int at = 0; at < open.versions().size(); at++) {
            versions.add(new VersionView(texts, model, open, at));
        }
        cards.getChildren().addAll(versions);
        return cards;
    }

    private Node reason(Dispute open) {
        boolean wanted = open.offer().reopens();
        Label label =
                Parts.words(
                        texts.say(wanted ? MergeText.REASON_WANTED : MergeText.REASON_OPTIONAL));
        if (wanted) {
            label.setGraphic(Icon.of(Material2MZ.WARNING, "careful-picture"));
        } else {
            label.getStyleClass().addAll("muted", "small", "reason-words");
        }
        TextField reason = new LineField();
        reason.setId("reason");
        reason.setAccessibleText(texts.say(MergeText.REASON));
        reason.textProperty().bindBidirectional(model.drafts().reason());
        label.setLabelFor(reason);
        return wanted ? new VBox(label, reason) : beside(label, reason);
    }

    /// In one row, so that the versions stay as far up as they can.
    private static Node beside(Label label, TextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(label, field);
        row.getStyleClass().add("reason-row");
        return row;
    }

    private Node problem() {
        Label problem = Parts.words("", "problem");
        problem.setId("problem");
        problem.setGraphic(Icon.of(Material2AL.ERROR));
        problem.textProperty().bind(model.problem().map(said -> said.orElse("")));
        problem.visibleProperty().bind(model.problem().map(Optional::isPresent));
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setMinHeight(Region.USE_PREF_SIZE);
        return problem;
    }

    /// The keys that keep a version each.
    private static String digits(int versions) {
        return IntStream.rangeClosed(1, Math.min(versions, DIGITS))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }

    private Node keys(Dispute open) {
        MergeText keys = open.offer().both() ? MergeText.KEYS_BOTH : MergeText.KEYS;
        boolean deletes = open.versions().getFirst().act() == Dispute.Act.DELETE;
        String words =
                deletes
                        ? texts.say(MergeText.KEYS_DELETION)
                        : texts.say(keys, digits(open.versions().size()));
        Label sentence = Parts.words(words, "muted", "small");
        sentence.setId("dispute-keys");
        return sentence;
    }
}
