package org.tarozi.checklist.sheet;

import org.tarozi.checklist.EvidenceMethod;

import java.util.Comparator;
import java.util.List;

/// The order of columns: what a part is, what it says, what stands behind it.
final class SheetColumns {

    private static final List<String> KEYS =
            List.of(
                    SheetKey.AMENDS,
                    SheetKey.IN,
                    "id",
                    "lineage",
                    "title",
                    "text",
                    "counted",
                    "core_since",
                    "kind",
                    "finding",
                    "type",
                    "answer",
                    "unit",
                    SheetKey.WHEN,
                    "tags",
                    "law",
                    "guidance",
                    SheetKey.EVIDENCE,
                    "star",
                    "to_confirm",
                    "from",
                    "value",
                    "source",
                    "quality",
                    "as_of",
                    "note");

    static final Comparator<String> ORDER =
            Comparator.comparingInt(SheetColumns::rank)
                    .thenComparing(SheetColumns::method)
                    .thenComparing(Comparator.naturalOrder());

    private SheetColumns() {}

    private static int rank(String column) {
        int at = KEYS.indexOf(key(column));
        return at < 0 ? KEYS.size() : at;
    }

    private static int method(String column) {
        String[] parts = column.split("\\.");
        if (parts.length < 3) {
            return 0;
        }
        List<String> methods =
                List.of(EvidenceMethod.values()).stream().map(EvidenceMethod::key).toList();
        return methods.indexOf(parts[1]);
    }

    /// The key of a column: what stands before the language or the method.
    static String key(String column) {
        int dot = column.indexOf('.');
        return dot < 0 ? column : column.substring(0, dot);
    }
}
