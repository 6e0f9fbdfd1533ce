package org.tarozi.ui.programme;

import java.util.function.Consumer;

/// Reads something again whenever it may have changed, but never twice at once: what is asked for
/// while it is being read is read once more afterwards.
final class Latest {

    private boolean reading;
    private boolean again;

    /// @param work starts reading and is told what to run when it is done
    void read(Consumer<Runnable> work) {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        work.accept(
                () -> {
                    reading = false;
                    if (again) {
                        again = false;
                        read(work);
                    }
                });
    }
}
