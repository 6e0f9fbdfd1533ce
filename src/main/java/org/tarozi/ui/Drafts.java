package org.tarozi.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tarozi.profile.DraftsFile;
import org.tarozi.store.file.StoreException;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// What was typed and confirmed nowhere yet: forms that were begun, reasons of decisions, numbers
/// that are none. Who comes back finds it as he left it, also after the program was killed. For the
/// window's thread.
public final class Drafts {

    private final ReadOnlyObjectWrapper<Map<String, Map<String, String>>> all =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final Consumer<Map<String, Map<String, String>>> writer;
    private final Consumer<Runnable> background;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile Map<String, Map<String, String>> last = Map.of();

    private volatile Map<String, Map<String, String>> written = Map.of();

    private Drafts(
            Consumer<Map<String, Map<String, String>>> writer, Consumer<Runnable> background) {
        this.writer = writer;
        this.background = background;
    }

    /// Those of an open programme; where they lie in no file, they last as long as it is open.
    public static Drafts in(Sights sights) {
        Drafts drafts =
                sights.last(Drafts.class).orElseGet(() -> new Drafts(now -> {}, Runnable::run));
        sights.keep(drafts);
        return drafts;
    }

    /// Those of a file, which is written a moment after each key.
    ///
    /// @param read what stood in it
    public static Drafts of(
            DraftsFile file, Map<String, Map<String, String>> read, Background background) {
        Drafts drafts =
                new Drafts(
                        file::write,
                        work ->
                                background.run(
                                        () -> {
                                            work.run();
                                            return work;
                                        },
                                        done -> {}));
        drafts.set(read);
        drafts.written = drafts.last;
        return drafts;
    }

    /// Writes what is not in the file yet, on the background thread.
    ///
    /// @throws StoreException where the disk does not take it
    void secure() {
        Map<String, Map<String, String>> now = last;
        if (!now.equals(written)) {
            writer.accept(now);
            written = now;
        }
    }

    private void soon() {
        if (waiting.compareAndSet(false, true)) {
            background.accept(
                    () -> {
                        waiting.set(false);
                        tryToSecure();
                    });
        }
    }

    /// Nobody was told that it is kept: the next key tries again, a moment of rest, and the end of
    /// the programme.
    private void tryToSecure() {
        try {
            secure();
        } catch (StoreException e) {
            return;
        }
    }

    /// Whether some are not in the file yet.
    public boolean isLate() {
        return !last.equals(written);
    }

    /// Tries again to write what could not be, on the background thread.
    public void tryAgain() {
        if (isLate()) {
            soon();
        }
    }

    /// All of them, by what they belong to.
    public ReadOnlyObjectProperty<Map<String, Map<String, String>>> all() {
        return all.getReadOnlyProperty();
    }

    /// The texts of one by field.
    public Optional<Map<String, String>> find(String of) {
        return Optional.ofNullable(last.get(of));
    }

    /// Keeps the texts of one instead of those before; without texts there is none.
    public void keep(String of, Map<String, String> texts) {
        Map<String, Map<String, String>> now = new HashMap<>(last);
        if (texts.isEmpty()) {
            now.remove(of);
        } else {
            now.put(of, Map.copyOf(texts));
        }
        if (!now.equals(last)) {
            set(now);
            soon();
        }
    }

    /// One was confirmed.
    public void forget(String of) {
        keep(of, Map.of());
    }

    private void set(Map<String, Map<String, String>> now) {
        last = Map.copyOf(now);
        all.set(last);
    }
}
