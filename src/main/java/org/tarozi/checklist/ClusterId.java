package org.tarozi.checklist;

/// The stable id of a cluster.
public record ClusterId(String value) implements Comparable<ClusterId> {

    public ClusterId {
        StableId.check(value);
    }

    @Override
    public int compareTo(ClusterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
