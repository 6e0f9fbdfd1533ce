package org.tarozi.ui.programme;

import javafx.collections.ObservableList;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Spelling;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.job.Founding;
import org.tarozi.job.Subjects;
import org.tarozi.report.content.PlaceNames;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Alphabet;
import org.tarozi.ui.UiText;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole programme as it was when it was read.
///
/// @param factories in the order of their names, those in the trash too
/// @param releases the checklists of the programme, in the order they came
/// @param latest the checklist of the visit with the latest first day
/// @param sections the parts of a factory's profile
/// @param country that of the programme, or of most of its factories, as an ISO 3166 code
/// @param namesakes the factories whose names others have too
/// @param strays how many visits belong to no factory, because it is in conflict or not here
record Overview(
        List<FactoryRow> factories,
        List<Release> releases,
        Optional<Fingerprint> latest,
        List<Section> sections,
        Optional<String> country,
        List<FactoryRow> namesakes,
        int strays) {

    Overview {
        factories = List.copyOf(factories);
        releases = List.copyOf(releases);
        sections = List.copyOf(sections);
        namesakes = List.copyOf(namesakes);
    }

    /// Reads it, once and as a whole.
    static Overview of(Programme programme, Words words) {
        AssessmentSet set = programme.assessments();
        List<Release> releases = programme.checklists().stream().map(Checklist::release).toList();
        Map<String, Wording> sectors = PlaceNames.of(releases).sectors();
        Map<String, List<String>> conflicts =
                programme.conflicts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Conflict::root,
                                        Collectors.mapping(Conflict::field, Collectors.toList())));
        Map<FactoryId, List<Assessment>> visits =
                set.assessments().stream()
                        .filter(one -> one.factory().isPresent())
                        .collect(Collectors.groupingBy(one -> one.factory().orElseThrow()));
        Alphabet order = words.order();
        List<FactoryRow> rows =
                set.factories().values().stream()
                        .map(
                                one ->
                                        FactoryRow.of(
                                                one,
                                                titles(one, sectors, words),
                                                visits.getOrDefault(one.id(), List.of()),
                                                conflicts.getOrDefault(
                                                        Subjects.of(one.id()).path(), List.of())))
                        .sorted(
                                Comparator.comparing(FactoryRow::name, order)
                                        .thenComparing(FactoryRow::id))
                        .toList();
        return new Overview(
                rows,
                releases,
                latest(set),
                Section.all(releases, words),
                programme.detail(Founding.COUNTRY).or(() -> commonCountry(set)),
                namesakes(rows),
                strays(set));
    }

    private static Optional<Fingerprint> latest(AssessmentSet set) {
        return set.assessments().stream()
                .filter(one -> one.visit().live() && one.visit().start().isPresent())
                .filter(one -> one.release().isPresent())
                .max(
                        Comparator.comparing((Assessment one) -> one.visit().start().orElseThrow())
                                .thenComparing(Assessment::id))
                .flatMap(Assessment::release);
    }

    private static FactoryRow.Titles titles(
            Factory factory, Map<String, Wording> sectors, Words words) {
        return new FactoryRow.Titles(
                factory.name().orElseGet(() -> words.texts().say(UiText.UNNAMED_FACTORY)),
                factory.place().sector().map(id -> sector(id, sectors, words)).orElse(""),
                words.place(factory));
    }

    private static String sector(String id, Map<String, Wording> sectors, Words words) {
        return Optional.ofNullable(sectors.get(id))
                .map(text -> text.in(words.language()))
                .orElse(id);
    }

    private static Optional<String> commonCountry(AssessmentSet set) {
        return set.factories().values().stream()
                .flatMap(one -> one.place().country().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static int strays(AssessmentSet set) {
        return (int)
                set.assessments().stream()
                        .filter(one -> one.visit().live())
                        .filter(
                                one ->
                                        one.factory().isEmpty()
                                                || !set.factories()
                                                        .containsKey(one.factory().get()))
                        .count();
    }

    /// Puts the factories into a list, as far as they are different there, so that who looks at it
    /// keeps his place.
    void into(ObservableList<FactoryRow> rows) {
        List<FactoryId> now = rows.stream().map(FactoryRow::id).toList();
        if (!now.equals(factories.stream().map(FactoryRow::id).toList())) {
            rows.setAll(factories);
            return;
        }
        for (int at = 0; at < factories.size(); at++) {
            if (!rows.get(at).equals(factories.get(at))) {
                rows.set(at, factories.get(at));
            }
        }
    }

    /// The row of a factory, if it is here.
    Optional<FactoryRow> row(FactoryId id) {
        return factories.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<FactoryRow> namesakes(List<FactoryRow> rows) {
        Map<String, List<FactoryRow>> byName =
                rows.stream()
                        .filter(FactoryRow::live)
                        .collect(Collectors.groupingBy(row -> Spelling.folded(row.name())));
        return rows.stream()
                .filter(
                        row ->
                                byName.getOrDefault(Spelling.folded(row.name()), List.of()).stream()
                                        .anyMatch(row::isNamesake))
                .toList();
    }

    /// The other factories that are called as one is, as far as both are in the programme.
    List<FactoryRow> namesakes(FactoryRow row) {
        return namesakes.stream().filter(row::isNamesake).toList();
    }

    /// How many factories are in the trash.
    int trashed() {
        return (int) factories.stream().filter(one -> !one.live()).count();
    }

    /// How many visits are not finished, of factories that are not in the trash.
    int underWay() {
        return factories.stream()
                .filter(FactoryRow::live)
                .mapToInt(one -> one.sums().underWay())
                .sum();
    }

    /// The checklist of an assessment, if it is here.
    Optional<Release> release(Assessment assessment) {
        return releases.stream()
                .filter(one -> assessment.release().equals(Optional.of(one.fingerprint())))
                .findFirst();
    }
}
