package org.tarozi.change;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// The first line of a segment.
///
/// @param programme where the changes were made; they merge into any other programme all the same
/// @param device the id of the device's key, or the name of what made an unsigned segment
/// @param key the public key (Ed25519, 32 bytes), if the segment is meant to be signed
public record SegmentHeader(UUID programme, Scope scope, String device, Optional<byte[]> key) {

    /// The version of the format written here.
    public static final int VERSION = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof SegmentHeader that
                && programme.equals(that.programme)
                && scope.equals(that.scope)
                && device.equals(that.device)
                && Arrays.equals(key.orElse(null), that.key.orElse(null));
    }

    @Override
    public int hashCode() {
        return 31 * programme.hashCode() + scope.hashCode();
    }
}
