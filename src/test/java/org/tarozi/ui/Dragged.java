package org.tarozi.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Files that are dragged from elsewhere over a window, as the system would.
public record Dragged(List<Path> files) {

    public Dragged {
        files = List.copyOf(files);
    }

    /// Holds them over a part of the window; whether it would take them.
    public boolean over(Node part) {
        return fire(DragEvent.DRAG_OVER, part).isAccepted();
    }

    /// Lets them fall there; whether they were taken.
    public boolean drop(Node part) {
        return fire(DragEvent.DRAG_DROPPED, part).isDropCompleted();
    }

    private DragEvent fire(EventType<DragEvent> type, Node part) {
        Dragboard board = DragboardHelper.createDragboard(clipboard());
        DragEvent event =
                new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, part, null);
        DragEvent[] last = {event};
        part.getScene()
                .addEventFilter(
                        type,
                        seen -> {
                            last[0] = seen;
                        });
        Event.fireEvent(part, event);
        return last[0];
    }

    /// The toolkit has none that a test could fill and that knows modes of transfer.
    private TKClipboard clipboard() {
        return (TKClipboard)
                Proxy.newProxyInstance(
                        TKClipboard.class.getClassLoader(),
                        new Class<?>[] {TKClipboard.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                                    case "hasContent" -> arguments[0].equals(DataFormat.FILES);
                                    case "getContent" -> files.stream().map(Path::toFile).toList();
                                    default -> throw new AssertionError(method);
                                });
    }
}
