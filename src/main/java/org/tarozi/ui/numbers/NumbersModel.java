package org.tarozi.ui.numbers;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.store.Programme;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Moments;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The rates of the open programme: what is counted, how it is shown, and how deep the user looks.
final class NumbersModel {

    /// The ways to look at a count.
    enum Shown {
        RATES,
        HEAT_MAP,
        IN_AND_OUT
    }

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Counting counting;
    private final ObjectProperty<ScopeChoice> choice = new SimpleObjectProperty<>(ScopeChoice.ALL);
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>(Choices.NONE);
    private final ObjectProperty<Optional<Count>> count =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(false);
    private final IntegerProperty part = new SimpleIntegerProperty(0);
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.RATES);
    private final ObjectProperty<Drill> drill = new SimpleObjectProperty<>(new Drill.All());
    private final ObjectProperty<Optional<HeatCell>> cell =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AssessmentId>> finding =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Found>> findings = new SimpleObjectProperty<>(List.of());
    private final Subscription changes;
    private Optional<String> name = Optional.empty();
    private int collecting;
    private boolean resumed;

    NumbersModel(OpenProgramme programme, Workplace workplace) {
        this.programme = programme;
        this.workplace = workplace;
        this.counting = new Counting(programme, new Words(workplace.texts()));
        this.changes = programme.changes().subscribe(state -> recountIfResumed());
        programme.ask(Programme::name, read -> name = read);
        programme.ask(
                open -> workplace.settings().numbers(open.id()).map(State::of).orElse(State.FIRST),
                this::resume);
    }

    /// Comes back to where the user was, as far as he chose nothing meanwhile.
    private void resume(State state) {
        if (choice.get().equals(ScopeChoice.ALL)) {
            choice.set(state.choice());
        }
        if (shown.get() == State.FIRST.shown()) {
            shown.set(state.shown());
        }
        part.set(state.part());
        drill.set(state.drill());
        cell.set(state.cell());
        finding.set(state.finding());
        resumed = true;
        recount();
    }

    private void recountIfResumed() {
        if (resumed) {
            recount();
        }
    }

    /// Keeps where the user is.
    private void keep() {
        String text =
                new State(
                                choice.get(),
                                shown.get(),
                                part.get(),
                                drill.get(),
                                cell.get(),
                                finding.get())
                        .text();
        programme.ask(
                open -> {
                    workplace.settings().setNumbers(open.id(), text);
                    return text;
                },
                kept -> {});
    }

    /// What the programme is called, if anybody gave it a name.
    Optional<String> name() {
        return name;
    }

    /// The day on which is counted.
    LocalDate today() {
        return Moments.day(programme.clock().instant());
    }

    /// What the user chose to count.
    ObjectProperty<ScopeChoice> choice() {
        return choice;
    }

    /// What can be chosen.
    ObjectProperty<Choices> choices() {
        return choices;
    }

    /// What was counted last; none before the first count.
    ObjectProperty<Optional<Count>> count() {
        return count;
    }

    /// The count that is under way, if one is.
    ReadOnlyObjectProperty<Optional<Progress>> counting() {
        return counting.work();
    }

    /// Whether the user stopped the count of what is chosen.
    ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /// Which of the parts of the count is shown.
    IntegerProperty part() {
        return part;
    }

    /// The field of the heat map that is chosen.
    ObjectProperty<Optional<HeatCell>> cell() {
        return cell;
    }

    /// The visit of the finding that is chosen among those of the question that is open.
    ObjectProperty<Optional<AssessmentId>> finding() {
        return finding;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /// How deep the user looks into the rates.
    ObjectProperty<Drill> drill() {
        return drill;
    }

    /// The findings of the question that is open.
    ObjectProperty<List<Found>> findings() {
        return findings;
    }

    /// Counts something else.
    void choose(ScopeChoice other) {
        if (!other.equals(choice.get())) {
            choice.set(other);
            recount();
        }
    }

    /// Counts what is counted where nobody chose anything.
    void reset() {
        choose(ScopeChoice.ALL);
    }

    /// Counts what is chosen; nothing while that has a problem.
    void recount() {
        stopped.set(false);
        choice.get()
                .scope()
                .ifPresentOrElse(one -> counting.count(one, this::counted), this::forget);
    }

    /// What was counted before is not shown as if it were what is chosen.
    private void forget() {
        counting.stop();
        count.set(Optional.empty());
    }

    /// Stops counting at the user's wish.
    void cancel() {
        forget();
        stopped.set(true);
    }

    private void counted(Counting.Result result) {
        choices.set(result.choices());
        List<Count.Part> parts = result.count().parts();
        int last = Math.max(0, parts.size() - 1);
        int before = count.get().map(one -> one.parts().size()).orElse(parts.size());
        part.set(parts.size() == before ? Math.clamp(part.get(), 0, last) : last);
        count.set(Optional.of(result.count()));
        open(shownPart().filter(this::isThere).isPresent() ? drill.get() : new Drill.All());
    }

    private boolean isThere(Count.Part shown) {
        return switch (drill.get()) {
            case Drill.All _ -> true;
            case Drill.OfPoint(PointId point) ->
                    shown.group().points().stream().anyMatch(one -> one.point().id().equals(point));
            case Drill.OfQuestion question -> Question.find(shown, question).isPresent();
        };
    }

    /// The part of the count that is shown.
    Optional<Count.Part> shownPart() {
        return count.get()
                .filter(one -> part.get() < one.parts().size())
                .map(one -> one.parts().get(part.get()));
    }

    /// Shows another part of the count.
    void showPart(int other) {
        part.set(other);
        open(shownPart().filter(this::isThere).isPresent() ? drill.get() : new Drill.All());
    }

    /// Looks into something.
    void open(Drill at) {
        if (!at.equals(drill.get())) {
            finding.set(Optional.empty());
        }
        drill.set(at);
        collecting++;
        if (at instanceof Drill.OfQuestion question) {
            count.get()
                    .ifPresent(
                            one ->
                                    shownPart()
                                            .flatMap(shown -> Question.find(shown, question))
                                            .ifPresent(found -> collect(one, found)));
        } else {
            findings.set(List.of());
        }
    }

    /// Goes one step back.
    void back() {
        open(drill.get().back());
    }

    private void collect(Count of, Question question) {
        int number = collecting;
        programme.ask(
                open ->
                        new Words(workplace.texts())
                                .byFactoryAndDay(of, Found.of(open, of, question)),
                found -> {
                    if (number == collecting) {
                        findings.set(found);
                    }
                });
    }

    /// Goes to a visit.
    void visit(AssessmentId assessment, Optional<QuestionId> question) {
        workplace.frame().go(new Destination.Visit(assessment, question));
    }

    /// Goes to the question of a point in a visit that is to be looked at first.
    void visit(Assessment assessment, PointId point) {
        visit(assessment.id(), shownPart().flatMap(one -> one.grid().leading(assessment, point)));
    }

    /// Goes elsewhere.
    void go(Destination destination) {
        workplace.frame().go(destination);
    }

    /// Keeps where the user is, and stops listening.
    void leave() {
        if (resumed) {
            keep();
        }
        changes.unsubscribe();
        counting.stop();
    }
}
