package org.tarozi.ui.programme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.change.Subject;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;

import java.util.List;

/// The profile of a factory while it is being filled in.
final class ProfileModel {

    /// A part of the form.
    record Part(String title, List<ProfileFieldModel> fields) {
        Part {
            fields = List.copyOf(fields);
        }
    }

    private final Workplace workplace;
    private final Words words;
    private final Subject factory;
    private final List<Part> parts;
    private final ObjectProperty<String> name = new SimpleObjectProperty<>("");

    ProfileModel(
            OpenProgramme programme,
            Workplace workplace,
            List<Section> sections,
            FactoryFacts facts) {
        this.workplace = workplace;
        this.words = new Words(workplace.texts());
        this.factory = FactoryFacts.subject(facts.row().id());
        this.parts =
                sections.stream()
                        .map(
                                section ->
                                        new Part(
                                                section.title(),
                                                section.entries().stream()
                                                        .map(
                                                                entry ->
                                                                        new ProfileFieldModel(
                                                                                programme, words,
                                                                                factory, entry))
                                                        .toList()))
                        .toList();
        update(facts);
    }

    /// The parts of the form, in their order.
    List<Part> parts() {
        return parts;
    }

    /// The name of the factory as it is kept.
    ObjectProperty<String> name() {
        return name;
    }

    /// Takes over what the file says now.
    void update(FactoryFacts facts) {
        name.set(facts.row().name());
        for (Part part : parts) {
            for (ProfileFieldModel field : part.fields()) {
                String key = field.entry().key();
                field.update(facts.values().getOrDefault(key, ""), facts.disputed().contains(key));
            }
        }
    }

    /// Keeps everything that was typed; says what could not be kept.
    void keepAll() {
        for (Part part : parts) {
            for (ProfileFieldModel field : part.fields()) {
                field.keep();
                field.problem()
                        .get()
                        .ifPresent(
                                problem ->
                                        workplace
                                                .frame()
                                                .tell(
                                                        Notice.refused(
                                                                words.say(
                                                                        ProgrammeText.NOT_KEPT,
                                                                        field.entry().title(),
                                                                        problem))));
            }
        }
    }

    /// Goes where the conflicts of the factory are decided.
    void decide() {
        workplace.frame().go(Destination.Merge.deciding(factory));
    }
}
