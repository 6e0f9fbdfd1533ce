package org.tarozi.checklist;

/// The identity of the meaning of a question: never reused, renewed when meaning, polarity or kind
/// changes.
public record QuestionId(String value) implements Comparable<QuestionId> {

    public QuestionId {
        StableId.check(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
