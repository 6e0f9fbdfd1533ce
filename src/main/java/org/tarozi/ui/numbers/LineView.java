package org.tarozi.ui.numbers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.ui.control.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How the lines of the rates look.
record LineView(Words words) {

    Node of(Line line) {
        return switch (line) {
            case Line.OfCluster(var rate) ->
                    heading(
                            words.in(rate.cluster().title()),
                            wrapped(words.anyPoint(rate), "muted"),
                            wrapped(words.mean(rate), "muted"));
            case Line.National() ->
                    heading(
                            words.say(NumbersText.NATIONAL),
                            wrapped(words.say(NumbersText.NATIONAL_WHAT), "muted"));
            case Line.Bar bar when isLong(bar) -> tall(bar);
            case Line.Bar bar -> flat(bar);
        };
    }

    /// What a line says to who cannot see it.
    String spoken(Line line) {
        return switch (line) {
            case Line.OfCluster(var rate) ->
                    words.in(rate.cluster().title())
                            + ". "
                            + words.anyPoint(rate)
                            + ". "
                            + words.mean(rate);
            case Line.National() ->
                    words.say(NumbersText.NATIONAL) + ". " + words.say(NumbersText.NATIONAL_WHAT);
            case Line.Bar bar ->
                    words.in(bar.title())
                            + ": "
                            + words.spoken(bar.rate())
                            + (bar.conflicts() == 0 ? "" : ", " + words.conflicts(bar.conflicts()))
                            + notes(bar).stream()
                                    .map(note -> ". " + note)
                                    .collect(Collectors.joining());
        };
    }

    /// Questions are sentences and stand above their bars; titles of points stand beside them.
    private static boolean isLong(Line.Bar bar) {
        return bar.to() instanceof Drill.OfQuestion;
    }

    private static Node heading(String title, Node... below) {
        FlowPane formulas = new FlowPane(below);
        formulas.getStyleClass().add("line-formulas");
        VBox heading = new VBox(wrapped(title, "subheading"), formulas);
        heading.getStyleClass().add("line-heading");
        return heading;
    }

    private Node flat(Line.Bar bar) {
        Label title = wrapped(words.in(bar.title()), "line-title");
        HBox line = new HBox(new VBox(title, conflicts(bar)), measured(bar), more());
        HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
        line.getStyleClass().add("line-bar");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node tall(Line.Bar bar) {
        Node track = measured(bar);
        HBox measured = new HBox(track, more());
        HBox.setHgrow(track, Priority.ALWAYS);
        measured.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(wrapped(words.in(bar.title())), measured, conflicts(bar));
        notes(bar).forEach(note -> line.getChildren().add(wrapped(note, "small", "muted")));
        line.getStyleClass().add("line-question");
        if (isNational(bar)) {
            // its bar begins and ends where those of the points do, which are in the same list
            measured.getChildren().addFirst(wrapped("", "line-title"));
            measured.getStyleClass().add("line-beside");
            line.getStyleClass().add("line-national");
        }
        return line;
    }

    private static boolean isNational(Line.Bar bar) {
        return bar.to() instanceof Drill.OfQuestion question && question.point().isEmpty();
    }

    /// What the rate is over that a reader would not expect.
    private List<String> notes(Line.Bar bar) {
        List<String> notes = new ArrayList<>();
        if (bar.inOtherWords()) {
            notes.add(words.say(NumbersText.IN_OTHER_WORDS));
        }
        if (!bar.otherPoints().isEmpty()) {
            notes.add(
                    words.say(
                            NumbersText.AT_OTHER_POINTS,
                            bar.otherPoints().stream()
                                    .map(words::in)
                                    .collect(Collectors.joining("; "))));
        }
        return notes;
    }

    private Node measured(Line.Bar bar) {
        BarView track = new BarView(bar.rate().percent());
        HBox.setHgrow(track, Priority.ALWAYS);
        Label percent = new Label(words.percent(bar.rate().percent()));
        boolean assessed = bar.rate().assessed() > 0;
        percent.getStyleClass().addAll(assessed ? "bar-percent" : "bar-nothing");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        HBox measured = new HBox(track, percent);
        if (assessed) {
            measured.getChildren().add(share(bar.rate()));
        }
        measured.getStyleClass().add("line-measured");
        measured.setAlignment(Pos.CENTER_LEFT);
        return measured;
    }

    /// As wide as all of all is, so that the bars above each other end at the same place.
    private Node share(NonComplianceRate rate) {
        Label share = new Label(words.share(rate));
        Label widest =
                new Label(words.share(new NonComplianceRate(rate.assessed(), rate.assessed())));
        widest.setVisible(false);
        StackPane both = new StackPane(widest, share);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(Region.USE_PREF_SIZE);
        both.getStyleClass().add("bar-share");
        share.getStyleClass().add("muted");
        return both;
    }

    private Node conflicts(Line.Bar bar) {
        Label conflicts =
                new Label(words.conflicts(bar.conflicts()), Icon.of(Material2MZ.REPORT_PROBLEM));
        conflicts.getStyleClass().addAll("small", "result-in_conflict");
        conflicts.setWrapText(true);
        conflicts.setManaged(bar.conflicts() > 0);
        conflicts.setVisible(bar.conflicts() > 0);
        return conflicts;
    }

    private static Node more() {
        return Icon.of(Material2AL.CHEVRON_RIGHT, "leads-on");
    }

    static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
