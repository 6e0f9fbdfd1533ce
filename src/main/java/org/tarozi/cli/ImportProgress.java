package org.tarozi.cli;

import org.tarozi.change.Replacement;
import org.tarozi.change.Replacements;
import org.tarozi.exchange.Importer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/// Says now and then how far a long import is, so that nobody takes it for dead, and collects what
/// it takes the place of.
final class ImportProgress implements Importer.Listener {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final Console console;
    private final int files;
    private final LongSupplier nanos;
    private final Replacements replaced;
    private long said;
    private int done;

    /// @param files how many there are
    ImportProgress(Console console, int files, Replacements replaced) {
        this(console, files, replaced, System::nanoTime);
    }

    ImportProgress(Console console, int files, Replacements replaced, LongSupplier nanos) {
        this.console = console;
        this.files = files;
        this.replaced = replaced;
        this.nanos = nanos;
        this.said = nanos.getAsLong();
    }

    @Override
    public void at(int before, Path file) {
        done = before;
        within(file, 0);
    }

    @Override
    public void replaced(List<Replacement> values) {
        replaced.add(values);
    }

    @Override
    public void within(Path file, double part) {
        long now = nanos.getAsLong();
        if (done < files && now - said >= PAUSE) {
            said = now;
            String in = part > 0 ? " (" + (int) (100 * part) + " % of it read and merged)" : "";
            console.say(done + " of " + Numbers.of(files, "file") + " done; now " + file + in);
        }
    }
}
