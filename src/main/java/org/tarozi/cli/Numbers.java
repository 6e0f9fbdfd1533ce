package org.tarozi.cli;

/// Numbers in sentences.
final class Numbers {

    private Numbers() {}

    /// A number with the thing it counts: `1 photo`, `2 photos`.
    static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /// A number with a thing whose plural has an s.
    static String of(long number, String one) {
        return of(number, one, one + "s");
    }
}
