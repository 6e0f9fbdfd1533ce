package org.tarozi.store.projection;

import org.tarozi.change.Deletion;
import org.tarozi.change.Link;
import org.tarozi.change.SignOff;

/// The fields that say something about other changes, and are no facts of their own.
final class Special {

    private Special() {}

    static boolean isSpecial(String field) {
        return field.equals(Deletion.FIELD) || field.equals(SignOff.FIELD) || Link.isField(field);
    }
}
