package org.tarozi.analysis;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.ReleaseId;

import java.util.SortedSet;

/// Something about a selection that a person should look at; nothing is left out for it.
public sealed interface Warning {

    /// Two visits of one factory, not linked, so close that they may be the same one.
    ///
    /// @param first the earlier one, or the one with the smaller id
    /// @param days how many days lie between their starts
    record PossibleDuplicate(FactoryId factory, AssessmentId first, AssessmentId second, int days)
            implements Warning {

        /// How many there may be at most.
        public static final int DAYS = 14;
    }

    /// Counted factories of one name, which somebody may have written down twice.
    record SameName(SortedSet<FactoryId> factories) implements Warning {}

    /// A factory of a panel without a counted visit in some of the panel's cycles.
    record PanelGap(FactoryId factory, SortedSet<Integer> missing) implements Warning {}

    /// Counted visits on a checklist that has the id of another one on which more were made: a
    /// released checklist was changed, and its questions may mean something else.
    record OtherChecklist(ReleaseId id, SortedSet<AssessmentId> visits) implements Warning {}

    /// Counted visits without a date: a period that begins or ends somewhere leaves them out.
    record WithoutDate(SortedSet<AssessmentId> visits) implements Warning {}
}
