package org.tarozi.checklist.sheet;

import java.util.List;
import java.util.Set;

/// How the keys of a checklist file stand in the columns of its sheets.
final class SheetKey {

    /// The sheet with what the file is, a key and a value in each row.
    static final String HEAD = "checklist";

    /// The column that says which part a row belongs to.
    static final String IN = "in";

    /// The column that says that a row only adds to something of the base.
    static final String AMENDS = "amends";

    /// The sheets below the head, each with the key of a list.
    static final List<String> LISTS =
            List.of(
                    "profile",
                    "parameters",
                    "values",
                    "clusters",
                    "points",
                    "questions",
                    "choices");

    /// A condition, written as in a text, on one line.
    static final String WHEN = "when";

    /// Texts by method of evidence; each item on a line of its own.
    static final String EVIDENCE = "evidence";

    /// Keys with several words, each on a line of its own.
    private static final Set<String> SEVERAL = Set.of("languages", "law", "tags", "star");

    private SheetKey() {}

    static boolean isSeveral(String key) {
        return SEVERAL.contains(key);
    }

    static boolean isList(String key) {
        return LISTS.contains(key);
    }
}
