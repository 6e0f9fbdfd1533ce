package org.tarozi.sample;

import java.util.List;

/// What the auditors wrote down beside findings.
record Remarks(
        List<Left> notApplicable,
        List<Left> notAssessed,
        List<Information> information,
        List<Note> notes,
        List<Opinion> secondOpinions) {

    /// Questions that some factories, by number, have no result for or do not fall under.
    record Left(List<String> questions, List<Integer> factories) {
        boolean holds(int factory, String question) {
            return factories.contains(factory) && questions.contains(question);
        }
    }

    /// The answers of all factories, in their order, to a question for information.
    record Information(String question, List<String> values) {}

    /// An internal note by the lead or the second auditor.
    record Note(int factory, String question, Role by, String text) {}

    /// What the lead found on a question that the other auditor answered as well.
    record Opinion(int factory, String question, String result) {}

    Remarks {
        notApplicable = List.copyOf(notApplicable);
        notAssessed = List.copyOf(notAssessed);
        information = List.copyOf(information);
        notes = List.copyOf(notes);
        secondOpinions = List.copyOf(secondOpinions);
    }

    static boolean holds(List<Left> lists, int factory, String question) {
        return lists.stream().anyMatch(left -> left.holds(factory, question));
    }
}
