package org.tarozi.checklist.yaml;

/// One thing that is wrong, or doubtful, at one place of a checklist file.
///
/// @param found what stands there
/// @param expected what should stand there, and what to do
public record Problem(Place place, Severity severity, String found, String expected) {

    /// Whether the file can be used in spite of it.
    public enum Severity {
        ERROR,
        WARNING
    }

    /// The sentence for people: place, what was found, what was expected.
    public String text() {
        String mark = severity == Severity.WARNING ? "warning: " : "";
        return place + ": " + mark + "found " + found + ", expected " + expected;
    }
}
