package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Subject;
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
    private OfficeDesk desk;
    private Subject anor;
    private ProgrammeModel screen;
    private ProfileModel profile;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        FactoryId id = desk.factory("Anor", "Fergana");
        anor = FactoryFacts.subject(id);
        screen = desk.screen(Optional.of(id));
        screen.factory().editProfile();
        profile = ((Side.Profile) screen.factory().side().get()).model();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ProfileFieldModel field(String key) {
        return profile.parts().stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.entry().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void type(String key, String text) {
        field(key).text().set(text);
        field(key).keep();
    }

    @Test
    void aNumberIsKeptAsANumber() {
        type("workers", "1\u00a0200");
        assertEquals(Value.of(1200), desk.value(anor, "workers"));
        assertEquals("1200", field("workers").text().get());
    }

    @Test
    void whatWasBeingTypedIsThereAfterAKill() {
        field("region").text().set("Namangan");

        assertEquals(List.of(Value.of("Namangan")), desk.recovered());
    }

    @Test
    void whatDoesNotFitIsNotKeptWhileItIsTyped() {
        field("workers").text().set("12");
        field("workers").text().set("12a");

        assertEquals(List.of(), desk.recovered());
    }

    @Test
    void aTextIsKeptWithoutTheBlanksAroundIt() {
        type("name", "  Anor tekstil ");
        assertEquals(Value.of("Anor tekstil"), desk.value(anor, "name"));
        assertEquals("Anor tekstil", profile.name().get());
    }

    @Test
    void aDayIsKeptAsFilesHaveIt() {
        type("status_since", "3.5.2026");
        assertEquals(Value.of("2026-05-03"), desk.value(anor, "status_since"));
    }

    @Test
    void choicesAreKeptAsTheirWordsInFiles() {
        field("union").choose("yes");
        field("processes").choose("cutting, sewing");
        field("status").choose("closed");
        assertEquals(Value.of("yes"), desk.value(anor, "union"));
        assertEquals(Value.of("cutting, sewing"), desk.value(anor, "processes"));
        assertEquals(Value.of("closed"), desk.value(anor, "status"));
    }

    @Test
    void aFactoryDoesNotLoseItsNameByASlip() {
        type("name", " ");
        assertEquals(Optional.of("Give the factory a name first."), field("name").problem().get());
        assertEquals(Value.of("Anor"), desk.value(anor, "name"));
    }

    @Test
    void emptyingAFieldClearsIt() {
        type("region", "");
        assertEquals(Value.CLEARED, desk.value(anor, "region"));
    }

    @Test
    void whatIsTheSameIsNotWrittenAgain() {
        int before = desk.open().changes().get();
        type("region", " Fergana ");
        assertEquals(before, desk.open().changes().get());
    }

    @Test
    void aBadNumberIsRefusedBesideTheFieldAndStaysTyped() {
        type("workers", "many");
        assertEquals(
                Optional.of(
                        "\u201cmany\u201d is not a whole number. Write up to nine digits, such as"
                                + " 120."),
                field("workers").problem().get());
        assertEquals("many", field("workers").text().get());
        assertEquals(Value.CLEARED, desk.value(anor, "workers"));

        field("workers").takeBack();
        assertEquals("", field("workers").text().get());
        assertEquals(Optional.empty(), field("workers").problem().get());
    }

    @Test
    void aBadDayIsRefused() {
        type("status_since", "yesterday");
        assertEquals(
                Optional.of(
                        "\u201cyesterday\u201d is not a day. Write it as 2026-05-14, 14.05.2026 or"
                                + " 14.05.26."),
                field("status_since").problem().get());
    }

    @Test
    void aChangeFromElsewhereDoesNotTouchWhatIsBeingTyped() {
        field("region").text().set("Nam");
        desk.write(anor, OfFactory.REGION, "Andijan");
        desk.write(anor, OfFactory.NAME, "Anor 2");
        assertEquals("Nam", field("region").text().get());
        assertEquals("Anor 2", field("name").text().get());
    }

    @Test
    void aFieldInConflictSaysSoAndIsNotWritten() {
        desk.disagree(anor, "sector", Value.of("garment"), Value.of("textile"));
        assertEquals(true, field("sector").disputed().get());
        field("sector").choose("footwear");
        assertEquals(1, screen.shown().getFirst().profileConflicts());
    }

    @Test
    void leavingKeepsWhatIsTypedAndSaysWhatCouldNotBeKept() {
        field("region").text().set("Namangan");
        field("workers").text().set("many");
        screen.leave();
        assertEquals(Value.of("Namangan"), desk.value(anor, "region"));
        assertEquals(
                List.of(
                        Notice.refused(
                                "Workers was not saved. \u201cmany\u201d is not a whole number."
                                        + " Write up to nine digits, such as 120.")),
                desk.frame().told());
    }

    @Test
    void leavingNamesEveryFieldThatCouldNotBeKept() {
        field("workers").text().set("many");
        field("status_since").text().set("soon");
        screen.leave();
        assertEquals(
                List.of(
                        Notice.refused(
                                "2 fields were not saved: Status since; Workers. The"
                                        + " profile says what is expected of each.")),
                desk.frame().told());
    }

    @Test
    void whoFillsInAFactoryThatNeverHadANameHearsNothingOfIt() {
        FactoryId nameless = desk.nameless("Fergana");
        screen.leave();
        screen = desk.screen(Optional.of(nameless));
        screen.factory().editProfile();
        profile = ((Side.Profile) screen.factory().side().get()).model();
        field("region").text().set("Namangan");
        screen.leave();
        assertEquals(List.of(), desk.frame().told());
        assertEquals(Value.of("Namangan"), desk.value(FactoryFacts.subject(nameless), "region"));
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
                profile.parts().stream().map(ProfileModel.Part::title).toList());
    }

    @Test
    void everyFieldOfAFactoryAndOfTheChecklistIsThereOnce() {
        List<String> keys =
                profile.parts().stream()
                        .flatMap(part -> part.fields().stream())
                        .map(field -> field.entry().key())
                        .sorted()
                        .toList();
        List<String> expected =
                Stream.concat(
                                Arrays.stream(OfFactory.values()).map(OfFactory::key),
                                desk.release().terms().profile().stream().map(one -> one.id()))
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(expected, keys);
    }

    @Test
    void changesAreTakenBackOneByOneAndMadeAgain() {
        List<String> fields = new ArrayList<>();
        type("workers", "120");
        field("union").choose("yes");
        type("region", "Namangan");

        profile.undo(fields::add);
        assertEquals("Fergana", field("region").text().get());
        profile.undo(fields::add);
        profile.undo(fields::add);
        profile.undo(fields::add);
        assertEquals(List.of("region", "union", "workers"), fields);
        assertEquals(Value.CLEARED, desk.value(anor, "workers"));
        assertEquals(Value.CLEARED, desk.value(anor, "union"));

        profile.redo(fields::add);
        assertEquals(Value.of(120), desk.value(anor, "workers"));
        assertEquals("120", field("workers").text().get());
    }

    @Test
    void whatIsBeingTypedIsTakenBackAsAWhole() {
        type("workers", "120");
        field("region").text().set("Namangan");
        profile.undo(field -> {});
        assertEquals(Value.of("Fergana"), desk.value(anor, "region"));
        assertEquals(Value.of(120), desk.value(anor, "workers"));
    }

    @Test
    void aChangeThatSomebodyBuiltUponIsNotTakenBack() {
        type("region", "Namangan");
        desk.write(anor, OfFactory.REGION, "Andijan");
        profile.undo(field -> {});
        assertEquals(Value.of("Andijan"), desk.value(anor, "region"));
    }
}
