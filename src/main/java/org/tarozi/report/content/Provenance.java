package org.tarozi.report.content;

import java.util.List;

/// What a report was made from, so that somebody else can make it again.
///
/// @param program name and version of the program
/// @param options the options it was made with, as they are written on the command line
/// @param counts what was in the programme, such as changes and segments
/// @param digests names and SHA-256 of the changes and segments
public record Provenance(
        String program, List<String> options, List<Count> counts, List<Digest> digests) {

    /// How many there were of something.
    public record Count(String what, long number) {}

    /// The digest of something.
    public record Digest(String what, String sha256) {}

    public Provenance {
        options = List.copyOf(options);
        counts = List.copyOf(counts);
        digests = List.copyOf(digests);
    }
}
