package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Selection;
import org.tarozi.analysis.Warning;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

class VisitLineTest {

    @TempDir Path folder;

    private Desk desk;

    @BeforeEach
    void openProgramme() {
        desk = new Desk(folder);
    }

    @AfterEach
    void closeProgramme() {
        desk.close();
    }

    @Test
    void whatIsLeftOutComesFirstThenWhatToLookAtEachByFactoryAndDay() {
        Words words = new Words(Texts.in(Language.EN));
        Count count = desk.count();

        assertEquals(
                List.of(
                        "Cotton 1: the last assessment of the same factory counts",
                        "Linen 1: the factory no longer took part",
                        "Silk 1: the last assessment of the same factory counts",
                        "Wool 1: the last assessment of the same factory counts. Another visit of"
                            + " this factory lies 7 days from it, on 9\u00a0July 2024. If both are"
                            + " one, link them: under Factories, \u201cMore\u201d on the visit.",
                        "Wool 2: not finished",
                        "Wool 1: Another visit of this factory lies 7 days from it, on 2\u00a0July"
                            + " 2024. If both are one, link them: under Factories, \u201cMore\u201d"
                            + " on the visit.",
                        "Cotton 2: ",
                        "Silk 2: "),
                count.visits().stream()
                        .map(
                                line ->
                                        words.factory(count, line.visit())
                                                + " "
                                                + words.cycle(line.visit())
                                                + ": "
                                                + words.note(count, line))
                        .toList());
    }

    @Test
    void factoriesStandInTheOrderOfTheHeatMap() {
        List.of("Noname", "-Minus; Sons", "No Region", "ant").forEach(desk::add);
        Words words = new Words(Texts.in(Language.EN));
        Count count = desk.count();

        List<String> listed =
                count.visits().stream()
                        .filter(line -> line.leftOut().isEmpty() && line.warnings().isEmpty())
                        .map(line -> words.factory(count, line.visit()))
                        .toList();

        assertEquals(
                List.of("ant", "Cotton", "-Minus; Sons", "Noname", "No Region", "Silk"), listed);
        assertEquals(
                words.byFactory(count, desk.part()).stream()
                        .map(visit -> words.factory(count, visit))
                        .filter(factory -> !factory.equals("Wool")) // it is to be looked at
                        .toList(),
                listed);
    }

    @Test
    void severalThingsToLookAtAreSentencesOfTheirOwn() {
        Words words = new Words(Texts.in(Language.EN));
        Count count = desk.count();
        Warning undated = new Warning.WithoutDate(new TreeSet<>());
        Warning namesakes = new Warning.SameName(new TreeSet<>());
        VisitLine first = count.visits().getFirst();
        VisitLine line = new VisitLine(first.visit(), first.leftOut(), List.of(undated, namesakes));

        assertEquals(
                "not finished. Has no date: a period that begins or ends somewhere leaves it out."
                        + " Another counted factory is called the same. If both are one, link them"
                        + " under Factories.",
                words.note(count, line).replaceFirst("^[^.]*[.]", "not finished."));
    }

    @Test
    void ofTwoVisitsOfOneDayItIsNotSaidHowManyDaysTheyLieApart() {
        Count count = desk.count();
        VisitLine first = count.visits().getFirst();
        Warning same =
                new Warning.PossibleDuplicate(
                        first.visit().factory().orElseThrow(),
                        first.visit().id(),
                        first.visit().id(),
                        0);
        VisitLine line = new VisitLine(first.visit(), Optional.empty(), List.of(same));

        String note = new Words(Texts.in(Language.EN)).note(count, line);

        assertEquals(
                "Another visit of this factory began on the same day, "
                        + Language.EN.date(first.visit().visit().start().orElseThrow())
                        + ". If both are one, link them: under Factories, \u201cMore\u201d on the"
                        + " visit.",
                note);
    }

    @Test
    void factoriesThatMayBeCountedTwiceAreSaidWhereverNumbersAreLookedAt() {
        Count count = desk.count();
        Selection selection = count.selection();
        Selection doubled =
                new Selection(
                        selection.scope(),
                        selection.activeOn(),
                        selection.included(),
                        selection.excluded(),
                        List.of(new Warning.SameName(new TreeSet<>())),
                        selection.conflicts());
        Count shown =
                new Count(
                        count.set(),
                        doubled,
                        count.rates(),
                        count.parts(),
                        count.visits(),
                        count.factories());

        assertEquals(
                "3 assessments of 3 factories counted, 5 left out. 1 open conflict in those"
                        + " counted. 1 name is borne by several counted factories, which may be"
                        + " one: see \u201cIn and out\u201d.",
                new Words(Texts.in(Language.EN)).counted(shown));
    }

    @Test
    void aSentenceSaysWhatIsCounted() {
        assertEquals(
                "3 assessments of 3 factories counted, 5 left out. 1 open conflict in those"
                        + " counted.",
                new Words(Texts.in(Language.EN)).counted(desk.count()));
    }
}
