package org.tarozi.ui.report;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tarozi.job.HandedFile;
import org.tarozi.text.Texts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.control.SearchedList;
import org.tarozi.ui.control.WideCell;

import java.util.Optional;

/// The assessments that go along, with a tick each, and below what became of the last file.
final class GoingView extends VBox {

    private final Texts texts;
    private final HandOverModel model;
    private final ListView<VisitRow> list;

    GoingView(Texts texts, HandOverModel model) {
        this.texts = texts;
        this.model = model;
        SearchedList<VisitRow> visits = VisitListView.of(texts, model.visits(), "report-going");
        this.list = visits.list();
        visits.chooseOnComing();
        visits.addAboveList(new TickListed(texts, model));
        list.setCellFactory(every -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::toggle);
        VBox.setVgrow(visits, Priority.ALWAYS);
        model.visits().all().subscribe(() -> showWhereAny(visits));
        showWhereAny(visits);
        VBox page = new VBox(count(), visits);
        page.getStyleClass().add("page");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new SavedView(texts, model.saving(), ReportText.VERIFIED, handed(), left()),
                        page);
    }

    private void toggle(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                    .ifPresent(model::toggle);
            key.consume();
        }
    }

    private void showWhereAny(Node visits) {
        Fields.show(visits, !model.visits().all().isEmpty());
    }

    private Node count() {
        Label count = Fields.sentence("", "subheading");
        count.setId("report-going-count");
        Runnable tell =
                () -> {
                    int all = model.visits().all().size();
                    count.setText(all == 0 ? texts.say(ReportText.GOING_WITHOUT) : going(all));
                    list.refresh();
                };
        model.which().subscribe(now -> tell.run());
        model.ticked().subscribe(tell);
        model.visits().all().subscribe(tell);
        return count;
    }

    /// Those that were ticked may be out of sight in the list.
    private String going(int all) {
        String words = texts.say(ReportText.GOING, model.count(), all);
        String named = model.named();
        return named.isEmpty() ? words : texts.say(ReportText.GOING_NAMED, words, named);
    }

    private Node handed() {
        VBox words = new VBox();
        model.handed()
                .subscribe(
                        handed -> {
                            words.getChildren().clear();
                            handed.ifPresent(one -> fill(words, one));
                        });
        return words;
    }

    /// What the visit that went alone lacks: each a way there.
    private Node left() {
        FlowPane ways = new FlowPane();
        ways.setId("report-left");
        ways.getStyleClass().add("ways-left");
        ways.setMinWidth(0);
        model.left()
                .subscribe(
                        left -> {
                            Fields.show(ways, !left.isEmpty());
                            ways.getChildren()
                                    .setAll(left.stream().map(way -> way(way, ways)).toList());
                        });
        return ways;
    }

    private Node way(Notice.Way way, FlowPane ways) {
        Hyperlink link = new Hyperlink(way.caption());
        link.setWrapText(true);
        link.maxWidthProperty().bind(ways.widthProperty());
        link.setOnAction(click -> model.go(way));
        return link;
    }

    private void fill(VBox words, Handed handed) {
        Label counts =
                Fields.sentence(
                        handed.sum(HandedFile::assessments) == 0
                                ? texts.say(
                                        ReportText.HANDED_FACTORIES,
                                        handed.sum(HandedFile::factories),
                                        handed.sum(HandedFile::changes))
                                : texts.say(
                                        ReportText.HANDED,
                                        handed.sum(HandedFile::assessments),
                                        handed.sum(HandedFile::changes),
                                        handed.sum(HandedFile::photos)));
        counts.setId("report-handed");
        words.getChildren().add(counts);
        int files = handed.files().size();
        if (files > 1) {
            Label several = Fields.sentence(texts.say(ReportText.HANDED_SEVERAL, files));
            several.setId("report-handed-several");
            words.getChildren().add(several);
        }
        tell(words, ReportText.HANDED_TRASHED, handed.sum(HandedFile::trashed));
        tell(words, ReportText.HANDED_MISSING, handed.sum(HandedFile::missing));
        tell(words, ReportText.HANDED_STAYED, handed.sum(HandedFile::confidential));
        tell(words, ReportText.HANDED_REMOVED, handed.sum(HandedFile::removed));
        tell(words, ReportText.HANDED_WITHDRAWN, handed.sum(HandedFile::withdrawn));
    }

    private void tell(VBox words, ReportText sentence, int count) {
        if (count > 0) {
            Label label = Fields.sentence(texts.say(sentence, count));
            label.setId("report-" + sentence.key());
            words.getChildren().add(label);
        }
    }

    /// An assessment with its tick, in two lines, or more where it is narrow.
    private final class Cell extends WideCell<VisitRow> {

        private final CheckBox tick = new CheckBox();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(tick, new VBox(title, detail));

        Cell() {
            line.getStyleClass().add("tick-line");
            title.getStyleClass().add("strong");
            detail.getStyleClass().addAll("muted", "small");
            tick.setFocusTraversable(false);
            tick.setOnAction(click -> Optional.ofNullable(getItem()).ifPresent(model::toggle));
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
                tick.setSelected(model.goes(row));
                tick.setAccessibleText(title.getText() + ", " + detail.getText());
                setAccessibleText(tick.getAccessibleText());
                setGraphic(line);
            }
        }
    }
}
