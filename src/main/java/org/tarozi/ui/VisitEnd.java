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
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The end of a visit: what is written down when its team is finished, and when it goes on after
/// all.
public final class VisitEnd {

    private static final String STATE = OfAssessment.STATE.key();
    private static final String FIRST_DAY = OfAssessment.START_DATE.key();
    private static final String LAST_DAY = OfAssessment.END_DATE.key();

    private VisitEnd() {}

    /// Whether a field of the visit itself belongs to its end.
    public static boolean isField(String field) {
        return field.equals(STATE) || field.equals(LAST_DAY);
    }

    /// The team is finished; the last day is today, unless one was written down or the first day is
    /// still to come, or so long ago that nobody was there until today: then there is none. Who is
    /// finished once more may only have mended a word, long after the visit: then it is the last
    /// day again that it was, or the day of a later first answer.
    public static List<Proposal> finish(Group visit, LocalDate today) {
        List<Proposal> end = new ArrayList<>();
        if (isDone(visit)) {
            return end;
        }
        boolean begun = text(visit, FIRST_DAY).compareTo(today.toString()) <= 0;
        if (begun && values(visit, LAST_DAY).allMatch(Value.CLEARED::equals)) {
            lastWorked(visit, today)
                    .map(day -> visit.propose("", LAST_DAY, Value.of(day.toString())))
                    .ifPresent(end::addAll);
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

    /// Says that the visit goes on without a last day, and what finishing will make of it.
    ///
    /// @param start the first day, as files have it
    /// @param day the last day until now
    public static Notice goesOn(Texts texts, String start, LocalDate day, LocalDate today) {
        if (!isPossible(start, day)) {
            return Notice.done(texts.say(UiText.LAST_DAY_NOT_AGAIN, day));
        }
        UiText what = isPossible(start, today) ? UiText.LAST_DAY_OPEN : UiText.LAST_DAY_AGAIN;
        return Notice.done(texts.say(what, day));
    }

    /// The last day, if it was set together with the word that the team is finished.
    public static Optional<LocalDate> setByFinishing(Group visit) {
        return Optional.of(text(visit, LAST_DAY))
                .filter(day -> isDone(visit) && OfAssessment.END_DATE.form().accepts().test(day))
                .filter(day -> origins(visit, STATE).equals(origins(visit, LAST_DAY)))
                .map(LocalDate::parse);
    }

    private static Optional<LocalDate> lastWorked(Group visit, LocalDate today) {
        Predicate<LocalDate> possible = day -> isPossible(text(visit, FIRST_DAY), day);
        Optional<LocalDate> before = lastBefore(visit, possible);
        return before.isEmpty()
                ? Optional.of(today).filter(possible)
                : Stream.concat(before.stream(), answered(visit).filter(possible))
                        .max(Comparator.naturalOrder());
    }

    /// Whether a visit with a first day can have lasted until a day.
    private static boolean isPossible(String start, LocalDate day) {
        return Optional.of(start)
                .filter(OfAssessment.START_DATE.form().accepts())
                .map(LocalDate::parse)
                .filter(first -> day.isBefore(first) || Doubts.tooLong(first, day).isPresent())
                .isEmpty();
    }

    /// The last day that was written down last, though it is none any more.
    private static Optional<LocalDate> lastBefore(Group visit, Predicate<LocalDate> possible) {
        return visit.members().stream()
                .flatMap(member -> member.field(member.root(), LAST_DAY).stream())
                .flatMap(field -> field.live().stream())
                .filter(change -> day(change).filter(possible).isPresent())
                .max(Comparator.comparing(change -> change.origin().at()))
                .flatMap(VisitEnd::day);
    }

    private static Optional<LocalDate> day(Change change) {
        return Optional.of(change.value().display())
                .filter(OfAssessment.END_DATE.form().accepts())
                .map(LocalDate::parse);
    }

    /// The days on which somebody answered a question.
    private static Stream<LocalDate> answered(Group visit) {
        return visit.members().stream()
                .flatMap(member -> member.subjects().stream().flatMap(of -> answers(member, of)))
                .map(change -> Moments.day(change.origin()));
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
