package org.tarozi.ui.report;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.SearchedList;
import org.tarozi.ui.control.WideCell;

import java.util.Optional;

/// The choices for the report on one assessment.
final class FactoryView extends VBox {

    private final FactoryModel model;

    FactoryView(Texts texts, ReportModel report) {
        this.model = report.factory();
        getStyleClass().add("fields");
        Label label = Fields.sentence(texts.say(ReportText.ASSESSMENTS), "strong");
        SearchedList<VisitRow> visits = VisitListView.of(texts, model.visits(), "report-list");
        label.setLabelFor(visits.list());
        bind(visits.list());
        VBox field = new VBox(label, visits);
        field.getStyleClass().add("field");
        VBox.setVgrow(visits, Priority.ALWAYS);
        VBox.setVgrow(field, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Fields.sentence(texts.say(ReportText.FACTORY_WHAT), "muted"),
                        new Fields(texts).languages(model.language()),
                        field,
                        photos(texts));
    }

    private VBox photos(Texts texts) {
        CheckBox with = new CheckBox(texts.say(ReportText.WITH_PHOTOS));
        with.setId("report-" + ReportText.WITH_PHOTOS.key());
        with.setWrapText(true);
        with.setMinHeight(Region.USE_PREF_SIZE);
        with.selectedProperty().bindBidirectional(model.photos());
        VBox photos =
                new VBox(
                        with,
                        Fields.sentence(texts.say(ReportText.WITH_PHOTOS_WHY), "muted", "small"));
        photos.getStyleClass().add("field");
        return photos;
    }

    private void bind(ListView<VisitRow> list) {
        list.setCellFactory(every -> new Cell());
        list.getItems().addListener((ListChangeListener<VisitRow>) change -> select(list));
        select(list);
        model.visit().subscribe(chosen -> select(list));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row ->
                                Optional.ofNullable(row)
                                        .ifPresent(
                                                one -> model.visit().set(Optional.of(one.id()))));
    }

    private void select(ListView<VisitRow> list) {
        list.getItems().stream()
                .filter(row -> model.visit().get().equals(Optional.of(row.id())))
                .findFirst()
                .ifPresent(
                        row -> {
                            if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                                list.getSelectionModel().select(row);
                                list.scrollTo(row);
                            }
                        });
    }

    /// An assessment in two lines, or more where it is narrow.
    private final class Cell extends WideCell<VisitRow> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox words = new VBox(title, detail);

        Cell() {
            title.getStyleClass().add("strong");
            detail.getStyleClass().addAll("muted", "small");
            title.setWrapText(true);
            detail.setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable VisitRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
            } else {
                title.setText(model.visits().title(row));
                detail.setText(model.visits().detail(row));
                setGraphic(words);
                setAccessibleText(title.getText() + ", " + detail.getText());
            }
        }
    }
}
