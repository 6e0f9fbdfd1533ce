package org.tarozi.store;

import org.tarozi.change.Digest;

import java.time.Instant;

/// What is left of a confidential segment whose bytes were destroyed.
///
/// @param scope the path of what it was about
/// @param person who destroyed it
public record Purged(Digest segment, String scope, Instant at, String person, String reason) {}
