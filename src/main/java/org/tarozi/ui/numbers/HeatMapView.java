package org.tarozi.ui.numbers;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.analysis.PointRate;
import org.tarozi.assessment.Assessment;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.RowInSight;
import org.tarozi.ui.control.WideCell;

import java.util.List;
import java.util.Optional;

/// Factories by points: how many questions are non-compliant. The arrow keys move, Enter goes to
/// the visit; the line below says in words what the chosen field is.
final class HeatMapView extends VBox {

    private static final int LINES_WITH_LEGEND = 16;

    private final NumbersModel model;
    private final Words words;
    private final HeatColumns columns = new HeatColumns();
    private final HeatPalette palette = new HeatPalette();
    private final ListView<Assessment> rows = new ListView<>();
    private final RowInSight inSight = RowInSight.of(rows);
    private final Label said = LineView.wrapped("");
    private final ToggleButton asked;
    private final BooleanBinding legendAlone;

    HeatMapView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("heat-map");
        rows.setId("heat-map");
        rows.setAccessibleText(words.say(NumbersText.HEAT_MAP));
        rows.getStyleClass().add("heat-rows");
        rows.setCellFactory(list -> new Cell());
        rows.fixedCellSizeProperty().bind(columns.rowHeight());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HeatLegend legend = new HeatLegend(words);
        HeatHead head = new HeatHead(columns, palette, words);
        this.asked = askedForLegend();
        this.legendAlone = head.low().and(asked.selectedProperty());
        getChildren().addAll(legend, head, rows, sideways(), below());
        giveWay(legend, head.low());
        legendAlone.subscribe(
                alone -> {
                    VBox.setVgrow(legend, alone ? Priority.ALWAYS : Priority.NEVER);
                    show(head, !alone);
                    show(rows, !alone);
                });
        model.count().subscribe(count -> fill());
        model.part().subscribe(part -> fill());
        model.shown().subscribe(shown -> fill());
        columns.chosen().subscribe(chosen -> chosen());
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> chosen());
    }

    private void fill() {
        if (model.shown().get() != NumbersModel.Shown.HEAT_MAP) {
            return;
        }
        Optional<HeatCell> cell = model.cell().get();
        Optional<Count.Part> part = model.shownPart();
        columns.show(part.map(one -> one.group().points()).orElse(List.of()));
        rows.getItems()
                .setAll(
                        model.count()
                                .get()
                                .flatMap(count -> part.map(one -> words.byFactory(count, one)))
                                .orElse(List.of()));
        rows.getSelectionModel().selectFirst();
        cell.ifPresent(this::choose);
        inSight.show();
    }

    /// Comes back to a field, if it is there.
    private void choose(HeatCell cell) {
        columns.choose(
                columns.points().get().stream()
                        .map(one -> one.point().id())
                        .toList()
                        .indexOf(cell.point()));
        rows.getItems().stream()
                .filter(row -> row.id().equals(cell.visit()))
                .findFirst()
                .ifPresent(rows.getSelectionModel()::select);
    }

    private void chosen() {
        say();
        Assessment row = rows.getSelectionModel().getSelectedItem();
        if (row != null && !columns.points().get().isEmpty()) {
            model.cell().set(Optional.of(new HeatCell(row.id(), point().point().id())));
        }
    }

    private PointRate point() {
        return columns.points().get().get(columns.chosen().get());
    }

    /// Where there is no room for both, the legend takes the place of the map for who asks for it.
    private ToggleButton askedForLegend() {
        ToggleButton button = new ToggleButton(words.say(NumbersText.SHOW_LEGEND));
        button.setId("heat-legend-asked");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /// The legend and the lines of titles give way to the map where the window is low; the line
    /// below the map says the same of one field in words.
    private void giveWay(HeatLegend legend, BooleanProperty low) {
        low.bind(
                Bindings.createBooleanBinding(
                        () -> getHeight() <= LINES_WITH_LEGEND * said.minHeight(-1),
                        heightProperty()));
        asked.visibleProperty().bind(low);
        asked.managedProperty().bind(low);
        legend.visibleProperty().bind(low.not().or(asked.selectedProperty()));
        legend.managedProperty().bind(legend.visibleProperty());
    }

    private Node sideways() {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.valueProperty().bindBidirectional(columns.first());
        Runnable fit =
                () -> {
                    int all = columns.points().get().size();
                    int hidden = all - columns.visible().get();
                    bar.setMax(Math.max(0, hidden));
                    bar.setVisibleAmount(bar.getMax() * columns.visible().get() / Math.max(1, all));
                    bar.setBlockIncrement(columns.visible().get());
                    show(bar, hidden > 0 && !legendAlone.get());
                };
        legendAlone.subscribe(alone -> fit.run());
        columns.visible().subscribe(visible -> fit.run());
        columns.points().subscribe(points -> fit.run());
        return bar;
    }

    private Node below() {
        said.setId("heat-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button open =
                new Button(words.say(NumbersText.OPEN_VISIT), Icon.of(Material2MZ.OPEN_IN_NEW));
        open.setId("heat-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.getStyleClass().add(Styles.SMALL);
        open.setOnAction(click -> open(rows.getSelectionModel().getSelectedItem()));
        open.disableProperty().bind(rows.getSelectionModel().selectedItemProperty().isNull());
        HBox below = new HBox(said, asked, open);
        below.getStyleClass().add("heat-below");
        below.setAlignment(Pos.CENTER_LEFT);
        return below;
    }

    private void say() {
        Assessment row = rows.getSelectionModel().getSelectedItem();
        said.setText(row == null ? words.say(NumbersText.HEAT_HINT) : said(row));
    }

    /// What the chosen field of a row is, in words.
    private String said(Assessment row) {
        Optional<Count> count = model.count().get();
        Optional<Count.Part> part = model.shownPart();
        if (count.isEmpty() || part.isEmpty() || columns.points().get().isEmpty()) {
            return "";
        }
        PointRate point = point();
        return words.factory(count.get(), row)
                + " · "
                + words.in(point.cluster().title())
                + " · "
                + words.in(point.point().title())
                + ": "
                + words.answers(part.get().grid().of(row).get(columns.chosen().get()));
    }

    private void pressed(KeyEvent key) {
        int chosen = columns.chosen().get();
        switch (key.getCode()) {
            case KeyCode.HOME, KeyCode.END -> {
                if (!key.isShortcutDown()) {
                    return; // the list does what is meant
                }
                chooseCorner(key.getCode() == KeyCode.END);
            }
            case KeyCode.LEFT -> columns.choose(chosen - 1);
            case KeyCode.RIGHT -> columns.choose(chosen + 1);
            case KeyCode.ENTER -> open(rows.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void chooseCorner(boolean last) {
        rows.getSelectionModel().clearAndSelect(last ? rows.getItems().size() - 1 : 0);
        columns.choose(last ? columns.points().get().size() - 1 : 0);
    }

    private void open(@Nullable Assessment row) {
        if (row != null && !columns.points().get().isEmpty()) {
            model.visit(row, point().point().id());
        }
    }

    private final class Cell extends WideCell<Assessment> {

        private final HeatRow row = new HeatRow(columns, palette);

        Cell() {
            row.selected().bind(selectedProperty());
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    click -> {
                        if (click.getClickCount() == 2) {
                            open(getItem());
                        }
                    });
            columns.chosen().subscribe(chosen -> speak());
        }

        @Override
        protected void updateItem(Assessment visit, boolean empty) {
            super.updateItem(visit, empty);
            Optional<Count> count = model.count().get();
            Optional<Count.Part> part = model.shownPart();
            if (empty || count.isEmpty() || part.isEmpty()) {
                setGraphic(null);
            } else {
                row.show(words.factory(count.get(), visit), part.get().grid().of(visit));
                setGraphic(row);
            }
            speak();
        }

        private void speak() {
            setAccessibleText(getItem() == null ? "" : said(getItem()));
        }
    }
}
