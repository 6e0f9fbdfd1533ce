package org.tarozi.ui.programme;

import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.FactoryId;
import org.tarozi.ui.control.AfterLayout;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.RowInSight;
import org.tarozi.ui.programme.ListedFactories.ByColumn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The table of the factories. The model knows which one is chosen; the table follows it.
final class FactoryTableView extends StackPane {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ProgrammeModel model;
    private final Words words;
    private final TableView<FactoryRow> table = new TableView<>();
    private final FactoryColumns columns;
    private final RowInSight inSight = RowInSight.of(table);
    private final AfterLayout layouts = new AfterLayout(table, this::scroll);

    /// Has the size of the text.
    private final Label probe = new Label();

    /// The factory whose row was selected last.
    private Optional<FactoryId> reached = Optional.empty();

    FactoryTableView(ProgrammeModel model) {
        this.model = model;
        this.words = model.words();
        this.columns = new FactoryColumns(words);
        table.setId("factories");
        table.setAccessibleText(words.say(ProgrammeText.SEARCH_FACTORIES));
        table.getColumns().setAll(columns.all());
        // what is kept free for a scroll bar belongs to the columns while there is none
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        SortedList<FactoryRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        sort(model.order());
        table.setOnSort(sort -> sorted());
        Node none = nothing();
        Node trashed = trashed();
        table.placeholderProperty().bind(model.search().map(now -> now.isBlank() ? trashed : none));
        table.setRowFactory(shown -> row());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                        event.consume();
                    }
                });
        sorted.addListener((ListChangeListener<FactoryRow>) change -> follow());
        model.chosen().subscribe(now -> follow());
        probe.setVisible(false);
        getChildren().addAll(probe, table);
        FirstFocus.on(table);
        widthProperty().subscribe(now -> fit());
        heightProperty().subscribe(now -> fit());
        probe.fontProperty().subscribe(now -> fit());
        model.overview().subscribe(now -> fit());
        model.trash().subscribe((before, now) -> fit());
    }

    private void sort(List<ByColumn> order) {
        for (ByColumn by : order) {
            TableColumn<FactoryRow, ?> column = table.getColumns().get(by.column());
            column.setSortType(by.way());
            table.getSortOrder().add(column);
        }
    }

    /// Another order begins at its top, or where the chosen one is in it.
    private void sorted() {
        model.order(order());
        if (table.getSelectionModel().isEmpty()) {
            table.scrollTo(0);
        } else {
            inSight.show();
        }
    }

    private List<ByColumn> order() {
        return table.getSortOrder().stream()
                .map(one -> new ByColumn(table.getColumns().indexOf(one), one.getSortType()))
                .toList();
    }

    /// Those that may be shown, so that what lies in the trash takes no room until it is.
    private List<FactoryRow> known() {
        boolean trash = model.trash().get();
        return model.overview().get().map(Overview::factories).orElse(List.of()).stream()
                .filter(row -> trash || row.live())
                .toList();
    }

    private void fit() {
        boolean low = columns.fit(known(), getWidth(), getHeight(), probe.getFont().getSize());
        table.pseudoClassStateChanged(LOW, low);
        table.refresh();
    }

    /// Gives the table the focus.
    void home() {
        table.requestFocus();
    }

    /// Goes into the table from the search.
    void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void selected(@Nullable FactoryRow row) {
        if (row != null) {
            model.choose(row.id());
            if (!model.chosen().get().equals(Optional.of(row.id()))) {
                model.later(this::follow); // not while the table is selecting
            }
        }
    }

    /// Selects the row of the factory that is chosen, where it is shown, and scrolls to it if it is
    /// another one than before.
    private void follow() {
        Optional<FactoryId> chosen = model.chosen().get();
        int at =
                IntStream.range(0, table.getItems().size())
                        .filter(
                                index ->
                                        chosen.equals(
                                                Optional.of(table.getItems().get(index).id())))
                        .findFirst()
                        .orElse(-1);
        if (at < 0) {
            table.getSelectionModel().clearSelection();
            reached = Optional.empty(); // the list is another one when it is there again
            return;
        }
        if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            if (!chosen.equals(reached)) {
                scroll();
                layouts.begin();
            }
        }
        reached = chosen;
    }

    /// Shows what is selected, with the row before it; the table goes astray until it knows how
    /// high its rows are.
    private void scroll() {
        table.scrollTo(table.getSelectionModel().getSelectedIndex());
    }

    /// The first step of who has chosen none is to choose one.
    private void open() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        } else {
            model.factory().openNewest();
        }
    }

    private TableRow<FactoryRow> row() {
        TableRow<FactoryRow> row =
                new TableRow<>() {
                    @Override
                    protected void updateItem(@Nullable FactoryRow item, boolean empty) {
                        super.updateItem(item, empty);
                        getStyleClass().remove("trashed");
                        if (item != null && !item.live()) {
                            getStyleClass().add("trashed");
                        }
                    }
                };
        row.setOnMouseClicked(
                click -> {
                    if (click.getButton() != MouseButton.PRIMARY || row.isEmpty()) {
                        return;
                    }
                    if (click.getClickCount() == 2) {
                        open();
                    } else {
                        model.comeBack(row.getItem().id());
                    }
                });
        return row;
    }

    private Node nothing() {
        Button clear = new Button(words.say(ProgrammeText.CLEAR_SEARCH));
        clear.setOnAction(click -> model.search().set(""));
        return new EmptyState(
                Material2MZ.SEARCH_OFF,
                words.say(ProgrammeText.NONE_FOUND),
                words.say(ProgrammeText.NONE_FOUND_WHAT),
                clear);
    }

    /// Where nothing is searched for, only the trash hides factories.
    private Node trashed() {
        Button show = new Button(words.say(ProgrammeText.SHOW_TRASH));
        show.setId("show-all-trashed");
        show.setOnAction(
                click -> {
                    model.trash().set(true);
                    home();
                });
        return new EmptyState(
                Material2AL.DELETE_OUTLINE,
                words.say(ProgrammeText.ALL_TRASHED),
                words.say(ProgrammeText.ALL_TRASHED_WHAT),
                show);
    }
}
