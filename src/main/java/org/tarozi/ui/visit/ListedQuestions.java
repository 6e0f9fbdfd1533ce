package org.tarozi.ui.visit;

import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Destination;

import java.util.Set;

/// Which questions of a visit were listed when its screen was left.
///
/// @param at the question that was looked at
/// @param listed all of them
/// @param changes how many changes the programme had seen by then
record ListedQuestions(
        Destination.Visit at,
        QuestionFilter filter,
        String search,
        Set<QuestionId> listed,
        int changes) {

    ListedQuestions {
        listed = Set.copyOf(listed);
    }
}
