package org.tarozi.ui.programme;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Spelling;
import org.tarozi.assessment.VisitState;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A factory as the table shows it. Everything that is sorted by or searched in is worked out once.
///
/// @param visits its visits, the newest first, those in the trash too
/// @param disputed the fields of the factory itself that wait for a decision
record FactoryRow(
        Factory factory, Titles titles, List<Assessment> visits, List<String> disputed, Sums sums) {

    private static final int SHORTEST_ID = 4;

    private static final Comparator<Assessment> OLDEST_FIRST =
            Comparator.comparing((Assessment one) -> one.visit().start().orElse(LocalDate.MAX))
                    .thenComparing(Assessment::id);

    FactoryRow {
        visits = List.copyOf(visits);
        disputed = List.copyOf(disputed);
    }

    /// What it is called in the language of the window.
    ///
    /// @param name in words, also where it has none
    /// @param sector empty where it is not known
    /// @param place region and country, as far as they are known
    record Titles(String name, String sector, String place) {

        private String searched() {
            return Spelling.folded(String.join(" ", name, place, sector));
        }
    }

    /// What follows from the rest; the trash does not count.
    ///
    /// @param underWay how many of its visits are not finished
    /// @param isLastUnderWay whether the last one is among them
    /// @param conflicts how many fields of the factory and of its visits wait for a decision
    /// @param searched the words that a search looks into, folded
    record Sums(
            int visits,
            Optional<LocalDate> lastVisit,
            int underWay,
            boolean isLastUnderWay,
            int conflicts,
            String searched) {}

    /// The row of a factory with its visits in any order.
    static FactoryRow of(
            Factory factory, Titles titles, List<Assessment> visits, List<String> disputed) {
        List<Assessment> newestFirst = visits.stream().sorted(OLDEST_FIRST.reversed()).toList();
        List<Assessment> live = newestFirst.stream().filter(one -> one.visit().live()).toList();
        Optional<Assessment> last =
                live.stream().filter(one -> one.visit().start().isPresent()).findFirst();
        Sums sums =
                new Sums(
                        live.size(),
                        last.flatMap(one -> one.visit().start()),
                        (int) live.stream().filter(FactoryRow::isUnderWay).count(),
                        last.filter(FactoryRow::isUnderWay).isPresent(),
                        disputed.size() + live.stream().mapToInt(Assessment::openConflicts).sum(),
                        titles.searched());
        return new FactoryRow(factory, titles, newestFirst, disputed, sums);
    }

    private static boolean isUnderWay(Assessment visit) {
        return visit.visit().state() == VisitState.OPEN;
    }

    private static int cycle(Assessment visit) {
        return visit.visit().cycle().orElse(0);
    }

    FactoryId id() {
        return factory.id();
    }

    String name() {
        return titles.name();
    }

    /// Its visits that are not in the trash, without one of them.
    List<Assessment> live(Optional<AssessmentId> without) {
        return visits.stream()
                .filter(one -> one.visit().live())
                .filter(one -> !without.equals(Optional.of(one.id())))
                .toList();
    }

    /// The highest cycle of some visits; 0 where none has any.
    static int lastCycle(List<Assessment> visits) {
        return visits.stream().mapToInt(FactoryRow::cycle).max().orElse(0);
    }

    String sector() {
        return titles.sector();
    }

    /// How many fields of the factory itself wait for a decision.
    int profileConflicts() {
        return disputed.size();
    }

    boolean isDisputed(OfFactory field) {
        return disputed.contains(field.key());
    }

    String region() {
        return factory.place().region().orElse("");
    }

    OptionalInt workers() {
        return factory.workforce().total();
    }

    /// Whether it is not in the trash.
    boolean live() {
        return factory.standing().live();
    }

    /// Whether it may be the same as another one that is in the programme beside it.
    boolean isNamesake(FactoryRow other) {
        return live()
                && other.live()
                && !id().equals(other.id())
                && factory.isNamesake(other.factory());
    }

    /// The words of a search, as they are looked for.
    static List<String> searchedWords(String typed) {
        return List.of(Spelling.folded(typed).split("\\s+"));
    }

    /// Whether every word of a search is in its name, region, country or sector, or is how its id
    /// begins.
    boolean fits(List<String> searchedWords) {
        return searchedWords.stream()
                .allMatch(word -> sums.searched().contains(word) || isBeginningOfId(word));
    }

    /// Two figures of a name are in many an id too.
    private boolean isBeginningOfId(String word) {
        return word.length() >= SHORTEST_ID && id().toString().startsWith(word);
    }
}
