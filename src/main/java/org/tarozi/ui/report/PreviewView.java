package org.tarozi.ui.report;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.report.content.Audience;
import org.tarozi.report.content.FilteredPart;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.AfterLayout;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.Icon;

import java.util.Optional;
import java.util.stream.IntStream;

/// The pages of the report as they would be printed, or why there are none.
final class PreviewView extends BorderPane {

    private final Texts texts;
    private final ReportModel report;
    private final PreviewModel model;
    private final ZoomModel zoom;
    private final ListView<Integer> pages = new ListView<>();
    private final StackPane place = new StackPane();
    private final AfterLayout goOn;
    private final Reading begun;
    private Optional<AssessmentId> about = Optional.empty();

    PreviewView(Texts texts, ReportModel report) {
        this.texts = texts;
        this.report = report;
        this.model = report.preview();
        this.begun = model.reading();
        this.zoom = new ZoomModel(begun.percent());
        this.goOn = new AfterLayout(pages, this::goOn);
        getStyleClass().add("preview");
        prepare(pages);
        setTop(new VBox(bar(), new SavedView(texts, report.saving(), ReportText.SAVED)));
        VBox above = new VBox(work(), stale());
        above.setMaxHeight(Region.USE_PREF_SIZE);
        above.setPickOnBounds(false);
        StackPane layers = new StackPane(place, above);
        layers.setAlignment(Pos.TOP_CENTER);
        setCenter(layers);
        model.askForReading(this::reading);
        model.state().subscribe(this::show);
        model.current().subscribe(now -> pages.setOpacity(now ? 1 : 0.5));
    }

    private void prepare(ListView<Integer> list) {
        list.setId("report-pages");
        list.getStyleClass().add("pages");
        list.setAccessibleText(texts.say(ReportText.PREVIEW));
        PageKeys.on(list);
        Label em = new Label();
        em.setManaged(false);
        em.setVisible(false);
        getChildren().add(em);
        DoubleBinding width =
                Bindings.createDoubleBinding(
                        () -> zoom.width(list.getWidth(), em.getFont().getSize()),
                        list.widthProperty(),
                        zoom.percent(),
                        em.fontProperty());
        list.setCellFactory(every -> new PageCell(texts, model.pages(), width));
    }

    private Node bar() {
        Label counted = Fields.sentence("", "muted");
        counted.setId("report-counted");
        counted.textProperty().bind(model.state().map(this::counted));
        Button smaller = tool(ReportText.ZOOM_OUT, Material2MZ.ZOOM_OUT);
        smaller.setOnAction(click -> zoom.smaller());
        smaller.disableProperty().bind(zoom.isSmallest());
        Button larger = tool(ReportText.ZOOM_IN, Material2MZ.ZOOM_IN);
        larger.setOnAction(click -> zoom.larger());
        larger.disableProperty().bind(zoom.isLargest());
        Label percent = new Label();
        percent.setId("report-zoom");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.textProperty()
                .bind(zoom.percent().map(now -> texts.say(Text.PERCENT, now.intValue())));
        HBox tools = new HBox(smaller, percent, larger);
        tools.getStyleClass().add("zoom");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        PreviewBar bar = new PreviewBar(counted, tools);
        model.state().subscribe(now -> Fields.show(bar, now instanceof PreviewModel.State.Ready));
        return bar;
    }

    private Button tool(ReportText text, Ikon picture) {
        Button tool = new Button("", Icon.of(picture));
        tool.setId("report-" + text.key());
        tool.setAccessibleText(texts.say(text));
        tool.setTooltip(new Tooltip(texts.say(text)));
        tool.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        return tool;
    }

    private String counted(PreviewModel.State state) {
        if (!(state instanceof PreviewModel.State.Ready(Draft draft))) {
            return "";
        }
        int sheets = draft.shapes().size();
        int in = draft.selection().included().size();
        if (report.making().get() == ReportModel.Making.FACTORY) {
            return texts.say(ReportText.PAGES, sheets);
        }
        String counted =
                texts.say(ReportText.COUNTED, sheets, in, in + draft.selection().excluded().size());
        int conflicts = draft.selection().conflicts().programme();
        return conflicts == 0 ? counted : texts.say(ReportText.AND_CONFLICTS, counted, conflicts);
    }

    private Node work() {
        HBox work = new HBox();
        work.getStyleClass().addAll("strip", "work");
        model.work()
                .subscribe(
                        now -> {
                            Fields.show(work, now.isPresent());
                            work.getChildren().clear();
                            now.ifPresent(it -> SavedView.fill(work, texts, it, model::cancel));
                        });
        return work;
    }

    /// Where the user stopped it, a way to go on.
    private Node stale() {
        Button update = new Button(texts.say(ReportText.UPDATE), Icon.of(Material2MZ.REFRESH));
        update.setId("report-update");
        update.setMinWidth(Region.USE_PREF_SIZE);
        update.setOnAction(click -> report.refresh());
        Label words = Fields.sentence(texts.say(ReportText.NOT_CURRENT));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox stale = new HBox(words, update);
        stale.getStyleClass().addAll("strip", "work");
        model.stopped().subscribe(now -> Fields.show(stale, now));
        model.state().subscribe(now -> Fields.show(words, now instanceof PreviewModel.State.Ready));
        return stale;
    }

    private void show(PreviewModel.State state) {
        place.getChildren()
                .setAll(
                        switch (state) {
                            case PreviewModel.State.Ready(Draft draft) -> sheets(draft);
                            case PreviewModel.State.Preparing() -> preparing();
                            case PreviewModel.State.Nothing(ReportText sentence) ->
                                    ReportView.scrolled(
                                            new EmptyState(
                                                    Material2AL.DESCRIPTION,
                                                    texts.say(ReportText.NOTHING_YET),
                                                    texts.say(sentence)));
                            case PreviewModel.State.Refused(FilteredPart part) ->
                                    ReportView.scrolled(refused(part));
                        });
    }

    private Node preparing() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.getStyleClass().add("waiting");
        VBox preparing = new VBox(wheel, new Label(texts.say(ReportText.PREPARING)));
        preparing.setAlignment(Pos.CENTER);
        preparing.getStyleClass().add("fields");
        return preparing;
    }

    private Node sheets(Draft draft) {
        int count = draft.shapes().size();
        if (!pages.getItems().isEmpty() && !about.equals(model.about())) {
            pages.scrollTo(0); // another report is read from its beginning
        }
        about = model.about();
        if (pages.getItems().size() != count) {
            if (pages.getItems().isEmpty()) {
                goOn.begin();
            }
            pages.getItems().setAll(IntStream.range(0, count).boxed().toList());
        } else {
            pages.refresh();
        }
        return pages;
    }

    /// Goes to the page that was read before, once the pages are as high as they will be.
    private void goOn() {
        if (begun.page() > 0) {
            pages.scrollTo(begun.page());
        }
    }

    private Reading reading() {
        int page =
                pages.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                                && flow.getFirstVisibleCell() != null
                        ? flow.getFirstVisibleCell().getIndex()
                        : begun.page();
        return new Reading(page, zoom.percent().get());
    }

    private Node refused(FilteredPart part) {
        Button wider = new Button(texts.say(ReportText.TELLING_WIDER));
        wider.setId("report-telling-wider");
        wider.getStyleClass().add(Styles.ACCENT);
        wider.setOnAction(click -> report.committee().scope().wider());
        Button staff = new Button(texts.say(ReportText.TELLING_STAFF));
        staff.setId("report-telling-staff");
        staff.setOnAction(click -> report.committee().audience().set(Audience.INTERNAL));
        VBox next = new VBox(wider, staff);
        next.getStyleClass().add("next-steps");
        EmptyState refused =
                new EmptyState(
                        Material2MZ.PRIVACY_TIP,
                        texts.say(ReportText.TELLING_TITLE),
                        texts.say(ReportText.TELLING, part.chosen(), part.chosen() + part.others()),
                        next);
        refused.setId("report-refused");
        return refused;
    }
}
