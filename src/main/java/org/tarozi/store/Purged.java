package org.tarozi.store;

import org.tarozi.change.Digest;

import java.time.Instant;

/// What is left of a confidential segment or a photo whose bytes were destroyed.
///
/// @param scope the path of what a segment was about, or that it was a photo or file
/// @param person who destroyed it
/// @param reason why; of a photo nobody is asked
public record Purged(Digest name, String scope, Instant at, String person, String reason) {

    static final String ATTACHMENT = "attachment";
}
