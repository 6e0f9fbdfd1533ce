package org.tarozi.checklist;

/// The stable id of a checklist file, such as `core-2026`, of a release or an overlay.
public record ReleaseId(String value) implements Comparable<ReleaseId> {

    public ReleaseId {
        StableId.check(value);
    }

    @Override
    public int compareTo(ReleaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
