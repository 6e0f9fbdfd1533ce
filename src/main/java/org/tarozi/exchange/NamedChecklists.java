package org.tarozi.exchange;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Change;
import org.tarozi.change.Scope;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.Parcel;
import org.tarozi.store.Programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The checklists that the visits of an import are made on and that did not come in the same file.
/// Another file of the import may bring them.
final class NamedChecklists {

    private final Map<String, Set<String>> files = new HashMap<>();

    /// Looks through what a file brings.
    void look(String file, Parcel parcel) {
        Set<String> named = new HashSet<>();
        for (Parcel.Received received : parcel.segments()) {
            if (received.segment().header().scope() instanceof Scope.OfAssessment) {
                received.segment().changes().stream()
                        .filter(change -> change.field().equals(OfAssessment.CHECKLIST.key()))
                        .map(Change::value)
                        .forEach(value -> named.add(value.display()));
            }
        }
        named.removeAll(fingerprints(parcel.checklists()));
        named.remove("");
        if (!named.isEmpty()) {
            files.put(file, named);
        }
    }

    private static Set<String> fingerprints(List<Checklist> checklists) {
        Set<String> prints = new HashSet<>();
        checklists.forEach(one -> prints.add(one.release().fingerprint().hex()));
        return prints;
    }

    /// The receipts, with a note on each file that needs a checklist which is not here.
    List<FileReceipt> noted(List<FileReceipt> receipts, Programme programme) {
        if (files.isEmpty()) {
            return receipts;
        }
        Set<String> known = fingerprints(programme.checklists());
        List<FileReceipt> noted = new ArrayList<>(receipts);
        noted.replaceAll(
                one ->
                        known.containsAll(files.getOrDefault(one.file(), Set.of()))
                                ? one
                                : one.withoutChecklist());
        return noted;
    }
}
