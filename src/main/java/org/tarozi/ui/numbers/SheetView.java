package org.tarozi.ui.numbers;

import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

import org.tarozi.analysis.PointRate;
import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.PointId;
import org.tarozi.text.Text;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.Theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is shown, whole and without scroll bars, with what is counted above it: a picture that can
/// be understood by itself.
final class SheetView extends VBox {

    /// A longer list goes on in another picture, which programs can still show.
    private static final int LONGEST = 60;

    private static final double SCALE = 2;

    private final NumbersModel model;
    private final Words words;
    private final Sight sight;
    private final Count count;
    private final int piece;
    private int all;

    /// @param piece which of the pictures that a long list takes, counted from 0
    SheetView(NumbersModel model, Words words, Sight sight, int piece) {
        this.model = model;
        this.words = words;
        this.sight = sight;
        this.count = sight.count();
        this.piece = piece;
        getStyleClass().addAll("frame", "numbers", "picture-sheet");
        getStylesheets().add(StyleSheet.of(StyleSheet.class, "tarozi.css"));
        getStylesheets().add(StyleSheet.of(NumbersView.class, "numbers.css"));
        getChildren().add(LineView.wrapped(words.say(title(sight.shown())), "title"));
        getChildren().add(LineView.wrapped(programme(), "strong"));
        getChildren().add(LineView.wrapped(words.scope(count), "muted"));
        getChildren().add(LineView.wrapped(words.counted(count), "muted"));
        sight.cycle().ifPresent(this::heading);
        fill();
    }

    /// How many pictures show all of it.
    int pieces() {
        return Math.max(1, Math.ceilDiv(all, LONGEST));
    }

    /// The picture at twice its size, dark on light as paper is, whatever the window is.
    Image picture() {
        Scene scene = new Scene(this);
        scene.setUserAgentStylesheet(Theme.LIGHT.styleSheet(ColorScheme.LIGHT));
        applyCss();
        double width = prefWidth(-1);
        resize(width, prefHeight(width));
        layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(Color.WHITE);
        Image picture = snapshot(parameters, null);
        scene.setRoot(new VBox());
        return picture;
    }

    private static NumbersText title(NumbersModel.Shown shown) {
        return switch (shown) {
            case RATES -> NumbersText.TITLE;
            case HEAT_MAP -> NumbersText.HEAT_TITLE;
            case IN_AND_OUT -> NumbersText.IN_AND_OUT;
        };
    }

    private String programme() {
        return model.name().orElseGet(() -> words.texts().say(Text.UNNAMED_PROGRAMME))
                + " · "
                + words.texts().language().date(model.today());
    }

    private void heading(int cycle) {
        getChildren().add(LineView.wrapped(words.say(NumbersText.PERIOD_CYCLE, cycle), "heading"));
    }

    private void fill() {
        switch (sight.shown()) {
            case RATES -> sight.part().ifPresent(this::rates);
            case HEAT_MAP -> sight.part().ifPresent(this::heatMap);
            case IN_AND_OUT -> rows(count.visits(), this::visit);
        }
    }

    private void rates(Count.Part part) {
        LineView look = new LineView(words);
        switch (sight.drill()) {
            case Drill.All _ -> rows(Line.points(part), look::of);
            case Drill.OfPoint(PointId id) -> {
                part.group().points().stream()
                        .filter(one -> one.point().id().equals(id))
                        .forEach(this::heading);
                rows(Line.questions(part, id), look::of);
            }
            case Drill.OfQuestion drill -> {
                Question.find(part, drill)
                        .ifPresent(
                                question ->
                                        getChildren()
                                                .add(
                                                        LineView.wrapped(
                                                                words.in(
                                                                        question.rate()
                                                                                .question()
                                                                                .text()),
                                                                "heading")));
                rows(sight.findings(), found -> FoundList.row(words, count, found));
            }
        }
    }

    private void heading(PointRate point) {
        getChildren().add(LineView.wrapped(words.in(point.point().title()), "heading"));
        getChildren().add(LineView.wrapped(words.spoken(point.rate()), "muted"));
    }

    private void heatMap(Count.Part part) {
        HeatColumns columns = new HeatColumns();
        HeatPalette palette = new HeatPalette();
        columns.show(part.group().points());
        VBox map = new VBox(new HeatHead(columns, palette, words));
        List<Assessment> visits = words.byFactory(count, part);
        here(visits)
                .forEach(
                        visit -> {
                            HeatRow row = new HeatRow(columns, palette);
                            row.show(words.factory(count, visit), part.grid().of(visit));
                            map.getChildren().add(row);
                        });
        getChildren().addAll(new HeatLegend(words), map, points(part.group().points()));
        place();
    }

    /// The titles of the points, whose numbers stand above the columns, cluster by cluster.
    private Node points(List<PointRate> points) {
        FlowPane clusters = new FlowPane();
        clusters.getStyleClass().add("picture-points");
        Map<String, VBox> byCluster = new LinkedHashMap<>();
        List<Integer> numbers = HeatColumns.numbers(points, words);
        for (int at = 0; at < points.size(); at++) {
            PointRate point = points.get(at);
            VBox titles =
                    byCluster.computeIfAbsent(
                            words.in(point.cluster().title()),
                            title -> new VBox(LineView.wrapped(title, "strong")));
            titles.getChildren()
                    .add(
                            LineView.wrapped(
                                    numbers.get(at) + "  " + words.in(point.point().title()),
                                    "small"));
        }
        clusters.getChildren().addAll(byCluster.values());
        byCluster.values().forEach(titles -> titles.getStyleClass().add("picture-cluster"));
        return clusters;
    }

    private Node visit(VisitLine line) {
        Label factory = new Label(words.factory(count, line.visit()));
        factory.getStyleClass().add("strong");
        Label day = new Label(words.day(line.visit()));
        day.getStyleClass().add("muted");
        VBox text = new VBox(new HBox(factory, day));
        text.getChildren().getFirst().getStyleClass().add("found-head");
        String note = words.note(count, line);
        if (!note.isEmpty()) {
            text.getChildren().add(LineView.wrapped(note));
        }
        HBox row = new HBox(InOutView.state(words, line), text);
        row.getStyleClass().add("picture-visit");
        return row;
    }

    private <T> void rows(List<T> list, Function<T, Node> look) {
        VBox rows = new VBox();
        here(list).map(look).forEach(rows.getChildren()::add);
        getChildren().add(rows);
        place();
    }

    /// The rows of this picture.
    private <T> Stream<T> here(List<T> list) {
        all = list.size();
        return list.stream().skip((long) piece * LONGEST).limit(LONGEST);
    }

    private void place() {
        if (all > LONGEST) {
            int first = piece * LONGEST + 1;
            int last = Math.min(all, first + LONGEST - 1);
            getChildren()
                    .add(
                            LineView.wrapped(
                                    words.say(NumbersText.ROWS_HERE, first, last, all), "muted"));
        }
    }
}
