package org.tarozi.store.file;

import java.util.function.Function;

/// What became of an attempt to open a file.
public sealed interface Opening<T> {

    /// It is open.
    record Opened<T>(T value) implements Opening<T> {}

    /// It is not, and was not touched.
    ///
    /// @param why names the file and says what to do
    record Refused<T>(Trouble why) implements Opening<T> {}

    /// Another program has it open.
    record InUse<T>(Trouble why) implements Opening<T> {}

    /// The same with what is open turned into something else.
    default <R> Opening<R> map(Function<T, R> change) {
        return switch (this) {
            case Opened<T> opened -> new Opened<>(change.apply(opened.value()));
            case Refused<T> refused -> new Refused<>(refused.why());
            case InUse<T> inUse -> new InUse<>(inUse.why());
        };
    }
}
