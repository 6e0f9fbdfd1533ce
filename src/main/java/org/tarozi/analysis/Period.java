package org.tarozi.analysis;

import java.time.LocalDate;
import java.util.Optional;

/// Which visits of a factory a scope looks at, and so which of them is its one.
public sealed interface Period {

    /// The latest visit of each factory whose start lies in a window, both days included.
    ///
    /// @param from the first day; open if absent
    /// @param to the last day; open if absent
    record Window(Optional<LocalDate> from, Optional<LocalDate> to) implements Period {

        /// No bound on either side.
        public static final Window OPEN = new Window(Optional.empty(), Optional.empty());

        public Window {
            if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
                throw new IllegalArgumentException(
                        "the window ends (" + to.get() + ") before it begins (" + from.get() + ")");
            }
        }

        /// From one day to another, both included.
        public static Window between(LocalDate from, LocalDate to) {
            return new Window(Optional.of(from), Optional.of(to));
        }
    }

    /// The latest visit of each factory in one of its cycles.
    record Cycle(int number) implements Period {
        public Cycle {
            checkPositive(number, "a cycle");
        }
    }

    /// The latest visit that started on or before a day, however long ago: carry-forward.
    record AsOf(LocalDate day) implements Period {}

    /// Factories whose highest cycle is at least this, with one visit for each of their cycles up
    /// to it. A factory that misses a cycle in between stays in and is listed with a warning.
    record Panel(int cycles) implements Period {

        /// More cycles than this no factory goes through, and every one is looked for.
        public static final int MOST = 999;

        public Panel {
            checkPositive(cycles, "a panel");
            if (cycles > MOST) {
                throw new IllegalArgumentException(
                        "a panel has at most " + MOST + " cycles, not " + cycles);
            }
        }
    }

    private static void checkPositive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " has a number from 1 on, not " + number);
        }
    }
}
