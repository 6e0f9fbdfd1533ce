package org.tarozi.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tarozi.profile.DraftsFile;

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
    private final Consumer<Drafts> keeper;
    private volatile Map<String, Map<String, String>> last = Map.of();

    private Drafts(Consumer<Drafts> keeper) {
        this.keeper = keeper;
    }

    /// Those of an open programme; where they lie in no file, they last as long as it is open.
    public static Drafts in(Sights sights) {
        Drafts drafts = sights.last(Drafts.class).orElseGet(() -> new Drafts(now -> {}));
        sights.keep(drafts);
        return drafts;
    }

    /// Those of a file, which is written a moment after each key.
    ///
    /// @param read what stood in it
    public static Drafts of(
            DraftsFile file, Map<String, Map<String, String>> read, Background background) {
        AtomicBoolean waiting = new AtomicBoolean();
        Drafts drafts =
                new Drafts(
                        now -> {
                            if (waiting.compareAndSet(false, true)) {
                                background.run(
                                        () -> {
                                            waiting.set(false);
                                            file.write(now.last);
                                            return file;
                                        },
                                        written -> {});
                            }
                        });
        drafts.set(read);
        return drafts;
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
            keeper.accept(this);
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
