package org.tarozi.exchange.star;

import org.tarozi.checklist.Tag;

import java.util.OptionalLong;
import java.util.Set;

/// A question as one row of the table has it.
///
/// @param compliance whether it is a compliance question (NCQ)
/// @param counted whether its cluster counts in rates, as far as its marks say
/// @param first the number of the question that this is a revision of
record StarQuestion(
        long id,
        boolean compliance,
        Heading heading,
        String label,
        Set<Tag> tags,
        boolean counted,
        OptionalLong first) {

    StarQuestion {
        tags = Set.copyOf(tags);
    }

    /// The cluster and the compliance point it stands under.
    record Heading(String cluster, String point) {}

    /// The text that decides which release the question makes.
    String content() {
        return String.join(
                "\u0000",
                String.valueOf(id),
                compliance ? "NCQ" : "FGW",
                heading.cluster(),
                heading.point(),
                label,
                tags.stream().sorted().toList().toString(),
                String.valueOf(counted),
                first.toString());
    }
}
