package org.tarozi.ui.programme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.UiText;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitEnd;
import org.tarozi.ui.Workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// The factory that is chosen, and what can be done with it and its visits.
final class FactoryModel {

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Words words;
    private final Joining joining;
    private final Latest latest = new Latest();
    private final ObjectProperty<Optional<FactoryFacts>> facts =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(new Side.Facts());
    private Optional<Overview> overview = Optional.empty();
    private Optional<FactoryRow> row = Optional.empty();
    private Optional<Consumer<FactoryFacts>> wanted = Optional.empty();

    FactoryModel(OpenProgramme programme, Workplace workplace) {
        this.programme = programme;
        this.workplace = workplace;
        this.words = new Words(workplace.texts());
        this.joining = new Joining(programme, workplace);
        side.subscribe((before, now) -> keepShown(now.form()));
    }

    private void keepShown(Optional<BegunForms.Form> form) {
        BegunForms.in(programme.sights()).show(form);
    }

    /// What is known of it; empty while none is chosen.
    ObjectProperty<Optional<FactoryFacts>> facts() {
        return facts;
    }

    /// What of it is shown.
    ObjectProperty<Side> side() {
        return side;
    }

    boolean isAdding() {
        return side.get() instanceof Side.Adding;
    }

    /// Shows a factory as it was read, and reads the rest.
    void show(Overview read, Optional<FactoryRow> chosen) {
        overview = Optional.of(read);
        wanted = wanted.filter(step -> chosen.filter(this::isChosen).isPresent());
        row = chosen;
        if (chosen.isEmpty()) {
            facts.set(Optional.empty());
        } else {
            latest.read(this::read);
        }
    }

    private void read(Runnable done) {
        if (overview.isEmpty() || row.isEmpty()) {
            done.run();
            return;
        }
        Overview from = overview.get();
        FactoryRow of = row.get();
        programme.ask(
                one -> FactoryFacts.of(one, from, of),
                read -> {
                    if (row.equals(Optional.of(of))) {
                        take(read);
                    }
                    done.run();
                });
    }

    private void take(FactoryFacts read) {
        facts.set(Optional.of(read));
        side.get().profile().ifPresent(model -> model.update(read));
        Optional<Consumer<FactoryFacts>> step = wanted;
        wanted = Optional.empty();
        step.ifPresent(what -> what.accept(read));
    }

    private boolean isChosen(FactoryRow one) {
        return row.map(FactoryRow::id).equals(Optional.of(one.id()));
    }

    /// Does something with the factory that is chosen. Until it has been read what is shown is the
    /// one before: then it is done a moment later, and never with that one.
    void withChosen(Consumer<FactoryFacts> step) {
        facts.get()
                .filter(of -> isChosen(of.row()))
                .ifPresentOrElse(step, () -> wanted = row.map(of -> step));
    }

    /// Leaves a form, and with it what was said about it; keeps what was typed into it.
    void close() {
        if (!(side.get() instanceof Side.Facts)) {
            workplace.frame().calm();
        }
        side.get().putAside();
        side.set(new Side.Facts());
    }

    /// Something else takes the place of the factories. A form that is open is there again for who
    /// comes back.
    void leave() {
        wanted = Optional.empty();
        side.get().putAside();
    }

    /// Shows the profile, to fill it in.
    void editProfile() {
        editProfile(0);
    }

    /// The same at the part of it that was seen before.
    void editProfile(double place) {
        withFacts(
                (read, of) -> {
                    workplace.frame().calm(); // what could not be kept of it is seen in it
                    ProfileModel model =
                            new ProfileModel(programme, workplace, read.sections(), of);
                    model.place().set(place);
                    side.set(new Side.Profile(model));
                });
    }

    /// Asks for what a new visit needs.
    void newVisit() {
        withFacts(
                (read, of) ->
                        side.set(
                                new Side.Visiting(
                                        VisitFormModel.ofNew(programme, workplace, read, of))));
    }

    /// Lets the user correct what was said of a visit.
    void editVisit(VisitFacts visit) {
        withFacts(
                (read, of) ->
                        side.set(
                                new Side.Visiting(
                                        VisitFormModel.ofExisting(
                                                programme, workplace, read, visit, this::close))));
    }

    /// Goes on with what was begun; a visit in the trash has to be taken out of it first.
    void editVisitAgain(VisitFacts visit) {
        if (visit.live()) {
            editVisit(visit);
        } else {
            workplace.frame().tell(Notice.refused(words.say(ProgrammeText.VISIT_IN_TRASH)));
        }
    }

    /// Asks which other factory is the same.
    void findNamesake() {
        withFacts((read, of) -> side.set(new Side.Namesake(new NamesakeModel(of, read, joining))));
    }

    /// What makes one of two factories or two visits.
    Joining joining() {
        return joining;
    }

    private void withFacts(BiConsumer<Overview, FactoryFacts> step) {
        side.get().putAside();
        withChosen(of -> overview.ifPresent(read -> step.accept(read, of)));
    }

    /// Goes to a visit.
    void open(AssessmentId visit) {
        workplace.frame().go(new Destination.Visit(visit, Optional.empty()));
    }

    /// Goes to the visit a reader wants first: the newest that is open, or the newest; where there
    /// is none, to the form for one.
    void openNewest() {
        withChosen(this::openNewest);
    }

    private void openNewest(FactoryFacts of) {
        List<VisitFacts> live = of.visits().stream().filter(VisitFacts::live).toList();
        live.stream()
                .filter(visit -> !visit.done())
                .findFirst()
                .or(() -> live.stream().findFirst())
                .ifPresentOrElse(visit -> open(visit.assessment().id()), this::newVisit);
    }

    /// Goes where the conflicts of the factory or of a visit are decided.
    void decide(Subject about) {
        workplace.frame().go(Destination.Merge.deciding(about));
    }

    /// Says that a visit is finished, or that it is not after all.
    void turn(VisitFacts visit) {
        workplace.frame().calm();
        AssessmentId id = visit.assessment().id();
        Subject subject = Subjects.of(id);
        if (visit.done()) {
            goOn(subject);
        } else {
            LocalDate today = Moments.day(programme.clock().instant());
            Gaps gaps = visit.gaps(UnreadTexts.of(programme.sights()));
            programme.change(
                    (one, editing) ->
                            editing.apply(
                                    VisitEnd.finish(one.group(subject), today), Optional.empty()),
                    written -> workplace.frame().tell(gaps.finished(workplace.texts(), id)));
        }
    }

    private void goOn(Subject visit) {
        programme.change(
                (one, editing) -> {
                    Optional<LocalDate> day = VisitEnd.setByFinishing(one.group(visit));
                    editing.apply(VisitEnd.goOn(one.group(visit)), Optional.empty());
                    return day;
                },
                day ->
                        day.map(one -> Notice.done(words.say(UiText.LAST_DAY_OPEN, one)))
                                .ifPresent(workplace.frame()::tell));
    }

    /// Moves the factory to the trash; its visits stay with it.
    void trash(FactoryRow factory) {
        write(
                FactoryFacts.subject(factory.id()),
                FactoryModel::deletions,
                words.say(ProgrammeText.FACTORY_TRASHED, factory.name()));
    }

    /// Moves a visit to the trash.
    void trash(VisitFacts visit) {
        write(
                Subjects.of(visit.assessment().id()),
                FactoryModel::deletions,
                words.say(ProgrammeText.VISIT_TRASHED, words.days(visit)));
    }

    /// Takes the factory out of the trash.
    void restore(FactoryRow factory) {
        write(FactoryFacts.subject(factory.id()), FactoryModel::restorations, "");
    }

    /// Takes a visit out of the trash.
    void restore(VisitFacts visit) {
        write(Subjects.of(visit.assessment().id()), FactoryModel::restorations, "");
    }

    private static List<Proposal> deletions(Group group) {
        return group.members().stream()
                .map(member -> Deletion.proposal(member, member.root()))
                .toList();
    }

    private static List<Proposal> restorations(Group group) {
        return group.propose("", Deletion.FIELD, Value.CLEARED);
    }

    private void write(Subject subject, Function<Group, List<Proposal>> what, String told) {
        workplace.frame().calm();
        programme.change(
                (one, editing) -> editing.apply(what.apply(one.group(subject)), Optional.empty()),
                written -> {
                    if (!told.isEmpty()) {
                        workplace.frame().tell(Notice.done(told));
                    }
                });
    }
}
