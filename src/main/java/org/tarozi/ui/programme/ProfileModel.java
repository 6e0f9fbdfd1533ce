package org.tarozi.ui.programme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.change.Subject;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.Destination;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.HistoryEntry;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Steps;
import org.tarozi.ui.Workplace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The profile of a factory while it is being filled in.
final class ProfileModel {

    /// A part of the form.
    record Part(String title, List<ProfileFieldModel> fields) {
        Part {
            fields = List.copyOf(fields);
        }
    }

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Words words;
    private final Subject factory;
    private final List<Part> parts;
    private final Steps steps;
    private final FormKey form;
    private FactoryFacts facts;
    private final ObjectProperty<String> name = new SimpleObjectProperty<>("");
    private final ReadOnlyIntegerWrapper updates = new ReadOnlyIntegerWrapper(0);
    private final DoubleProperty place = new SimpleDoubleProperty(0);
    private Optional<String> control = Optional.empty();

    ProfileModel(
            OpenProgramme programme,
            Workplace workplace,
            List<Section> sections,
            FactoryFacts facts) {
        this.programme = programme;
        this.workplace = workplace;
        this.words = new Words(workplace.texts());
        this.factory = FactoryFacts.subject(facts.row().id());
        this.steps = ProfileSteps.of(factory, programme.sights());
        this.form = new FormKey(FormKey.Kind.PROFILE, facts.row().id().toString());
        this.parts = sections.stream().map(this::part).toList();
        this.facts = facts;
        update(facts);
        BegunForms.in(programme.sights())
                .find(form)
                .filter(begun -> !isOnlyRead())
                .ifPresent(this::resume);
        fields().forEach(field -> field.text().subscribe((before, now) -> keepUnfitting()));
        fields().forEach(field -> field.problem().subscribe((before, now) -> doubt()));
        doubt();
    }

    private Part part(Section section) {
        return new Part(
                section.title(),
                section.entries().stream()
                        .map(
                                entry ->
                                        new ProfileFieldModel(
                                                programme, words, factory, entry, steps))
                        .toList());
    }

    /// What could not be kept stands there again, with what is wrong with it.
    private void resume(BegunForms.Begun before) {
        fields().forEach(
                        field ->
                                Optional.ofNullable(before.texts().get(field.entry().key()))
                                        .ifPresent(field::resume));
    }

    private Stream<ProfileFieldModel> fields() {
        return parts.stream().flatMap(part -> part.fields().stream());
    }

    /// Whether nothing can be written where the programme lies.
    boolean isOnlyRead() {
        return programme.isReadOnly();
    }

    /// What tells it from other forms.
    FormKey form() {
        return form;
    }

    /// The first field whose text cannot be kept.
    Optional<ProfileFieldModel> wrong() {
        return wrongs().findFirst();
    }

    private Stream<ProfileFieldModel> wrongs() {
        return fields().filter(field -> field.problem().get().isPresent());
    }

    /// The parts of the form, in their order.
    List<Part> parts() {
        return parts;
    }

    /// The name of the factory as it is kept.
    ObjectProperty<String> name() {
        return name;
    }

    /// Which part of it is seen: how many are above it, with a fraction for what is of it.
    DoubleProperty place() {
        return place;
    }

    /// The id of what the keyboard goes on at in it; empty in a form that was just opened.
    Optional<String> control() {
        return control;
    }

    /// Notes what the keyboard goes on at.
    void control(String id) {
        control = Optional.of(id);
    }

    /// Where the user is in it.
    SeenProfile seen() {
        return new SeenProfile(place.get(), control);
    }

    /// Goes on where the user was.
    void comeBack(SeenProfile before) {
        place.set(before.place());
        control = before.control();
    }

    /// Takes over what the file says now.
    void update(FactoryFacts facts) {
        name.set(facts.row().name());
        fields().forEach(
                        field -> {
                            String key = field.entry().key();
                            field.update(
                                    facts.values().getOrDefault(key, ""),
                                    facts.disputed().contains(key));
                        });
        this.facts = facts;
        doubt();
        updates.set(updates.get() + 1);
    }

    /// Counts how often the file said something else.
    ReadOnlyIntegerProperty updates() {
        return updates.getReadOnlyProperty();
    }

    /// Tells who wrote what on the factory.
    void history(Consumer<List<HistoryEntry>> then) {
        ProfileHistory history =
                new ProfileHistory(fields().map(ProfileFieldModel::entry).toList(), words);
        programme.ask(
                open -> ProfileHistory.of(open.group(factory)),
                changes -> then.accept(history.told(changes)));
    }

    private void doubt() {
        Set<String> unread = wrongs().map(field -> field.entry().key()).collect(Collectors.toSet());
        WorkersSum workers = new WorkersSum(facts, unread);
        fields().forEach(field -> field.doubt().set(workers.doubt(field.entry().key(), words)));
    }

    /// Keeps everything that was typed; says what could not be kept, which stands there again for
    /// who comes back.
    void keepAll() {
        fields().forEach(ProfileFieldModel::keep);
        keepUnfitting();
        List<ProfileFieldModel> wrong = wrongs().toList();
        if (!wrong.isEmpty()) {
            workplace.frame().tell(Notice.refused(notKept(wrong)));
        }
    }

    private String notKept(List<ProfileFieldModel> wrong) {
        ProfileFieldModel first = wrong.getFirst();
        if (wrong.size() == 1) {
            String problem = first.problem().get().orElseThrow();
            return words.say(ProgrammeText.NOT_KEPT, first.entry().title(), problem);
        }
        List<String> titles = wrong.stream().map(field -> field.entry().title()).toList();
        return words.say(
                ProgrammeText.SEVERAL_NOT_KEPT,
                wrong.size(),
                FirstFew.of(titles, "; ", words.texts()));
    }

    private void keepUnfitting() {
        Map<String, String> texts = new HashMap<>();
        fields().filter(field -> !field.isFitting())
                .filter(field -> !field.text().get().equals(field.kept()))
                .forEach(field -> texts.put(field.entry().key(), field.text().get()));
        BegunForms.in(programme.sights()).keep(form, new BegunForms.Begun(texts, Optional.empty()));
    }

    /// Takes the last change that was made here back; tells of which field it was.
    void undo(Consumer<String> then) {
        move(steps::undo, then);
    }

    /// Makes the last change that was taken back again; tells of which field it was.
    void redo(Consumer<String> then) {
        move(steps::redo, then);
    }

    private void move(
            BiFunction<Programme, Editing, Optional<Steps.Moved>> way, Consumer<String> then) {
        fields().forEach(ProfileFieldModel::keep);
        workplace.frame().calm();
        programme.change(
                way,
                moved ->
                        moved.map(Steps.Moved::field)
                                .ifPresentOrElse(then, () -> tell(ProgrammeText.NOTHING_MOVED)));
    }

    private void tell(ProgrammeText why) {
        workplace.frame().tell(Notice.refused(words.say(why)));
    }

    /// Goes where the conflicts of the factory are decided.
    void decide() {
        workplace.frame().go(Destination.Merge.deciding(factory));
    }
}
