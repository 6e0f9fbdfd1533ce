package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.FactoryLine;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Release;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

class ProfileTest {

    private static final Release R = release("r", cluster("c", point("p", ncq("q1"))));

    private static OptionalInt of(int workers) {
        return OptionalInt.of(workers);
    }

    private static Profile profile(FactoryLine... lines) {
        Programme programme = new Programme(R);
        for (int i = 0; i < lines.length; i++) {
            programme.factory(lines[i]).visit(new VisitLine(i + 1, i + 1, R, "1"));
        }
        return Profile.of(programme.set(), programme.select(Scope.ALL).included());
    }

    @Test
    void whatIsNotKnownStandsApart() {
        Profile profile =
                profile(
                        new FactoryLine(1)
                                .country("UZ")
                                .region("Fergana")
                                .workers(of(200), of(150), of(40)),
                        new FactoryLine(2)
                                .country("UZ")
                                .workers(of(100), of(70), OptionalInt.empty()),
                        new FactoryLine(3).workers(OptionalInt.empty(), of(900), of(400)),
                        new FactoryLine(4)
                                .workers(OptionalInt.empty(), of(5), OptionalInt.empty()));

        assertEquals(
                new Profile(
                        4,
                        new Workers(1600, 1120, 440, 40, 1, 0, 0),
                        new Profile.Distribution<>(new TreeMap<>(Map.of("UZ", 2)), 2),
                        new Profile.Distribution<>(new TreeMap<>(Map.of("Fergana", 1)), 3),
                        new Profile.Distribution<>(new TreeMap<String, Integer>(), 4),
                        new Profile.Distribution<>(
                                new TreeMap<>(
                                        Map.of(
                                                SizeClass.UP_TO_150, 1,
                                                SizeClass.UP_TO_500, 1,
                                                SizeClass.UP_TO_1200, 0,
                                                SizeClass.ABOVE_1200, 1)),
                                1)),
                profile);
    }

    @Test
    void whereThereAreMoreWomenAndMenThanWorkersTheyCountAndTheFactoryIsInDoubt() {
        assertEquals(
                new Workers(240, 150, 90, 0, 0, 0, 1),
                profile(
                                new FactoryLine(1).workers(of(100), of(90), of(50)),
                                new FactoryLine(2).workers(of(100), of(60), of(40)))
                        .workers());
    }

    @Test
    void aNumberThatWaitsForADecisionIsNotMadeOfWomenAndMen() {
        Profile profile =
                profile(
                        new FactoryLine(1).workers(of(100), of(60), of(40)),
                        new FactoryLine(2)
                                .workers(OptionalInt.empty(), of(300), of(112))
                                .conflict("workers"),
                        new FactoryLine(3)
                                .workers(OptionalInt.empty(), OptionalInt.empty(), of(112))
                                .conflict("workers_female"),
                        new FactoryLine(4)
                                .workers(of(50), OptionalInt.empty(), of(20))
                                .conflict("workers_female"));

        assertEquals(new Workers(150, 60, 60, 30, 0, 2, 0), profile.workers());
        assertEquals(2, profile.sizes().notKnown());
    }

    @Test
    void oneRegionInSeveralSpellingsIsOneUnderTheUsualOne() {
        Profile profile =
                profile(
                        new FactoryLine(1).region("osh"),
                        new FactoryLine(2).region("Osh"),
                        new FactoryLine(3).region("OSH "),
                        new FactoryLine(4).region(" Osh"),
                        new FactoryLine(5).region("Andijan"),
                        new FactoryLine(6).region("ANDIJAN"));

        assertEquals(
                new Profile.Distribution<>(new TreeMap<>(Map.of("ANDIJAN", 2, "Osh", 4)), 0),
                profile.regions());
    }

    @Test
    void aFactoryOfAPanelIsOneFactory() {
        Programme programme =
                new Programme(R)
                        .active(1)
                        .visit(new VisitLine(1, 1, R, "1").cycle(1))
                        .visit(new VisitLine(2, 1, R, "1").cycle(2));

        Selection panel = programme.select(Scope.of(new Period.Panel(2)));

        assertEquals(2, panel.included().size());
        assertEquals(1, Profile.of(programme.set(), panel.included()).factories());
    }

    @Test
    void sizeClassesMeetWithoutAGap() {
        assertEquals(SizeClass.UP_TO_150, SizeClass.of(150));
        assertEquals(SizeClass.UP_TO_500, SizeClass.of(151));
        assertEquals(SizeClass.UP_TO_1200, SizeClass.of(1200));
        assertEquals(SizeClass.ABOVE_1200, SizeClass.of(1201));
    }
}
