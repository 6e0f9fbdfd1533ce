package org.tarozi.exchange.star;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Chronology;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.exchange.star.StarWriter.LeftOut;
import org.tarozi.exchange.table.CellText;
import org.tarozi.exchange.table.Countries;
import org.tarozi.store.Programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// The assessments of a programme that a STAR csv can hold, with their factories, in order.
final class WrittenVisits {

    private static final Comparator<Visit> ORDER =
            Comparator.comparing((Visit visit) -> visit.site().country())
                    .thenComparing(visit -> visit.assessment().visit().cycle().orElse(0))
                    .thenComparing(Visit::number);

    private final Programme programme;
    private final AssessmentSet set;
    private final Countries countries = new Countries();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<FactoryId, Site> sites = new HashMap<>();
    private final Set<Long> siteNumbers = new HashSet<>();
    private final Set<Long> visitNumbers = new HashSet<>();

    /// One assessment with its number.
    record Visit(long number, Assessment assessment, Site site) {}

    /// One factory in the words of the table.
    record Site(long number, String name, String country) {}

    WrittenVisits(Programme programme, AssessmentSet set) {
        this.programme = programme;
        this.set = set;
    }

    /// How many assessments the table has no place for, and why.
    Map<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    List<Visit> visits() {
        List<Assessment> chosen = new ArrayList<>();
        for (Assessment assessment : set.assessments()) {
            Optional<LeftOut> reason = reason(assessment);
            reason.ifPresentOrElse(
                    why -> leftOut.merge(why, 1, Integer::sum), () -> chosen.add(assessment));
        }
        Optional<LocalDate> latest =
                chosen.stream()
                        .flatMap(assessment -> assessment.visit().start().stream())
                        .max(Comparator.naturalOrder());
        Map<AssessmentId, Long> numbers = numbers(chosen);
        List<Visit> visits = new ArrayList<>();
        for (Assessment assessment : chosen) {
            Factory factory = assessment.factory().map(set.factories()::get).orElseThrow();
            Site site = sites.computeIfAbsent(factory.id(), id -> site(factory, latest));
            long number = Objects.requireNonNull(numbers.get(assessment.id()));
            visits.add(new Visit(number, assessment, site));
        }
        visits.sort(ORDER);
        return visits;
    }

    /// The number of each assessment in the system, or one of our own. Where a factory was visited
    /// several times on a day, those the system does not know have larger ones than those it does,
    /// and the latest of them has the largest.
    private Map<AssessmentId, Long> numbers(List<Assessment> chosen) {
        Map<AssessmentId, Long> numbers = new HashMap<>();
        Map<List<?>, Long> largest = new HashMap<>();
        Map<List<?>, List<Assessment>> ours = new LinkedHashMap<>();
        for (Assessment assessment : chosen) {
            List<?> day = List.of(assessment.factory(), assessment.visit().start());
            OptionalLong known = known(assessment);
            if (known.isPresent()) {
                long number = free(known.getAsLong(), visitNumbers);
                numbers.put(assessment.id(), number);
                largest.merge(day, number, Math::max);
            } else {
                ours.computeIfAbsent(day, key -> new ArrayList<>()).add(assessment);
            }
        }
        ours.forEach(
                (day, visits) -> {
                    long least = largest.getOrDefault(day, 0L) + 1;
                    Iterator<Long> own =
                            visits.stream()
                                    .map(visit -> Math.max(least, own(visit)))
                                    .map(number -> free(number, visitNumbers))
                                    .sorted()
                                    .iterator();
                    visits.sort(Chronology.ORDER);
                    visits.forEach(visit -> numbers.put(visit.id(), own.next()));
                });
        return numbers;
    }

    private static long own(Assessment assessment) {
        return StarId.number(assessment.id().toString(), assessment.visit().start());
    }

    private Optional<LeftOut> reason(Assessment assessment) {
        Assessment.Visit visit = assessment.visit();
        if (!visit.live()) {
            return Optional.of(LeftOut.DELETED);
        }
        if (!assessment.conflicts().isEmpty()) {
            return Optional.of(LeftOut.IN_CONFLICT);
        }
        if (visit.state() != VisitState.DONE) {
            return Optional.of(LeftOut.NOT_FINISHED);
        }
        if (visit.kind() != VisitKind.FULL) {
            return Optional.of(LeftOut.NOT_FULL);
        }
        Optional<Factory> factory = assessment.factory().map(set.factories()::get);
        if (factory.isEmpty()) {
            return Optional.of(LeftOut.WITHOUT_FACTORY);
        }
        boolean known = assessment.release().map(set.releases()::containsKey).orElse(false);
        return known ? reason(factory.get()) : Optional.of(LeftOut.WITHOUT_CHECKLIST);
    }

    /// The table has no column for it, so it would count again where it is read.
    private static Optional<LeftOut> reason(Factory factory) {
        if (!factory.standing().live()) {
            return Optional.of(LeftOut.FACTORY_DELETED);
        }
        Set<String> conflicts = factory.conflicts();
        boolean undecided =
                conflicts.contains(OfFactory.STATUS.key())
                        || factory.standing().status() != FactoryStatus.ACTIVE
                                && conflicts.contains(OfFactory.STATUS_SINCE.key());
        return undecided ? Optional.of(LeftOut.FACTORY_IN_CONFLICT) : Optional.empty();
    }

    /// The table can say only that a factory is gone, so it says so of one that was gone at the
    /// latest visit.
    private Site site(Factory factory, Optional<LocalDate> latest) {
        boolean gone = latest.map(day -> !factory.standing().activeOn(day)).orElse(false);
        boolean named = !factory.conflicts().contains(OfFactory.NAME.key());
        String name = named ? factory.name().orElse("") : "";
        String country =
                Optional.ofNullable(factory.profile().get(StarFactory.COUNTRY_NAME))
                        .or(() -> factory.place().country().map(countries::name))
                        .orElse("");
        Scope scope = new Scope.OfFactory(factory.id().uuid());
        long number =
                star(scope, OfFactory.STAR_ID.key())
                        .orElseGet(() -> StarId.number(factory.id().toString()));
        String shown = StarRowReader.onOneLine(CellText.guarded(name));
        return new Site(
                free(number, siteNumbers),
                gone ? (shown + " (Obsolete)").strip() : shown,
                StarRowReader.onOneLine(CellText.guarded(country)));
    }

    /// An assessment's number in the system, if it has one. Where it is also the programme's own
    /// number, that tells without reading the history of the assessment.
    private OptionalLong known(Assessment assessment) {
        OptionalLong own = assessment.visit().number();
        Scope scope = new Scope.OfAssessment(assessment.id().uuid());
        return own.isPresent() && StarId.assessment(own.getAsLong()).equals(scope)
                ? own
                : star(scope, OfAssessment.STAR_ID.key());
    }

    private OptionalLong star(Scope scope, String field) {
        Subject subject = scope.subject();
        return CellText.whole(programme.group(subject).state("", field).value().display());
    }

    private static long free(long number, Set<Long> taken) {
        long free = number;
        while (!taken.add(free)) {
            free++;
        }
        return free;
    }
}
