package org.tarozi.checklist;

/// The stable id of a compliance point.
public record PointId(String value) implements Comparable<PointId> {

    public PointId {
        StableId.check(value);
    }

    @Override
    public int compareTo(PointId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
