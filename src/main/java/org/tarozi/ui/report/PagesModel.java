package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.tarozi.report.pdf.PdfReader;
import org.tarozi.ui.Background;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The pages of a draft as pictures. Only those that somebody looks at are drawn, one after the
/// other beside the window, and only few are kept.
final class PagesModel {

    private static final int KEPT = 8;

    private final Background drawing;
    private final ObjectProperty<Optional<Draft>> draft =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableMap<Integer, PdfReader.Picture> pictures =
            FXCollections.observableMap(new LinkedHashMap<>());
    private final Map<Integer, Integer> looked = new ConcurrentHashMap<>();

    /// @param drawing the thread that draws
    PagesModel(Background drawing) {
        this.drawing = drawing;
    }

    /// The draft whose pages are shown.
    ObjectProperty<Optional<Draft>> draft() {
        return draft;
    }

    /// The pictures by page, counted from 0; of those that were drawn.
    ObservableMap<Integer, PdfReader.Picture> pictures() {
        return pictures;
    }

    /// The picture of a page, if it was drawn.
    Optional<PdfReader.Picture> picture(int page) {
        return Optional.ofNullable(pictures.get(page));
    }

    /// Shows another draft in the place of this one.
    void show(Optional<Draft> next) {
        Optional<Draft> before = draft.get();
        draft.set(next);
        pictures.clear();
        before.ifPresent(this::discard);
        Map.copyOf(looked).forEach(this::draw);
    }

    /// Closes a draft behind everything that is being drawn of it.
    private void discard(Draft old) {
        drawing.run(
                () -> {
                    old.pages().close();
                    return old;
                },
                closed -> {});
    }

    /// Somebody looks at a page and needs it this wide.
    void look(int page, int width) {
        Integer before = looked.put(page, width);
        boolean asked = before != null && before == width;
        if (!asked && picture(page).filter(drawn -> drawn.width() == width).isEmpty()) {
            draw(page, width);
        }
    }

    /// Nobody looks at a page any more.
    void lookAway(int page) {
        looked.remove(page);
    }

    private void draw(int page, int width) {
        draft.get()
                .filter(current -> page < current.shapes().size())
                .ifPresent(
                        current ->
                                drawing.run(
                                        () -> drawn(current, page, width),
                                        picture ->
                                                picture.ifPresent(it -> keep(current, page, it))));
    }

    /// Nothing where nobody looks there any more: whoever scrolls fast waits for no page in
    /// between.
    private Optional<PdfReader.Picture> drawn(Draft current, int page, int width) {
        return looked.getOrDefault(page, 0) == width
                ? Optional.of(current.pages().draw(page, width))
                : Optional.empty();
    }

    private void keep(Draft of, int page, PdfReader.Picture picture) {
        if (!draft.get().equals(Optional.of(of))) {
            return;
        }
        pictures.remove(page);
        pictures.put(page, picture);
        Iterator<Integer> oldest = pictures.keySet().iterator();
        while (pictures.size() > KEPT && oldest.hasNext()) {
            Integer candidate = oldest.next();
            if (!looked.containsKey(candidate)) {
                oldest.remove();
            }
        }
    }
}
