package org.tarozi.analysis;

import java.util.Arrays;
import java.util.OptionalInt;

/// How large a factory is, by the number of its workers.
///
/// The classes are those of the headcount table by which ICS social audits choose how many workers
/// to interview (http://www.hawaii8888.com/service/1090.html).
public enum SizeClass {
    UP_TO_150(0, OptionalInt.of(150)),
    UP_TO_500(151, OptionalInt.of(500)),
    UP_TO_1200(501, OptionalInt.of(1200)),
    ABOVE_1200(1201, OptionalInt.empty());

    private final int from;
    private final OptionalInt to;

    SizeClass(int from, OptionalInt to) {
        this.from = from;
        this.to = to;
    }

    /// The smallest number of workers of the class.
    public int from() {
        return from;
    }

    /// The largest number of workers of the class; absent for the last class.
    public OptionalInt to() {
        return to;
    }

    /// The class of a number of workers.
    public static SizeClass of(int workers) {
        return Arrays.stream(values())
                .filter(one -> workers <= one.to.orElse(Integer.MAX_VALUE))
                .findFirst()
                .orElseThrow();
    }
}
