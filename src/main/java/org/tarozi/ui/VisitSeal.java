package org.tarozi.ui;

import org.tarozi.assessment.VisitState;

/// What keeps a visit, its answers and what is said of it alike, from being changed by hand. What
/// others hand over flows in all the same.
public enum VisitSeal {
    /// Nothing does.
    OPEN,
    /// The team is finished, and may go on.
    FINISHED,
    /// It lies in the trash, or its factory does.
    IN_TRASH,
    /// The file of the programme can only be read.
    ONLY_READ;

    /// What keeps a visit of a programme.
    public static VisitSeal of(OpenProgramme programme, VisitState state) {
        return of(state).within(programme);
    }

    /// What keeps a visit in a state.
    public static VisitSeal of(VisitState state) {
        return switch (state) {
            case OPEN -> OPEN;
            case DONE -> FINISHED;
        };
    }

    /// The same where the visit lies in a programme.
    public VisitSeal within(OpenProgramme programme) {
        return programme.isReadOnly() ? ONLY_READ : this;
    }

    /// Whether a visit can be finished by hand, or go on.
    public boolean canTurn() {
        return this == OPEN || this == FINISHED;
    }
}
