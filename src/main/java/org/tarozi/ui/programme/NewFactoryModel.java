package org.tarozi.ui.programme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Identity;
import org.tarozi.assessment.Spelling;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A factory that is being added: the little that is needed to begin.
final class NewFactoryModel {

    /// There is only one at a time.
    static final FormKey FORM = new FormKey(FormKey.Kind.NEW_FACTORY, "");

    private final OpenProgramme programme;
    private final Words words;
    private final Overview overview;
    private final Consumer<FactoryId> added;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty country = new SimpleStringProperty("");
    private final StringProperty region = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> doubt =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty resumed = new SimpleBooleanProperty(false);
    private final BooleanProperty begun = new SimpleBooleanProperty(false);
    private boolean creating;

    /// @param added told when it is on the disk
    NewFactoryModel(
            OpenProgramme programme,
            Workplace workplace,
            Overview overview,
            Consumer<FactoryId> added) {
        this.programme = programme;
        this.words = new Words(workplace.texts());
        this.overview = overview;
        this.added = added;
        country.set(overview.country().orElse(""));
        name.subscribe(now -> look());
        forms().find(FORM).ifPresent(before -> resume(before.texts()));
        filled().values().forEach(text -> text.subscribe(now -> keep()));
    }

    private BegunForms forms() {
        return BegunForms.in(programme.sights());
    }

    private void resume(Map<String, String> texts) {
        resumed.set(true);
        begun.set(true);
        filled().forEach((field, text) -> text.set(texts.getOrDefault(field.key(), text.get())));
    }

    private Map<OfFactory, StringProperty> filled() {
        return Map.of(OfFactory.NAME, name, OfFactory.COUNTRY, country, OfFactory.REGION, region);
    }

    /// Whether it goes on from what was filled in before.
    BooleanProperty resumed() {
        return resumed;
    }

    /// Whether what was filled in is kept for who leaves it.
    BooleanProperty begun() {
        return begun;
    }

    /// Empties it.
    void beginAnew() {
        name.set("");
        region.set("");
        country.set(overview.country().orElse(""));
        resumed.set(false);
    }

    /// Who opens the form again finds what was filled in.
    private void keep() {
        if (!creating) {
            Map<String, String> texts = new HashMap<>();
            filled().forEach((field, text) -> texts.put(field.key(), text.get()));
            boolean isFilled = !name.get().isBlank() || !region.get().isBlank();
            begun.set(isFilled);
            forms().keep(FORM, new BegunForms.Begun(isFilled ? texts : Map.of(), Optional.empty()));
        }
    }

    StringProperty name() {
        return name;
    }

    /// Where it is, as an ISO 3166 code; blank where that is not known.
    StringProperty country() {
        return country;
    }

    StringProperty region() {
        return region;
    }

    /// What keeps it from being added.
    ObjectProperty<Optional<String>> problem() {
        return problem;
    }

    /// What the user may want to look at first.
    ObjectProperty<Optional<String>> doubt() {
        return doubt;
    }

    private void look() {
        String now = Spelling.folded(name.get());
        problem.set(Optional.empty());
        doubt.set(
                overview.factories().stream()
                        .filter(row -> row.factory().name().isPresent())
                        .filter(row -> Spelling.folded(row.name()).equals(now))
                        .findFirst()
                        .map(row -> words.say(ProgrammeText.SAME_NAME, place(row))));
    }

    private String place(FactoryRow row) {
        return row.region().isEmpty()
                ? row.factory().place().country().map(words::country).orElse("–")
                : row.region();
    }

    /// Adds it; says what is missing where something is.
    void create() {
        if (name.get().isBlank()) {
            problem.set(Optional.of(words.say(ProgrammeText.NAME_MISSING)));
        } else if (!creating) {
            creating = true;
            FactoryId id =
                    new FactoryId(
                            Identity.created(programme.clock().instant(), new SecureRandom()));
            List<Filled> filled =
                    List.of(
                            new Filled(OfFactory.NAME, name.get().strip()),
                            new Filled(OfFactory.COUNTRY, country.get()),
                            new Filled(OfFactory.REGION, region.get().strip()),
                            new Filled(OfFactory.STATUS, FactoryStatus.ACTIVE.key()));
            programme.change(
                    (one, editing) -> write(one, editing, id, filled),
                    written -> {
                        forms().forget(FORM);
                        added.accept(written);
                    },
                    () -> creating = false);
        }
    }

    private record Filled(OfFactory field, String text) {}

    private static FactoryId write(
            Programme programme, Editing editing, FactoryId id, List<Filled> filled) {
        Subject subject = FactoryFacts.subject(id);
        Group group = programme.group(subject);
        List<Proposal> proposals = new ArrayList<>();
        for (Filled one : filled) {
            if (!one.text().isEmpty()) {
                proposals.addAll(group.propose("", one.field().key(), Kept.text(one.text())));
            }
        }
        editing.apply(proposals, Optional.empty());
        return id;
    }
}
