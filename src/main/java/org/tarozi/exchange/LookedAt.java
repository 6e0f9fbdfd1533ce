package org.tarozi.exchange;

import org.tarozi.change.Digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What files held when they were looked at. What they hold now is taken in only where it is still
/// that; who never looked takes in what comes.
final class LookedAt {

    /// Of an import without a look.
    static final LookedAt NEVER = new LookedAt(Optional.empty());

    private static final Refusal CHANGED =
            new Refusal(
                    Refusal.Kind.CHANGED,
                    "it has changed since it was looked at, so nothing of it is used; look at it"
                            + " again");

    private final Optional<Map<String, Contents>> seen;

    private LookedAt(Optional<Map<String, Contents>> seen) {
        this.seen = seen;
    }

    /// @param looked the receipt of the look
    static LookedAt of(Receipt looked) {
        Map<String, Contents> seen = new HashMap<>();
        looked.files().forEach(file -> seen.put(file.file(), file.contents()));
        return new LookedAt(Optional.of(seen));
    }

    /// Why a file is not taken in, if it holds something else than when it was looked at. One that
    /// cannot be had any more is refused for that.
    Optional<Refusal> refusal(Path file, Incoming now) {
        boolean isGone =
                now instanceof Incoming.Refused(Refusal refusal)
                        && (refusal.kind() == Refusal.Kind.MISSING
                                || refusal.kind() == Refusal.Kind.UNREADABLE);
        return isGone
                ? Optional.empty()
                : print(file)
                        .filter(then -> !then.equals(now.contents().print()))
                        .map(_ -> CHANGED);
    }

    /// The same of a table once it was read: it may have been replaced before that was begun.
    Optional<Refusal> refusal(Path table, Digest bytes) {
        return print(table).filter(_ -> !isStill(table, bytes)).map(_ -> CHANGED);
    }

    private static boolean isStill(Path table, Digest bytes) {
        try {
            return Digest.of(table).equals(bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /// By what the file was known then; nothing inside where it could not be read.
    private Optional<Optional<Digest>> print(Path file) {
        return seen.map(all -> all.getOrDefault(file.toString(), Contents.UNKNOWN).print());
    }
}
