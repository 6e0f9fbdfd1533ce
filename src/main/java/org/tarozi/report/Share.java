package org.tarozi.report;

import java.util.OptionalInt;

/// So many of so many: the only way a report states a rate.
public record Share(String of, int part, int whole) implements Figure {

    public Share {
        if (of.isBlank()) {
            throw new IllegalArgumentException("a share of nothing");
        }
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + ": " + of);
        }
    }

    @Override
    public OptionalInt percent() {
        return whole == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact((200L * part + whole) / (2L * whole)));
    }
}
