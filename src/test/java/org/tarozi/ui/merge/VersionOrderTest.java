package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// In which order versions stand side by side.
class VersionOrderTest {

    private static final String RESIGN = "fl-resign";

    @TempDir Path folder;

    @Test
    void aKeyMeansTheSamePersonFromConflictToConflict() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        bek.answered(1, RESIGN, OfAnswer.FINDING, "a gate was locked");
        dil.answered(1, RESIGN, OfAnswer.FINDING, "Zulfiya was asked");
        try (Place place =
                Place.of(office, folder).took(dil.handOver("d.tza"), bek.handOver("b.tza"))) {
            Decider decider = Decider.at(place);
            for (String field : List.of("Result", "Finding")) {
                decider.choose(field);
                assertEquals(
                        List.of("Bekzod", "Dilnoza"),
                        decider.dispute().versions().stream()
                                .map(version -> version.voices().getFirst().person())
                                .toList());
            }
        }
    }

    @Test
    void answerSheetsStandInTheOrderTheyCameAndAreNamedByTheirFiles() throws IOException {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak");
        Path yes = withSheet(office.copyFor("Bekzod"), "compliant");
        Path no = withSheet(office.copyFor("Dilnoza"), "non_compliant");
        try (Place place = Place.of(office, folder).took(yes).took(no)) {
            Decider decider = Decider.at(place);
            assertEquals(8, decider.model().listed().all().size());
            for (DisputeRow row : List.copyOf(decider.model().listed().all())) {
                decider.model().chosen().set(Optional.of(row));
                assertEquals(
                        List.of(
                                "Compliant: from an answer sheet that came in"
                                        + " \u201cBekzod.tza\u201d",
                                "Non-compliant: from an answer sheet that came in"
                                        + " \u201cDilnoza.tza\u201d"),
                        said(decider));
            }
        }
    }

    @Test
    void answerSheetsOfOneImportKeepTheirSidesToo() throws IOException {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak");
        Path yes = withSheet(office.copyFor("Bekzod"), "compliant");
        Path no = withSheet(office.copyFor("Dilnoza"), "non_compliant");
        try (Place place = Place.of(office, folder).took(no, yes)) {
            Decider decider = Decider.at(place);
            for (DisputeRow row : List.copyOf(decider.model().listed().all())) {
                decider.model().chosen().set(Optional.of(row));
                assertEquals(
                        List.of(
                                "Non-compliant: from an answer sheet that came in"
                                        + " \u201cDilnoza.tza\u201d",
                                "Compliant: from an answer sheet that came in"
                                        + " \u201cBekzod.tza\u201d"),
                        said(decider));
            }
        }
    }

    private static List<String> said(Decider decider) {
        return decider.dispute().versions().stream()
                .map(one -> one.value() + ": " + one.voices().getFirst().device())
                .toList();
    }

    /// What somebody hands over who took in a sheet with the same answer to eight questions.
    private Path withSheet(Desk desk, String result) throws IOException {
        String visit = Desk.visit(1).path().substring("assessment/".length());
        Path sheet =
                Files.writeString(
                        folder.resolve(result + ".csv"),
                        Desk.CHECKLIST.release().questions().stream()
                                .filter(Question::isCompliance)
                                .limit(8)
                                .map(question -> visit + "," + question.id() + "," + result + "\n")
                                .collect(
                                        Collectors.joining(
                                                "", "assessment_id,question,result\n", "")));
        Place.of(desk, folder).took(sheet).close();
        return desk.handOver(desk.author().person() + ".tza");
    }

    @Test
    void theResultComesBeforeWhatWasWrittenToIt() {
        Desk office = Desk.founded(folder, "Aziza").visited(1, "Ipak");
        Desk bek = office.copyFor("Bekzod").answered(1, RESIGN, OfAnswer.FINDING, "locked");
        Desk dil = office.copyFor("Dilnoza").answered(1, RESIGN, OfAnswer.FINDING, "open");
        bek.answered(1, RESIGN, OfAnswer.RESULT, "non_compliant");
        dil.answered(1, RESIGN, OfAnswer.RESULT, "compliant");
        try (Place place =
                Place.of(office, folder).took(dil.handOver("d.tza"), bek.handOver("b.tza"))) {
            assertEquals(
                    List.of("Result", "Finding"),
                    Decider.at(place).model().listed().all().stream()
                            .map(DisputeRow::field)
                            .toList());
        }
    }
}
