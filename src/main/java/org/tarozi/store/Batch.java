package org.tarozi.store;

import java.time.Instant;
import java.util.UUID;

/// One import: who did it, when, and what came of it.
///
/// @param receipt the receipt as JSON
public record Batch(UUID id, Instant at, String person, boolean withdrawn, String receipt) {}
