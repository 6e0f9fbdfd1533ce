package org.tarozi.checklist.yaml;

import org.tarozi.checklist.yaml.Problem.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The problems met while one or more files are read; reading goes on after each of them.
public final class Problems {

    /// So many tell enough about a file that is something else altogether.
    public static final int MAXIMUM = 1_000;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing((Problem problem) -> problem.place().file())
                    .thenComparingInt(problem -> problem.place().line())
                    .thenComparingInt(problem -> problem.place().column());

    private final List<Problem> list = new ArrayList<>();
    private final boolean isNew;
    private int errors;

    private Problems(boolean isNew) {
        this.isNew = isNew;
    }

    /// Of files that may have been accepted once.
    public Problems() {
        this(false);
    }

    /// Of a file that its author can still change.
    public static Problems ofNew() {
        return new Problems(true);
    }

    public void error(Place place, String found, String expected) {
        errors++;
        add(new Problem(place, Severity.ERROR, found, expected));
    }

    /// An error that was none before: what was accepted with it once can still be read.
    public void objection(Place place, String found, String expected) {
        if (isNew) {
            error(place, found, expected);
        } else {
            warning(place, found, expected);
        }
    }

    public void warning(Place place, String found, String expected) {
        add(new Problem(place, Severity.WARNING, found, expected));
    }

    private void add(Problem problem) {
        if (list.size() < MAXIMUM) {
            list.add(problem);
        } else if (problem.severity() == Severity.ERROR) {
            // an error must never be lost behind a thousand warnings
            list.removeIf(other -> other.severity() == Severity.WARNING);
            if (list.size() < MAXIMUM) {
                list.add(problem);
            }
        }
    }

    /// Whether something was told of a place already.
    public boolean isTold(Place place) {
        return list.stream().anyMatch(problem -> problem.place().equals(place));
    }

    public boolean none() {
        return errors == 0;
    }

    /// How many errors there are.
    public int errors() {
        return errors;
    }

    /// The value if nothing was wrong; the supplier is asked only then.
    public <T> Reading<T> reading(Supplier<Optional<T>> value) {
        if (errors == 0) {
            Optional<T> made = value.get();
            if (made.isPresent() && errors == 0) {
                return new Reading.Ok<>(made.get(), sorted());
            }
        }
        if (errors == 0) {
            throw new IllegalStateException("nothing was read and nothing was wrong");
        }
        return new Reading.Refused<>(sorted());
    }

    private List<Problem> sorted() {
        return list.stream().sorted(BY_PLACE).toList();
    }
}
