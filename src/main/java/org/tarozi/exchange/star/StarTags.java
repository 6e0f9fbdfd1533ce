package org.tarozi.exchange.star;

import org.tarozi.checklist.Tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The marks in the column Tags. The system's own is the first; the others say what its columns
/// have no place for, so that rates come back as they went.
final class StarTags {

    private static final String PUBLIC = "Public Disclosure";
    private static final String ZERO_TOLERANCE = "Zero Tolerance";
    private static final String NATIONAL = "National Level";
    private static final String NOT_COUNTED = "Not In Rates";

    private StarTags() {}

    static Set<Tag> read(String cell) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        if (holds(cell, PUBLIC)) {
            tags.add(Tag.PUBLIC_REPORTING);
        }
        if (holds(cell, ZERO_TOLERANCE)) {
            tags.add(Tag.ZERO_TOLERANCE);
        }
        if (holds(cell, NATIONAL)) {
            tags.add(Tag.NATIONAL_LEVEL);
        }
        return tags;
    }

    static boolean isCounted(String cell) {
        return !holds(cell, NOT_COUNTED);
    }

    static String write(Set<Tag> tags, ClusterSort cluster) {
        List<String> words = new ArrayList<>();
        if (tags.contains(Tag.PUBLIC_REPORTING)) {
            words.add(PUBLIC);
        }
        if (tags.contains(Tag.ZERO_TOLERANCE)) {
            words.add(ZERO_TOLERANCE);
        }
        if (tags.contains(Tag.NATIONAL_LEVEL)) {
            words.add(NATIONAL);
        }
        if (cluster == ClusterSort.INFORMATION) {
            words.add(NOT_COUNTED);
        }
        return String.join("; ", words);
    }

    /// Whether a cluster counts in rates.
    enum ClusterSort {
        COUNTED,
        INFORMATION
    }

    private static boolean holds(String cell, String mark) {
        return !cell.isEmpty()
                && cell.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT));
    }
}
