package org.tarozi.ui.programme;

import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Release;
import org.tarozi.ui.UiText;
import org.tarozi.ui.programme.ProfileEntry.Input;
import org.tarozi.ui.programme.ProfileEntry.Option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A part of the profile form: what the program knows of every factory, then what a checklist asks,
/// by the cluster whose questions it decides on.
record Section(String title, List<ProfileEntry> entries) {

    Section {
        entries = List.copyOf(entries);
    }

    /// The sections for the checklists of a programme; where two ask the same, the later one says
    /// how.
    static List<Section> all(List<Release> releases, Words words) {
        Map<String, ProfileField> asked = new LinkedHashMap<>();
        for (Release release : releases) {
            release.terms().profile().forEach(field -> asked.put(field.id(), field));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section(
                        words.say(ProgrammeText.SECTION_FACTORY),
                        factory(Optional.ofNullable(asked.get(OfFactory.SECTOR.key())), words)));
        sections.add(new Section(words.say(ProgrammeText.SECTION_WORKERS), workers(words)));
        Map<String, List<ProfileEntry>> byCluster = new LinkedHashMap<>();
        Map<String, Cluster> uses = new ConditionUses(releases).clusters();
        releases.forEach(
                release ->
                        release.clusters()
                                .forEach(
                                        one ->
                                                byCluster.put(
                                                        title(one, words), new ArrayList<>())));
        String other = words.say(ProgrammeText.SECTION_OTHER);
        byCluster.put(other, new ArrayList<>());
        asked.values().stream()
                .filter(field -> Field.find(OfFactory.values(), field.id()).isEmpty())
                .forEach(
                        field ->
                                byCluster
                                        .computeIfAbsent(
                                                Optional.ofNullable(uses.get(field.id()))
                                                        .map(one -> title(one, words))
                                                        .orElse(other),
                                                title -> new ArrayList<>())
                                        .add(entry(field, words)));
        byCluster.forEach((title, entries) -> sections.add(new Section(title, entries)));
        return sections.stream().filter(section -> !section.entries().isEmpty()).toList();
    }

    private static String title(Cluster cluster, Words words) {
        return words.say(ProgrammeText.SECTION_CLUSTER, cluster.title().in(words.language()));
    }

    private static List<ProfileEntry> factory(Optional<ProfileField> sector, Words words) {
        return List.of(
                own(OfFactory.NAME, ProgrammeText.NAME, new Input.Line(), words),
                own(OfFactory.COUNTRY, ProgrammeText.COUNTRY, countries(words), words),
                own(OfFactory.REGION, ProgrammeText.REGION, new Input.Line(), words),
                own(
                        OfFactory.SECTOR,
                        ProgrammeText.SECTOR,
                        sector.map(field -> input(field.form(), words))
                                .filter(Input.One.class::isInstance)
                                .orElseGet(Input.Line::new),
                        words),
                own(OfFactory.STATUS, ProgrammeText.STATUS, statuses(words), words),
                own(OfFactory.STATUS_SINCE, ProgrammeText.STATUS_SINCE, new Input.Day(), words),
                own(OfFactory.STAR_ID, ProgrammeText.STAR_ID, new Input.Line(), words));
    }

    private static List<ProfileEntry> workers(Words words) {
        Input number = new Input.Number(Optional.empty(), words.texts().language());
        return List.of(
                own(OfFactory.WORKERS, ProgrammeText.WORKERS, number, words),
                own(OfFactory.WORKERS_FEMALE, ProgrammeText.WORKERS_FEMALE, number, words),
                own(OfFactory.WORKERS_MALE, ProgrammeText.WORKERS_MALE, number, words));
    }

    private static ProfileEntry own(
            OfFactory field, ProgrammeText title, Input input, Words words) {
        return new ProfileEntry(field.key(), words.say(title), input, field.form());
    }

    private static ProfileEntry entry(ProfileField field, Words words) {
        return new ProfileEntry(
                field.id(),
                field.title().in(words.language()),
                input(field.form(), words),
                Form.of(field.form()));
    }

    private static Input input(AnswerForm form, Words words) {
        return switch (form.type()) {
            case TEXT -> new Input.Line();
            case NUMBER ->
                    new Input.Number(
                            form.unit().map(unit -> unit.in(words.language())),
                            words.texts().language());
            case YES_NO -> new Input.YesNo();
            case CHOICE -> new Input.One(options(form, words), notKnown(words));
            case MULTIPLE_CHOICE -> new Input.Several(options(form, words));
            case DATE -> new Input.Day();
        };
    }

    private static List<Option> options(AnswerForm form, Words words) {
        return form.choices().stream()
                .map(one -> new Option(one.id(), one.text().in(words.language())))
                .toList();
    }

    private static Option notKnown(Words words) {
        return new Option("", words.texts().say(UiText.NOT_KNOWN));
    }

    /// All countries, in the order of their names.
    static Input.One countries(Words words) {
        return new Input.One(
                Arrays.stream(Locale.getISOCountries())
                        .map(code -> new Option(code, words.country(code)))
                        .sorted(Comparator.comparing(Option::words, words.order()))
                        .toList(),
                notKnown(words));
    }

    /// Nobody has to write down that a factory is active.
    private static Input.One statuses(Words words) {
        return new Input.One(
                Arrays.stream(FactoryStatus.values())
                        .map(one -> new Option(one.key(), words.status(one)))
                        .toList(),
                new Option("", words.status(FactoryStatus.ACTIVE)));
    }
}
