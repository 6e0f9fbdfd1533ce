package org.tarozi.ui;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Change;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The end of a visit: what is written down when its team is finished, and when it goes on after
/// all.
public final class VisitEnd {

    private static final String STATE = OfAssessment.STATE.key();
    private static final String LAST_DAY = OfAssessment.END_DATE.key();

    private VisitEnd() {}

    /// Whether a field of the visit itself belongs to its end.
    public static boolean isField(String field) {
        return field.equals(STATE) || field.equals(LAST_DAY);
    }

    /// The team is finished; the last day is today, unless one was written down or the first day is
    /// still to come. Who is finished once more may only have mended a word, long after the visit:
    /// then it is the last day again that it was, or the day of a later first answer.
    public static List<Proposal> finish(Group visit, LocalDate today) {
        List<Proposal> end = new ArrayList<>();
        if (isDone(visit)) {
            return end;
        }
        boolean begun = text(visit, OfAssessment.START_DATE.key()).compareTo(today.toString()) <= 0;
        if (begun && values(visit, LAST_DAY).allMatch(Value.CLEARED::equals)) {
            LocalDate day = lastWorked(visit).orElse(today);
            end.addAll(visit.propose("", LAST_DAY, Value.of(day.toString())));
        }
        end.addAll(visit.propose("", STATE, Value.of(VisitState.DONE.key())));
        return end;
    }

    /// The last day that finishing sets, if it sets one.
    public static Optional<LocalDate> set(List<Proposal> end) {
        return end.stream()
                .filter(proposal -> proposal.field().equals(LAST_DAY))
                .map(proposal -> LocalDate.parse(proposal.value().display()))
                .findFirst();
    }

    /// The team goes on. A last day that was only set because it had finished is none any more; one
    /// that a person wrote down stays.
    public static List<Proposal> goOn(Group visit) {
        List<Proposal> end = new ArrayList<>();
        if (setByFinishing(visit).isPresent()) {
            end.addAll(visit.propose("", LAST_DAY, Value.CLEARED));
        }
        if (isDone(visit)) {
            end.addAll(visit.propose("", STATE, Value.of(VisitState.OPEN.key())));
        }
        return end;
    }

    /// The last day, if it was set together with the word that the team is finished.
    public static Optional<LocalDate> setByFinishing(Group visit) {
        return Optional.of(text(visit, LAST_DAY))
                .filter(day -> isDone(visit) && OfAssessment.END_DATE.form().accepts().test(day))
                .filter(day -> origins(visit, STATE).equals(origins(visit, LAST_DAY)))
                .map(LocalDate::parse);
    }

    /// Empty where nobody was finished before.
    private static Optional<LocalDate> lastWorked(Group visit) {
        return lastBefore(visit)
                .map(
                        before ->
                                lastAnswered(visit)
                                        .filter(answered -> answered.isAfter(before))
                                        .orElse(before));
    }

    /// The last day that was written down last, though it is none any more.
    private static Optional<LocalDate> lastBefore(Group visit) {
        return visit.members().stream()
                .flatMap(member -> member.field(member.root(), LAST_DAY).stream())
                .flatMap(field -> field.live().stream())
                .filter(
                        change ->
                                OfAssessment.END_DATE
                                        .form()
                                        .accepts()
                                        .test(change.value().display()))
                .max(Comparator.comparing(change -> change.origin().at()))
                .map(change -> LocalDate.parse(change.value().display()));
    }

    /// The last day on which somebody answered a question, not before the first of the visit.
    private static Optional<LocalDate> lastAnswered(Group visit) {
        String start = text(visit, OfAssessment.START_DATE.key());
        return visit.members().stream()
                .flatMap(member -> member.subjects().stream().flatMap(of -> answers(member, of)))
                .map(change -> change.origin().at())
                .max(Comparator.naturalOrder())
                .map(Moments::day)
                .filter(day -> day.toString().compareTo(start) >= 0);
    }

    /// Who gives another answer long afterwards, decides a conflict or takes something back is not
    /// at the factory again: only what nobody had answered shows that somebody was.
    private static Stream<Change> answers(History member, Subject part) {
        return Stream.of(OfAnswer.RESULT, OfAnswer.VALUE)
                .flatMap(field -> member.field(part, field.key()).stream())
                .flatMap(field -> field.live().stream())
                .filter(change -> change.parents().isEmpty())
                .filter(change -> !change.origin().isUndo() && !change.origin().isRedo());
    }

    private static boolean isDone(Group visit) {
        return text(visit, STATE).equals(VisitState.DONE.key());
    }

    private static String text(Group visit, String field) {
        return visit.state("", field).value().display();
    }

    private static Stream<Value> values(Group visit, String field) {
        return visit.state("", field).heads().stream().map(Change::value);
    }

    private static Set<Origin> origins(Group visit, String field) {
        return visit.state("", field).heads().stream()
                .map(Change::origin)
                .collect(Collectors.toSet());
    }
}
