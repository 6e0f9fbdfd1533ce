package org.tarozi.checklist.yaml;

import java.util.List;
import java.util.stream.Collectors;

/// What came of reading a checklist: the value, or every reason why there is none.
public sealed interface Reading<T> {

    /// It was read.
    ///
    /// @param warnings what an author should look at, such as missing translations
    record Ok<T>(T value, List<Problem> warnings) implements Reading<T> {
        public Ok {
            warnings = List.copyOf(warnings);
        }
    }

    /// It was refused.
    ///
    /// @param problems all errors and warnings, in the order of their places
    record Refused<T>(List<Problem> problems) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
        }

        /// All problems, one in a line.
        public String text() {
            return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
        }
    }

    /// Errors and warnings, in the order of their places.
    default List<Problem> problems() {
        return switch (this) {
            case Ok<T> ok -> ok.warnings();
            case Refused<T> refused -> refused.problems();
        };
    }

    /// The value, or an exception with all problems, for a checklist that was already accepted
    /// once.
    default T orThrow() {
        return switch (this) {
            case Ok<T> ok -> ok.value();
            case Refused<T> refused -> throw new IllegalStateException(refused.text());
        };
    }
}
