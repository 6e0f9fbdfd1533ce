package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class StateTest {

    private static final String FIRST = "period=all number=1 kind.full=yes shown=heat_map part=0";

    private static final String SIGNS = "aZоЎʻ ,;=%+&\"\n";

    private static final long SEED = 20_260_514;

    private static final State DEEP =
            new State(
                    ScopeChoice.ALL
                            .toggled(VisitKind.SHORT)
                            .where(
                                    Filters.NONE.where(
                                            PlaceField.REGION,
                                            Set.of("Qoraqalpogʻiston = 100 %", "Osh, north")))
                            .during(
                                    PeriodChoice.ALL
                                            .numbered(PeriodChoice.Kind.PANEL, 2)
                                            .from(Optional.of(LocalDate.parse("2024-01-01")))
                                            .to(Optional.of(LocalDate.parse("2024-12-31")))),
                    NumbersModel.Shown.RATES,
                    1,
                    new Drill.OfQuestion(
                            Optional.of(new PointId("coercion")), new QuestionId("fl-resign")),
                    Optional.of(
                            new HeatCell(
                                    Garments.assessment("Cotton", 2), new PointId("coercion"))),
                    Optional.of(Garments.assessment("Silk", 1)));

    @TempDir Path folder;

    @Test
    void aStateIsReadBackFromItsText() {
        assertEquals(DEEP, State.of(DEEP.text()));
        assertEquals(State.FIRST, State.of(State.FIRST.text()));
    }

    @Test
    void aTextWithOnePlaceOfAFieldSaysThatOne() {
        assertEquals(
                ScopeChoice.ALL.where(
                        Filters.NONE
                                .where(PlaceField.COUNTRY, Set.of("UZ"))
                                .where(PlaceField.REGION, Set.of("Osh, north"))),
                State.of(FIRST + " in.country=UZ in.region=Osh%2C+north").choice());
    }

    @Test
    void anyPlacesAreReadBack() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            Filters places = Filters.NONE;
            for (PlaceField field : PlaceField.values()) {
                places = places.where(field, values(random));
            }
            State state =
                    new State(
                            ScopeChoice.ALL.where(places),
                            NumbersModel.Shown.RATES,
                            0,
                            new Drill.All(),
                            Optional.empty(),
                            Optional.empty());
            assertEquals(state, State.of(state.text()), "seed " + SEED + ", round " + round);
        }
    }

    private static Set<String> values(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(any -> value(random))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }

    private static String value(Random random) {
        return random.ints(random.nextInt(1, 8), 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "period",
                "period=never number=1 shown=rates part=0",
                "x=1",
                FIRST + " in.region=",
                FIRST + " in.region=Andijan,",
                FIRST + " in.region=Andijan,+,Osh",
                FIRST + " in.region=%zz"
            })
    void whatSaysNoStateIsTheFirstOne(String text) {
        assertEquals(State.FIRST, State.of(text));
    }

    @Test
    void whoComesBackIsWhereHeWas() {
        try (Desk desk = new Desk(folder)) {
            desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.CYCLE, 1));
            desk.model()
                    .open(
                            new Drill.OfQuestion(
                                    Optional.of(new PointId("emergency-preparedness")),
                                    new QuestionId("os-exits-blocked")));
            NumbersModel again = desk.comeBack();

            assertEquals(desk.model().choice().get(), again.choice().get());
            assertEquals(desk.model().drill().get(), again.drill().get());
            assertEquals(desk.model().findings().get(), again.findings().get());
        }
    }
}
