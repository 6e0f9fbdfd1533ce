package org.tarozi.ui.programme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Subject;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The factory that is chosen, and what can be done with it and its visits.
final class FactoryModel {

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Words words;
    private final Joining joining;
    private final Trash trash;
    private final Latest latest = new Latest();
    private final ObjectProperty<Optional<FactoryFacts>> facts =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(new Side.Facts());
    private Optional<Overview> overview = Optional.empty();
    private Optional<FactoryRow> row = Optional.empty();
    private Optional<Consumer<FactoryFacts>> wanted = Optional.empty();
    private Optional<Notice> notAskedTold = Optional.empty();

    /// @param look looks at a factory where something was moved out of the trash or back into it
    FactoryModel(OpenProgramme programme, Workplace workplace, Consumer<FactoryId> look) {
        this.programme = programme;
        this.workplace = workplace;
        this.words = new Words(workplace.texts());
        this.joining = new Joining(programme, workplace);
        this.trash = new Trash(programme, workplace, look);
        side.subscribe((before, now) -> keepShown(now));
    }

    private void keepShown(Side now) {
        BegunForms forms = BegunForms.in(programme.sights());
        forms.show(now.form());
        forms.open(now.open());
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
        Optional<Notice> notAsked = new NotAskedNow(facts.get(), read).told(words);
        facts.set(Optional.of(read));
        switch (side.get()) {
            case Side.Profile(ProfileModel profile) -> {
                profile.update(read);
                tellNotAsked(notAsked);
            }
            case Side.Visiting(VisitFormModel form) -> follow(read, form);
            case Side.Facts(), Side.Namesake(_), Side.Adding(_) -> {}
        }
        Optional<Consumer<FactoryFacts>> step = wanted;
        wanted = Optional.empty();
        step.ifPresent(what -> what.accept(read));
    }

    /// What the last edit kept from being counted may be asked again after this one.
    private void tellNotAsked(Optional<Notice> now) {
        notAskedTold.ifPresent(workplace.frame()::calm);
        notAskedTold = now;
        now.ifPresent(workplace.frame()::tell);
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
        BegunForms.in(programme.sights()).open(Optional.empty());
    }

    /// Shows the profile, to fill it in.
    void editProfile() {
        editProfile(SeenProfile.BEGINNING);
    }

    /// The same where somebody was in it before.
    void editProfile(SeenProfile before) {
        withFacts(
                (read, of) -> {
                    workplace.frame().calm(); // what could not be kept of it is seen in it
                    ProfileModel model =
                            new ProfileModel(programme, workplace, read.sections(), of);
                    model.comeBack(before);
                    side.set(new Side.Profile(model));
                });
    }

    /// Asks for what a new visit needs; says why not where none can be written.
    void newVisit() {
        if (isOnlyRead()) {
            String why = workplace.texts().say(UiText.NOT_CHANGED_ONLY_READ);
            workplace.frame().tell(Notice.refused(why));
            return;
        }
        withFacts(this::newVisit);
    }

    private void newVisit(Overview read, FactoryFacts of) {
        if (of.row().live()) {
            side.set(new Side.Visiting(VisitFormModel.ofNew(programme, workplace, read, of)));
        } else {
            workplace.frame().tell(Notice.refused(words.say(ProgrammeText.FACTORY_IN_TRASH)));
        }
    }

    /// Lets the user correct what was said of a visit, or read it where it is sealed.
    void editVisit(VisitFacts visit) {
        withFacts((read, of) -> show(read, visit));
    }

    private void show(Overview read, VisitFacts visit) {
        side.set(
                new Side.Visiting(
                        VisitFormModel.ofExisting(programme, workplace, read, visit, this::close)));
    }

    /// A visit that is finished while its form is open, or goes on, is sealed or open in it too.
    private void follow(FactoryFacts read, VisitFormModel form) {
        read.visits().stream()
                .filter(visit -> form.purpose().isOf(visit.assessment().id()))
                .filter(visit -> form.purpose().seal() != seal(visit))
                .findFirst()
                .ifPresent(visit -> overview.ifPresent(all -> show(all, visit)));
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

    /// What puts factories and visits away, and brings them back.
    Trash trash() {
        return trash;
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
        new VisitTurn(programme, workplace).turn(visit);
    }

    /// Opens the visit of a form again, which follows it.
    void goOn(VisitFormModel form) {
        facts.get().stream()
                .flatMap(of -> of.visits().stream())
                .filter(visit -> form.purpose().isOf(visit.assessment().id()))
                .findFirst()
                .ifPresent(this::turn);
    }

    /// What keeps a visit from being changed by hand.
    VisitSeal seal(VisitFacts visit) {
        boolean isGone = facts.get().filter(of -> !of.row().live()).isPresent();
        return isGone ? VisitSeal.IN_TRASH : VisitSeal.of(programme, visit.state());
    }

    /// Whether nothing can be written where the programme lies.
    boolean isOnlyRead() {
        return programme.isReadOnly();
    }
}
