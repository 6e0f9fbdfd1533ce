package org.tarozi.checklist;

import java.util.regex.Pattern;

/// The form of every id of a checklist.
public final class StableId {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._:-]{0,99}");

    private StableId() {}

    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    public static void check(String value) {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
