package org.tarozi.job;

import org.tarozi.analysis.Scope;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody wants of a report: what it counts, in which language, for whom, and what its cover
/// says.
public record ReportOrder(Scope scope, Language language, Audience audience, Imprint imprint) {

    /// What the cover says beside the numbers.
    ///
    /// @param date the day the report speaks for; that of the newest change where it is absent
    /// @param version which version of the report this is, such as `1` or `draft 2`
    /// @param endorsedOn when the committee endorsed it, if it has
    public record Imprint(
            Optional<LocalDate> date, String version, Optional<LocalDate> endorsedOn) {

        /// The first version of a report that nobody endorsed yet.
        public static final Imprint FIRST = new Imprint(Optional.empty(), "1", Optional.empty());
    }
}
