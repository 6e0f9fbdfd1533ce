package org.tarozi.analysis;

import static org.tarozi.analysis.Checklists.fgw;
import static org.tarozi.analysis.Checklists.national;
import static org.tarozi.analysis.Checklists.ncq;

import org.tarozi.analysis.Programme.FactoryLine;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A programme and scopes made from a seed, rich in what rates must get right: ties, gaps,
/// duplicates, conflicts, missing fields, points of one release only.
final class RandomProgramme {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-01-01");
    private static final List<String> COUNTRIES = List.of("UZ", "KG", "JO");
    private static final List<String> REGIONS = List.of("north", "south");
    private static final List<String> SECTORS = List.of("garment", "footwear");

    private final Random random;
    private final List<Release> releases = new ArrayList<>();
    private final int factories;
    private final AssessmentSet set;

    RandomProgramme(long seed) {
        random = new Random(seed);
        factories = 1 + random.nextInt(8);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            releases.add(release("r" + i));
        }
        Programme programme = new Programme(releases.toArray(Release[]::new));
        for (int factory = 1; factory <= factories; factory++) {
            programme.factory(factory(factory));
        }
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, 4 + random.nextInt(27)).boxed().toList());
        Collections.shuffle(numbers, random);
        numbers.forEach(number -> programme.visit(visit(number)));
        set = programme.set();
    }

    AssessmentSet set() {
        return set;
    }

    /// One scope of each kind of period.
    List<Scope> scopes() {
        return List.of(
                scope(Period.Window.OPEN),
                scope(window()),
                scope(new Period.Cycle(1 + random.nextInt(3))),
                scope(new Period.AsOf(day())),
                scope(new Period.Panel(1 + random.nextInt(3))));
    }

    private Scope scope(Period period) {
        Set<VisitKind> kinds = EnumSet.of(VisitKind.FULL);
        if (random.nextInt(4) == 0) {
            kinds.add(VisitKind.values()[random.nextInt(4)]);
        }
        return new Scope(period, kinds, filters());
    }

    private Filters filters() {
        SortedMap<PlaceField, Set<String>> values = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            values.put(PlaceField.COUNTRY, new TreeSet<>(List.of(one(COUNTRIES), "UZ")));
        }
        if (random.nextInt(6) == 0) {
            values.put(PlaceField.REGION, Set.of(one(REGIONS)));
        }
        if (random.nextInt(6) == 0) {
            values.put(PlaceField.SECTOR, Set.of(one(SECTORS)));
        }
        return new Filters(values);
    }

    private Period.Window window() {
        LocalDate from = day();
        Optional<LocalDate> to = Optional.of(from.plusDays(random.nextInt(90)));
        return switch (random.nextInt(3)) {
            case 0 -> new Period.Window(Optional.of(from), Optional.empty());
            case 1 -> new Period.Window(Optional.empty(), to);
            default -> new Period.Window(Optional.of(from), to);
        };
    }

    /// Mostly the same points and questions as any other release, but some are left out, and some
    /// points stand in another cluster.
    private Release release(String id) {
        List<List<CompliancePoint>> points =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int point = 0; point < 12; point++) {
            if (random.nextInt(6) > 0) {
                int cluster = random.nextInt(12) == 0 ? random.nextInt(4) : point / 3;
                points.get(cluster).add(point(point));
            }
        }
        Cluster[] clusters = new Cluster[4];
        for (int cluster = 0; cluster < clusters.length; cluster++) {
            clusters[cluster] = cluster(cluster, points.get(cluster));
        }
        return Checklists.release(id, clusters);
    }

    /// A checklist refuses a point without questions, so one at least is there.
    private CompliancePoint point(int number) {
        List<Question> questions = new ArrayList<>();
        int always = random.nextInt(3);
        for (int i = 0; i < 3; i++) {
            if (i == always || random.nextInt(5) > 0) {
                questions.add(question(3 * number + i));
            }
        }
        return Checklists.point("p" + number, questions.toArray(Question[]::new));
    }

    private static Cluster cluster(int number, List<CompliancePoint> points) {
        CompliancePoint[] all = points.toArray(CompliancePoint[]::new);
        return number == 3
                ? Checklists.informationCluster("c" + number, all)
                : Checklists.cluster("c" + number, all);
    }

    private static Question question(int number) {
        String id = "q" + number;
        return switch (number % 7) {
            case 3 -> national(id);
            case 5 -> fgw(id);
            default -> ncq(id);
        };
    }

    private FactoryLine factory(int number) {
        FactoryLine line = new FactoryLine(number);
        line.country = maybe(8, one(COUNTRIES));
        line.region = maybe(5, one(REGIONS));
        line.sector = maybe(5, one(SECTORS));
        if (random.nextInt(3) == 0) {
            line.status = random.nextBoolean() ? FactoryStatus.CLOSED : FactoryStatus.LEFT;
        }
        line.since = maybe(3, day());
        line.live = random.nextInt(12) > 0;
        if (random.nextInt(8) == 0) {
            line.conflict(
                    one(List.of("status", "status_since", "country", "region", "sector", "name")));
        }
        return line;
    }

    private VisitLine visit(int number) {
        Release release = one(releases);
        VisitLine line =
                new VisitLine(number, 1 + random.nextInt(factories), release, digits(release));
        line.start = maybe(12, day());
        line.cycle =
                random.nextInt(10) == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(1 + random.nextInt(4));
        line.programmeNumber =
                random.nextInt(3) == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(1 + random.nextInt(5));
        line.kind = random.nextInt(5) == 0 ? VisitKind.values()[random.nextInt(4)] : VisitKind.FULL;
        line.state = random.nextInt(10) == 0 ? VisitState.OPEN : VisitState.DONE;
        line.live = random.nextInt(15) > 0;
        if (random.nextInt(20) == 0) {
            line.noFactory();
        }
        if (random.nextInt(30) == 0) {
            line.noChecklist();
        }
        addConflict(line);
        line.openConflicts += random.nextInt(3);
        return line;
    }

    private void addConflict(VisitLine line) {
        if (random.nextInt(8) > 0) {
            return;
        }
        String field =
                one(
                        List.of(
                                "state",
                                "kind",
                                "factory",
                                "start_date",
                                "cycle",
                                "number",
                                "checklist"));
        line.conflict(field);
        switch (field) {
            case "factory" -> line.noFactory();
            case "checklist" -> line.noChecklist();
            case "start_date" -> line.start = Optional.empty();
            case "cycle" -> line.cycle = OptionalInt.empty();
            case "number" -> line.programmeNumber = OptionalLong.empty();
            default -> {}
        }
    }

    /// Days repeat often, so that starts tie and lie within fourteen days of each other.
    private LocalDate day() {
        return FIRST_DAY.plusDays(7L * random.nextInt(30) + random.nextInt(2));
    }

    private String digits(Release release) {
        int emptiness = random.nextInt(10);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < release.questions().size(); i++) {
            boolean blank = emptiness == 0 || random.nextInt(10) < emptiness / 3;
            digits.append(blank ? one(List.of(0, 0, 3, 4)) : one(List.of(0, 1, 1, 1, 2, 2, 3, 4)));
        }
        return digits.toString();
    }

    private <T> Optional<T> maybe(int oneIn, T value) {
        return random.nextInt(oneIn) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
