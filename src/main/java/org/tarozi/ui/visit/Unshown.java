package org.tarozi.ui.visit;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.History;

/// Why nothing of a visit can be shown.
enum Unshown {
    /// Nobody says anything of it here: the import that brought it was taken back, or it is in
    /// another copy of the programme.
    NOT_HERE,
    /// Two people chose different checklists for it.
    DISPUTED,
    /// Its checklist never came.
    NO_CHECKLIST;

    /// Why a visit is not shown of which no checklist is known.
    static Unshown of(Group visit) {
        if (visit.members().stream().noneMatch(History::isSaid)) {
            return NOT_HERE;
        }
        return visit.state("", OfAssessment.CHECKLIST.key()) instanceof FieldState.Disputed
                ? DISPUTED
                : NO_CHECKLIST;
    }
}
