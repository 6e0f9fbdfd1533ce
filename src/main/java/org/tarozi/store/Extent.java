package org.tarozi.store;

import org.tarozi.change.Digest;

import java.time.Instant;
import java.util.Optional;

/// Which changes count for some things: what a report is made from, so that somebody else can tell
/// whether he has the same.
///
/// @param ofChanges SHA-256 over the ids of the changes in order, one a line
/// @param loose how many changes were made here and not handed over yet, so that they are in no
///   segment
/// @param ofSegments SHA-256 over the names of their segments in order, one a line
/// @param newest the latest time any of the changes bears
public record Extent(
        int changes,
        Digest ofChanges,
        int loose,
        int segments,
        Digest ofSegments,
        Optional<Instant> newest) {}
