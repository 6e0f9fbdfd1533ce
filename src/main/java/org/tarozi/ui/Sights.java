package org.tarozi.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How people left the screens of a programme: what they had searched for, what was listed, and
/// what they had typed and not confirmed. Who comes back to the same place finds it so while the
/// programme is open. For the window's thread.
public final class Sights {

    private final Map<Class<?>, Object> last = new HashMap<>();

    /// Keeps a sight instead of the last one of its kind.
    public void keep(Object sight) {
        last.put(sight.getClass(), sight);
    }

    /// Forgets the last one of a kind, which was done with.
    public void forget(Class<?> kind) {
        last.remove(kind);
    }

    /// The last one of a kind.
    public <T> Optional<T> last(Class<T> kind) {
        return Optional.ofNullable(kind.cast(last.get(kind)));
    }
}
