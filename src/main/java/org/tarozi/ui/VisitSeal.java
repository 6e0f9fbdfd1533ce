package org.tarozi.ui;

import org.tarozi.assessment.VisitState;

/// What keeps a visit, its answers and what is said of it alike, from being changed by hand. What
/// others hand over flows in all the same.
public enum VisitSeal {
    /// Nothing does.
    OPEN,
    /// The team is finished, and may go on.
    FINISHED,
    /// The file of the programme can only be read.
    ONLY_READ;

    /// What keeps a visit of a programme.
    public static VisitSeal of(OpenProgramme programme, VisitState state) {
        if (programme.isReadOnly()) {
            return ONLY_READ;
        }
        return switch (state) {
            case OPEN -> OPEN;
            case DONE -> FINISHED;
        };
    }
}
