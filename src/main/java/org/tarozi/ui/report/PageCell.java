package org.tarozi.ui.report;

import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.tarozi.report.pdf.PdfReader;
import org.tarozi.text.Texts;

import java.nio.IntBuffer;
import java.util.Optional;

/// One page of a report on its paper, with its number below.
final class PageCell extends ListCell<Integer> {

    private final Texts texts;
    private final PagesModel model;
    private final ObservableValue<? extends Number> width;
    private final ImageView picture = new ImageView();
    private final ProgressIndicator waiting = new ProgressIndicator();
    private final StackPane paper = new StackPane(waiting, picture);
    private final Label number = new Label();
    private final VBox sheet = new VBox(paper, number);
    private int looking = -1;

    /// @param width how wide a page shall be
    PageCell(Texts texts, PagesModel model, ObservableValue<? extends Number> width) {
        this.texts = texts;
        this.model = model;
        this.width = width;
        paper.getStyleClass().add("paper");
        waiting.getStyleClass().add("waiting");
        number.getStyleClass().addAll("muted", "small");
        sheet.getStyleClass().add("sheet");
        setAlignment(Pos.TOP_CENTER);
        width.subscribe(now -> size());
        model.pictures()
                .addListener(
                        (MapChangeListener<Integer, PdfReader.Picture>)
                                change -> {
                                    if (change.getKey() == looking) {
                                        paint();
                                    }
                                });
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean empty) {
        super.updateItem(page, empty);
        int next = page == null || empty ? -1 : page;
        if (looking >= 0 && looking != next) {
            model.lookAway(looking);
        }
        looking = next;
        if (next < 0) {
            setGraphic(null);
            picture.setImage(null);
            return;
        }
        int pages = model.draft().get().map(draft -> draft.shapes().size()).orElse(0);
        number.setText(texts.say(ReportText.PAGE_OF, next + 1, pages));
        setAccessibleText(number.getText());
        setGraphic(sheet);
        size();
        paint();
    }

    private void size() {
        double wide = Math.floor(width.getValue().doubleValue());
        double shape =
                model.draft()
                        .get()
                        .filter(draft -> looking >= 0 && looking < draft.shapes().size())
                        .map(draft -> draft.shapes().get(looking))
                        .orElse(1.0);
        if (looking < 0 || wide < 1) {
            return;
        }
        double high = Math.round(wide * shape);
        paper.setMinSize(wide, high);
        paper.setMaxSize(wide, high);
        picture.setFitWidth(wide);
        picture.setFitHeight(high);
        model.look(looking, (int) Math.round(wide * scale()));
    }

    /// How many dots of the screen a point of the window has.
    private double scale() {
        return getScene() == null
                ? 1
                : Optional.ofNullable(getScene().getWindow())
                        .map(Window::getOutputScaleX)
                        .orElse(1.0);
    }

    private void paint() {
        Optional<PdfReader.Picture> drawn = model.picture(looking);
        waiting.setVisible(drawn.isEmpty());
        picture.setImage(drawn.map(PageCell::image).orElse(null));
    }

    private static Image image(PdfReader.Picture drawn) {
        return new WritableImage(
                new PixelBuffer<>(
                        drawn.width(),
                        drawn.height(),
                        IntBuffer.wrap(drawn.pixels()),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
