package org.tarozi.store;

import org.tarozi.store.file.StoreException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Several texts in one body, so that one digest covers them all: each on a line of its own but for
/// the last, which may have many.
final class Parts {

    private Parts() {}

    /// The texts as a body; a line feed in any but the last becomes a space.
    static byte[] joined(String... parts) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < parts.length; at++) {
            lines.add(at < parts.length - 1 ? parts[at].replace('\n', ' ') : parts[at]);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /// The texts again.
    ///
    /// @param what the body is, for the sentence if it holds less
    static List<String> of(byte[] body, int count, String what) {
        List<String> parts = List.of(new String(body, StandardCharsets.UTF_8).split("\n", count));
        if (parts.size() != count) {
            throw damaged(what);
        }
        return parts;
    }

    /// Says that a row does not fit its body.
    static StoreException damaged(String what) {
        return StoreException.damaged(
                "In this programme file "
                        + what
                        + " is damaged: its row says something else than its content. Go on with a"
                        + " backup or a copy from another machine.");
    }
}
