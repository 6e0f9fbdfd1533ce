package org.tarozi.exchange;

import org.tarozi.change.Digest;

import java.util.Optional;

/// What is in a file of an import.
///
/// @param print tells it from what any other file holds; empty where it could not be read so far,
///   and in receipts that stay with the data
/// @param bytes of a table: the digest by which it is known when it comes again
/// @param news what of it was not here; empty where it was not merged
public record Contents(
        Optional<Digest> print, Optional<Digest> bytes, Visits visits, Optional<News> news) {

    /// Nothing is known of them.
    public static final Contents UNKNOWN =
            new Contents(Optional.empty(), Optional.empty(), Visits.NONE);

    /// The same where nothing is said of news.
    public Contents(Optional<Digest> print, Optional<Digest> bytes, Visits visits) {
        this(print, bytes, visits, Optional.empty());
    }

    static Contents of(Digest print) {
        return new Contents(Optional.of(print), Optional.empty(), Visits.NONE);
    }

    static Contents ofTable(Digest bytes) {
        return new Contents(Optional.of(bytes), Optional.of(bytes), Visits.NONE);
    }

    /// The same where it is known what it is about.
    Contents about(Visits known) {
        return new Contents(print, bytes, known, news);
    }

    /// The same where it is known what of it was not here.
    Contents bringing(News known) {
        return new Contents(print, bytes, visits, Optional.of(known));
    }

    /// The same as it stays with the data.
    Contents kept() {
        return new Contents(Optional.empty(), bytes, visits, news);
    }
}
