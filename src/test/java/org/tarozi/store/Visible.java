package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Subject;

import java.util.List;
import java.util.TreeMap;

/// Everything a person can come to see of a programme, as one text.
final class Visible {

    private Visible() {}

    static String of(Programme programme) {
        StringBuilder all = new StringBuilder();
        all.append(programme.id()).append(programme.checkup().projectionDigest());
        programme.batches().forEach(all::append);
        programme.purged().forEach(all::append);
        programme.checklists().forEach(checklist -> all.append(checklist.release().fingerprint()));
        programme
                .assessments()
                .assessments()
                .forEach(row -> history(programme, Places.of(row.id()), all));
        return all.toString();
    }

    private static void history(Programme programme, Subject root, StringBuilder all) {
        for (Subject part : programme.history(root).subjects()) {
            new TreeMap<>(programme.history(root).fields(part))
                    .values()
                    .forEach(field -> all.append(live(field)));
        }
    }

    private static List<Change> live(FieldHistory field) {
        return field.live();
    }
}
