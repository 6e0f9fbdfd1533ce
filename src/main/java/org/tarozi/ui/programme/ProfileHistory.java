package org.tarozi.ui.programme;

import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Group;
import org.tarozi.change.Link;
import org.tarozi.change.MadeOrder;
import org.tarozi.change.Value;
import org.tarozi.ui.HistoryEntry;
import org.tarozi.ui.UiText;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who wrote what on a factory, in words.
record ProfileHistory(List<ProfileEntry> entries, Words words) {

    ProfileHistory {
        entries = List.copyOf(entries);
    }

    /// Everything written on it that counts, in no order.
    static List<Change> of(Group factory) {
        return factory.members().stream()
                .flatMap(member -> member.fields(member.root()).values().stream())
                .map(FieldHistory::live)
                .flatMap(List::stream)
                .toList();
    }

    /// The same as people read it, the oldest first; of what was written at once, what stands last
    /// in the form.
    List<HistoryEntry> told(List<Change> changes) {
        return changes.stream()
                .sorted(
                        new MadeOrder(changes)
                                .thenComparing(this::place, Comparator.reverseOrder()))
                .map(change -> new HistoryEntry(words.texts(), what(change), change.origin()))
                .toList();
    }

    private int place(Change change) {
        return entries.stream().map(ProfileEntry::key).toList().indexOf(change.field());
    }

    private String what(Change change) {
        boolean isTakenBack = change.value() instanceof Value.Cleared;
        if (change.field().equals(Deletion.FIELD)) {
            return words.say(
                    isTakenBack ? ProgrammeText.HISTORY_RESTORED : ProgrammeText.HISTORY_TRASHED);
        }
        if (Link.isField(change.field())) {
            return words.say(
                    isTakenBack ? ProgrammeText.HISTORY_UNLINKED : ProgrammeText.HISTORY_LINKED);
        }
        Optional<ProfileEntry> entry =
                entries.stream().filter(one -> one.key().equals(change.field())).findFirst();
        String value = change.value().display();
        return words.say(
                UiText.HISTORY_WHAT,
                entry.map(ProfileEntry::title).orElse(change.field()),
                isTakenBack
                        ? words.say(ProgrammeText.HISTORY_CLEARED)
                        : entry.map(one -> one.shown(value, words)).orElse(value));
    }
}
