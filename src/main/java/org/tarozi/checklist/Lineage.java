package org.tarozi.checklist;

/// What connects the versions of one question across releases, so that a trend can follow it.
public record Lineage(String value) implements Comparable<Lineage> {

    public Lineage {
        StableId.check(value);
    }

    @Override
    public int compareTo(Lineage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
