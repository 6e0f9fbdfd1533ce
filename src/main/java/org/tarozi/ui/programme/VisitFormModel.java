package org.tarozi.ui.programme;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Identity;
import org.tarozi.assessment.VisitKind;
import org.tarozi.change.Group;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.Destination;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.Moments;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.Workplace;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A visit that is being planned or corrected. All its fields are written at once, or none.
final class VisitFormModel {

    private final OpenProgramme programme;
    private final Words words;
    private final VisitPurpose purpose;
    private final Map<OfAssessment, String> before;
    private final Consumer<AssessmentId> then;
    private final VisitFields fields;
    private final ObjectProperty<Optional<VisitCheck.Wrong>> problem =
            new SimpleObjectProperty<>(Optional.empty());
    private Map<OfAssessment, String> begun;
    private final BooleanProperty resumed = new SimpleBooleanProperty(false);
    private final BooleanProperty kept = new SimpleBooleanProperty(false);
    private boolean writing;

    private VisitFormModel(
            OpenProgramme programme,
            Words words,
            VisitPurpose purpose,
            Map<OfAssessment, String> before,
            Consumer<AssessmentId> then) {
        this.programme = programme;
        this.words = words;
        this.purpose = purpose;
        this.before = Map.copyOf(before);
        this.then = then;
        this.fields = new VisitFields(before);
        fields.whenTyped(() -> problem.set(Optional.empty()));
        purpose.checklists().chosen().bindBidirectional(text(OfAssessment.CHECKLIST));
        this.begun = fields.filled();
    }

    /// A new visit, with what can be guessed filled in; it is opened once it is on the disk.
    static VisitFormModel ofNew(
            OpenProgramme programme, Workplace workplace, Overview overview, FactoryFacts factory) {
        VisitFormModel form =
                new VisitFormModel(
                        programme,
                        new Words(workplace.texts()),
                        new VisitPurpose(
                                Optional.of(factory.row()),
                                new VisitChecklists(programme, workplace, overview.releases()),
                                Optional.empty(),
                                Set.of(),
                                VisitSeal.OPEN),
                        Map.of(),
                        id -> workplace.frame().go(new Destination.Visit(id, Optional.empty())));
        form.guess(factory.row(), overview.latest());
        return form.goingOn();
    }

    /// A visit that is there.
    static VisitFormModel ofExisting(
            OpenProgramme programme,
            Workplace workplace,
            Overview overview,
            VisitFacts visit,
            Runnable then) {
        return new VisitFormModel(
                        programme,
                        new Words(workplace.texts()),
                        new VisitPurpose(
                                visit.assessment().factory().flatMap(overview::row),
                                new VisitChecklists(programme, workplace, overview.releases()),
                                Optional.of(visit.assessment().id()),
                                visit.disputed(),
                                VisitSeal.of(programme, visit.state())),
                        visit.fields(),
                        id -> then.run())
                .goingOn();
    }

    private BegunForms forms() {
        return BegunForms.in(programme.sights());
    }

    /// Which form it is.
    FormKey form() {
        return purpose.visit()
                .map(id -> new FormKey(FormKey.Kind.VISIT, id.toString()))
                .orElseGet(
                        () ->
                                new FormKey(
                                        FormKey.Kind.NEW_VISIT, text(OfAssessment.FACTORY).get()));
    }

    /// What was filled in before a visit was sealed waits until it is open again.
    private VisitFormModel goingOn() {
        if (purpose.isSealed()) {
            return this;
        }
        forms().find(form()).ifPresent(this::resume);
        fields.whenTyped(this::keep);
        return this;
    }

    private void resume(BegunForms.Begun left) {
        resumed.set(true);
        kept.set(true);
        left.checklist().ifPresent(checklists()::choose);
        for (OfAssessment field : OfAssessment.values()) {
            Optional.ofNullable(left.texts().get(field.key()))
                    .filter(typed -> isKnown(field, typed))
                    .ifPresent(text(field)::set);
        }
    }

    /// A checklist from elsewhere is chosen anew after the program was ended.
    private boolean isKnown(OfAssessment field, String typed) {
        return field != OfAssessment.CHECKLIST
                || checklists().listed().stream()
                        .anyMatch(one -> one.fingerprint().hex().equals(typed));
    }

    /// Whether it goes on from what was filled in before.
    BooleanProperty resumed() {
        return resumed;
    }

    /// Whether what was filled in is kept for who leaves it.
    BooleanProperty kept() {
        return kept;
    }

    /// Fills in again what it began with.
    void beginAnew() {
        begun.forEach((field, text) -> text(field).set(text));
        resumed.set(false);
    }

    /// Who opens the form again finds what was filled in.
    private void keep() {
        if (!writing) {
            Map<String, String> texts = new HashMap<>();
            fields.filled().entrySet().stream()
                    .filter(one -> !one.getValue().equals(begun.get(one.getKey())))
                    .forEach(one -> texts.put(one.getKey().key(), one.getValue()));
            kept.set(!texts.isEmpty());
            forms().keep(form(), new BegunForms.Begun(texts, checklists().coming()));
        }
    }

    private void guess(FactoryRow factory, Optional<Fingerprint> latest) {
        text(OfAssessment.FACTORY).set(factory.id().toString());
        latest.or(() -> checklists().last())
                .ifPresent(guess -> text(OfAssessment.CHECKLIST).set(guess.hex()));
        text(OfAssessment.START_DATE).set(today().toString());
        int last = FactoryRow.lastCycle(factory.live(Optional.empty()));
        text(OfAssessment.CYCLE).set(cycle(last, VisitKind.FULL.key()));
        text(OfAssessment.KIND).set(VisitKind.FULL.key());
        text(OfAssessment.KIND).subscribe((was, now) -> guessCycle(last, was, now));
        text(OfAssessment.TEAM).set(programme.author().person());
        begun = fields.filled();
    }

    /// A cycle that somebody wrote stays.
    private void guessCycle(int last, String was, String now) {
        if (text(OfAssessment.CYCLE).get().equals(cycle(last, was))) {
            text(OfAssessment.CYCLE).set(cycle(last, now));
        }
    }

    /// A follow-up belongs to the cycle of what it follows.
    private static String cycle(int last, String kind) {
        boolean follows = last > 0 && kind.equals(VisitKind.FOLLOW_UP.key());
        return Integer.toString(follows ? last : last + 1);
    }

    VisitPurpose purpose() {
        return purpose;
    }

    VisitChecklists checklists() {
        return purpose.checklists();
    }

    /// What stands in a field, as files have it.
    StringProperty text(OfAssessment field) {
        return fields.text(field);
    }

    /// What keeps it from being written.
    ObjectProperty<Optional<VisitCheck.Wrong>> problem() {
        return problem;
    }

    /// The same where it is a field that does.
    ObservableValue<Optional<String>> problem(OfAssessment field) {
        return problem.map(
                now -> now.filter(wrong -> wrong.field() == field).map(VisitCheck.Wrong::sentence));
    }

    private LocalDate today() {
        return Moments.day(programme.clock().instant());
    }

    /// What somebody may want to look at again at a field.
    ObservableValue<Optional<String>> doubt(OfAssessment field) {
        VisitDoubts doubts = new VisitDoubts(words, today(), fields::plain, purpose.others());
        return Bindings.createObjectBinding(
                () -> doubts.of(field), text(OfAssessment.START_DATE), text(field));
    }

    /// What stands there now, to be checked.
    VisitCheck check() {
        return new VisitCheck(words, fields::plain, this::isOpen);
    }

    /// Writes it, all fields at once; says what is wrong where something is.
    void write() {
        fields.tidy();
        problem.set(check().wrong());
        if (problem.get().isEmpty() && !writing && !purpose.isSealed()) {
            writing = true;
            AssessmentId id =
                    purpose.visit()
                            .orElseGet(
                                    () ->
                                            new AssessmentId(
                                                    Identity.created(
                                                            programme.clock().instant(),
                                                            new SecureRandom())));
            Map<OfAssessment, String> changed = fields.changed(before, this::isOpen);
            Optional<Checklist> coming = checklists().coming();
            programme.change(
                    (one, editing) -> {
                        coming.ifPresent(one::add);
                        return write(one, editing, id, changed);
                    },
                    written -> {
                        forms().forget(form());
                        then.accept(written);
                    },
                    () -> writing = false);
        }
    }

    /// Whether a field can be changed here.
    boolean isOpen(OfAssessment field) {
        return !purpose.isSealed() && !isInConflict(field);
    }

    /// Whether people differ about a field.
    boolean isInConflict(OfAssessment field) {
        return purpose.fixed().contains(field);
    }

    private static AssessmentId write(
            Programme programme,
            Editing editing,
            AssessmentId id,
            Map<OfAssessment, String> changed) {
        Group visit = programme.group(Subjects.of(id));
        editing.apply(VisitFields.proposals(visit, changed), Optional.empty());
        return id;
    }
}
