package org.tarozi.checklist;

import java.util.Set;

/// A field of the factory profile that conditions may look at.
public record ProfileField(String id, Wording title, AnswerForm form) {

    private static final Set<String> OF_EVERY_THING = Set.of("deleted", "sign_off");
    private static final String LINK = "same:";

    /// Whether a factory has something else under an id: that it is deleted, signed off, or the
    /// same as another.
    public static boolean isReserved(String id) {
        return OF_EVERY_THING.contains(id) || id.startsWith(LINK);
    }
}
