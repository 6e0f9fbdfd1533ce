package org.tarozi.ui;

import org.tarozi.store.file.StoreException;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What has to be done before a programme can be closed. What fails keeps it open once; who was
/// told of it and closes once more leaves without.
final class Parting {

    private final Map<Staying, Runnable> work = new EnumMap<>(Staying.class);
    private final Set<Staying> told = EnumSet.noneOf(Staying.class);

    /// @param write writes what was typed last
    /// @param secure copies a file that is not in its place
    Parting(Runnable write, Runnable secure) {
        work.put(Staying.TEXT_NOT_WRITTEN, write);
        work.put(Staying.FILE_NOT_PUT_BACK, secure);
    }

    /// Does it; what failed, and nobody was told of yet.
    ///
    /// @param forms keeps what stands in forms
    Optional<Staying> hindrance(Runnable forms) {
        work.put(Staying.FORM_NOT_KEPT, forms);
        return work.entrySet().stream()
                .filter(one -> isNew(one.getKey(), one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isNew(Staying why, Runnable work) {
        try {
            work.run();
            told.remove(why);
            return false;
        } catch (StoreException e) {
            return told.add(why);
        }
    }

    /// There is something new to lose: it is told anew.
    void typed() {
        told.remove(Staying.TEXT_NOT_WRITTEN);
    }
}
