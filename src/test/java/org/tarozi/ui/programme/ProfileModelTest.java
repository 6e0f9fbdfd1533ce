package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ProfileModelTest {

    @TempDir Path folder;
    private ProfileAtWork profile;

    @BeforeEach
    void open() {
        profile = ProfileAtWork.in(folder);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aNumberIsKeptAsANumber() {
        profile.type("workers", "1\u00a0200");
        assertEquals(Value.of(1200), profile.desk().value(profile.subject(), "workers"));
        assertEquals("1200", profile.field("workers").text().get());
    }

    @Test
    void whatWasBeingTypedIsThereAfterAKill() {
        profile.field("region").text().set("Namangan");

        assertEquals(List.of(Value.of("Namangan")), profile.desk().recovered());
    }

    @Test
    void whatDoesNotFitIsNotKeptWhileItIsTyped() {
        profile.field("workers").text().set("12");
        profile.field("workers").text().set("12a");

        assertEquals(List.of(), profile.desk().recovered());
    }

    @Test
    void aNumberStaysWhatItWasWhileSomethingElseStandsInItsPlace() {
        profile.type("workers", "250");
        profile.field("workers").text().set("25x");

        assertEquals(List.of(), profile.desk().recovered());
        assertEquals(Value.of(250), profile.desk().value(profile.subject(), "workers"));
    }

    @Test
    void aTextIsKeptWithoutTheBlanksAroundIt() {
        profile.type("name", "  Anor tekstil ");
        assertEquals(Value.of("Anor tekstil"), profile.desk().value(profile.subject(), "name"));
        assertEquals("Anor tekstil", profile.model().name().get());
    }

    @Test
    void aDayIsKeptAsFilesHaveIt() {
        profile.type("status_since", "3.5.2026");
        assertEquals(
                Value.of("2026-05-03"), profile.desk().value(profile.subject(), "status_since"));
    }

    @Test
    void choicesAreKeptAsTheirWordsInFiles() {
        profile.field("union").choose("yes");
        profile.field("processes").choose("cutting, sewing");
        profile.field("status").choose("closed");
        assertEquals(Value.of("yes"), profile.desk().value(profile.subject(), "union"));
        assertEquals(
                Value.of("cutting, sewing"), profile.desk().value(profile.subject(), "processes"));
        assertEquals(Value.of("closed"), profile.desk().value(profile.subject(), "status"));
    }

    @Test
    void aFactoryDoesNotLoseItsNameByASlip() {
        profile.type("name", " ");
        assertEquals(
                Optional.of("Give the factory a name first."),
                profile.field("name").problem().get());
        assertEquals(Value.of("Anor"), profile.desk().value(profile.subject(), "name"));
    }

    @Test
    void emptyingAFieldClearsIt() {
        profile.type("region", "");
        assertEquals(Value.CLEARED, profile.desk().value(profile.subject(), "region"));
    }

    @Test
    void whatIsTheSameIsNotWrittenAgain() {
        int before = profile.desk().open().changes().get();
        profile.type("region", " Fergana ");
        assertEquals(before, profile.desk().open().changes().get());
    }

    @Test
    void aBadNumberIsRefusedBesideTheFieldAndStaysTyped() {
        profile.type("workers", "many");
        assertEquals(
                Optional.of(
                        "\u201cmany\u201d cannot be taken. Write a whole number of up to nine"
                                + " digits, such as 120."),
                profile.field("workers").problem().get());
        assertEquals("many", profile.field("workers").text().get());
        assertEquals(Value.CLEARED, profile.desk().value(profile.subject(), "workers"));

        profile.field("workers").takeBack();
        assertEquals("", profile.field("workers").text().get());
        assertEquals(Optional.empty(), profile.field("workers").problem().get());
    }

    @Test
    void aBadDayIsRefused() {
        profile.type("status_since", "yesterday");
        assertEquals(
                Optional.of(
                        "\u201cyesterday\u201d is not a day. Write it as 2026-05-14, 14.05.2026 or"
                                + " 14.05.26."),
                profile.field("status_since").problem().get());
    }

    @Test
    void aChangeFromElsewhereDoesNotTouchWhatIsBeingTyped() {
        profile.field("region").text().set("Nam");
        profile.desk().write(profile.subject(), OfFactory.REGION, "Andijan");
        profile.desk().write(profile.subject(), OfFactory.NAME, "Anor 2");
        assertEquals("Nam", profile.field("region").text().get());
        assertEquals("Anor 2", profile.field("name").text().get());
    }

    @Test
    void aFieldInConflictSaysSoAndIsNotWritten() {
        profile.desk()
                .disagree(profile.subject(), "sector", Value.of("garment"), Value.of("textile"));
        assertEquals(true, profile.field("sector").disputed().get());
        profile.field("sector").choose("footwear");
        assertEquals(1, profile.screen().shown().getFirst().profileConflicts());
    }

    @Test
    void leavingKeepsWhatIsTypedAndSaysWhatCouldNotBeKept() {
        profile.field("region").text().set("Namangan");
        profile.field("workers").text().set("many");
        profile.screen().leave();
        assertEquals(Value.of("Namangan"), profile.desk().value(profile.subject(), "region"));
        assertEquals(
                List.of(
                        Notice.refused(
                                "Workers was not saved. \u201cmany\u201d cannot be taken. Write a"
                                        + " whole number of up to nine digits, such as 120.")),
                profile.desk().frame().told());
    }

    @Test
    void leavingNamesEveryFieldThatCouldNotBeKept() {
        profile.field("workers").text().set("many");
        profile.field("status_since").text().set("soon");
        profile.screen().leave();
        assertEquals(
                List.of(
                        Notice.refused(
                                "2 fields were not saved: Status since; Workers. The"
                                        + " profile says what is expected of each.")),
                profile.desk().frame().told());
    }

    @Test
    void whoFillsInAFactoryThatNeverHadANameHearsNothingOfIt() {
        FactoryId nameless = profile.desk().nameless("Fergana");
        profile.open(nameless);
        profile.field("region").text().set("Namangan");
        profile.screen().leave();
        assertEquals(List.of(), profile.desk().frame().told());
        assertEquals(
                Value.of("Namangan"),
                profile.desk().value(FactoryFacts.subject(nameless), "region"));
    }

    @Test
    void theSectionsAreThoseOfTheFactoryThenThoseOfTheClusters() {
        assertEquals(
                List.of(
                        "Factory",
                        "Workers",
                        "For questions on: Child Labour",
                        "For questions on: Forced Labour",
                        "For questions on: Freedom of Association and Collective Bargaining",
                        "For questions on: Compensation",
                        "For questions on: Contracts and Human Resources",
                        "For questions on: Occupational Safety and Health",
                        "For questions on: Factory Profile",
                        "Also asked"),
                profile.model().parts().stream().map(ProfileModel.Part::title).toList());
    }

    @Test
    void everyFieldOfAFactoryAndOfTheChecklistIsThereOnce() {
        List<String> keys =
                profile.model().parts().stream()
                        .flatMap(part -> part.fields().stream())
                        .map(field -> field.entry().key())
                        .sorted()
                        .toList();
        List<String> expected =
                Stream.concat(
                                Arrays.stream(OfFactory.values()).map(OfFactory::key),
                                profile.desk().release().terms().profile().stream()
                                        .map(one -> one.id()))
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(expected, keys);
    }

    @Test
    void changesAreTakenBackOneByOneAndMadeAgain() {
        List<String> fields = new ArrayList<>();
        profile.type("workers", "120");
        profile.field("union").choose("yes");
        profile.type("region", "Namangan");

        profile.model().undo(fields::add);
        assertEquals("Fergana", profile.field("region").text().get());
        profile.model().undo(fields::add);
        profile.model().undo(fields::add);
        profile.model().undo(fields::add);
        assertEquals(List.of("region", "union", "workers"), fields);
        assertEquals(Value.CLEARED, profile.desk().value(profile.subject(), "workers"));
        assertEquals(Value.CLEARED, profile.desk().value(profile.subject(), "union"));

        profile.model().redo(fields::add);
        assertEquals(Value.of(120), profile.desk().value(profile.subject(), "workers"));
        assertEquals("120", profile.field("workers").text().get());
    }

    @Test
    void whatIsBeingTypedIsTakenBackAsAWhole() {
        profile.type("workers", "120");
        profile.field("region").text().set("Namangan");
        profile.model().undo(field -> {});
        assertEquals(Value.of("Fergana"), profile.desk().value(profile.subject(), "region"));
        assertEquals(Value.of(120), profile.desk().value(profile.subject(), "workers"));
    }

    @Test
    void aChangeThatSomebodyBuiltUponIsNotTakenBack() {
        profile.type("region", "Namangan");
        profile.desk().write(profile.subject(), OfFactory.REGION, "Andijan");
        profile.model().undo(field -> {});
        assertEquals(Value.of("Andijan"), profile.desk().value(profile.subject(), "region"));
    }
}
