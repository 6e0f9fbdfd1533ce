package org.tarozi.checklist;

/// The stable id of a checklist file, such as `core-2026`, of a release or an overlay.
public record ReleaseId(String value) implements Comparable<ReleaseId> {

    /// What the ids of releases made of tables begin with.
    public static final String OF_TABLE = "star:";

    public ReleaseId {
        StableId.check(value);
    }

    /// Whether it is of a release that was made of a table and grows with every other one.
    public boolean isOfTable() {
        return value.startsWith(OF_TABLE);
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
