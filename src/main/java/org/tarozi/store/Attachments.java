package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Erasing;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/// The photos and files of a programme, by the digest of their bytes.
public final class Attachments {

    /// Where the bytes of a photo or file are.
    public sealed interface Place {

        /// In this programme file.
        record Here() implements Place {}

        /// Nowhere here: they did not come along with what was written of it.
        record Elsewhere() implements Place {}

        /// They were here and are gone for good.
        record Destroyed(Purged trace) implements Place {}
    }

    private final Database database;
    private final Truth truth;
    private final Histories histories;

    Attachments(Database database, Truth truth, Histories histories) {
        this.database = database;
        this.truth = truth;
        this.histories = histories;
    }

    /// The bytes of one.
    public Optional<byte[]> find(Digest name) {
        return truth.attachments().find(name);
    }

    /// Where they are.
    public Place place(Digest name) {
        if (truth.attachments().has(name)) {
            return new Place.Here();
        }
        return truth.purges()
                .find(name)
                .<Place>map(Place.Destroyed::new)
                .orElseGet(Place.Elsewhere::new);
    }

    /// Destroys one that stands nowhere any more. Its bytes are gone from this file, and no file
    /// that is taken in brings them back; what was written of it stays.
    ///
    /// @param watch told how far it has looked where it stands, from 0 to 1; what it throws ends
    ///   the work
    /// @return whether it is gone: not where it still stands somewhere
    public boolean destroy(Digest name, Author author, InstantSource clock, DoubleConsumer watch) {
        if (stands(name, watch)) {
            return false;
        }
        Purged trace = new Purged(name, Purged.ATTACHMENT, clock.instant(), author.person(), "");
        return Erasing.erase(
                database,
                () -> {
                    truth.attachments().delete(name);
                    truth.purges().leave(trace);
                    return true;
                });
    }

    private boolean stands(Digest name, DoubleConsumer watch) {
        Set<Subject> visits =
                truth.scopes()
                        .map(scope -> Truth.scope(scope).subject().root())
                        .filter(root -> root.kind().equals(Scope.ASSESSMENT))
                        .collect(Collectors.toCollection(TreeSet::new));
        int looked = 0;
        for (Subject visit : visits) {
            watch.accept((double) looked++ / visits.size());
            History history = histories.of(visit);
            if (history.subjects().stream()
                    .anyMatch(part -> Attached.standing(history, part).contains(name))) {
                return true;
            }
        }
        return false;
    }
}
