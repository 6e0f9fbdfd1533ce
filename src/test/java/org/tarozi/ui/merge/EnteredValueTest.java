package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.text.Language;
import org.tarozi.ui.DirectBackground;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A conflict that is decided by a value that nobody had said.
class EnteredValueTest {

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void found() {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Ipak Yoʻli Tekstil");
    }

    private Place taken(Path... files) {
        return Place.of(office, folder, Language.EN, DirectBackground.create()).took(files);
    }

    @Test
    void anotherValueMustHaveTheFormOfItsField() {
        Desk bek = office.copyFor("Bekzod").set(Desk.factory(1), OfFactory.WORKERS, Value.of(120));
        Desk dil =
                office.copyFor("Dilnoza").set(Desk.factory(1), OfFactory.WORKERS, Value.of(1200));
        try (Place place = taken(bek.handOver("b.tza"), dil.handOver("d.tza"))) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            assertEquals("The factory itself", model.listed().all().getFirst().about());
            assertEquals(List.of("1,200", "120"), decider.values());

            model.enter("");
            assertEquals(1, model.listed().all().size());
            model.enter("many");
            assertEquals(Optional.of("Please write a number, such as 40."), model.problem().get());
            model.enter("121");

            assertEquals(
                    Value.of(121),
                    place.programme().group(Desk.factory(1)).state("", "workers").value());
            assertEquals(Optional.empty(), model.problem().get());
        }
    }

    @Test
    void aDayIsTypedAsInEveryForm() {
        Desk bek =
                office.copyFor("Bekzod")
                        .set(Desk.visit(1), OfAssessment.END_DATE, Value.of("2026-05-14"));
        Desk dil =
                office.copyFor("Dilnoza")
                        .set(Desk.visit(1), OfAssessment.END_DATE, Value.of("2026-05-15"));
        try (Place place = taken(bek.handOver("b.tza"), dil.handOver("d.tza"))) {
            ConflictsModel model = Decider.at(place).model();
            model.enter("");
            assertEquals(Optional.of("Please write a day as 2026-05-14."), model.problem().get());
            model.enter("31.6.2026");
            assertEquals(
                    Optional.of(
                            "There is no such day as “31.6.2026”: that month ends on 30\u00a0June"
                                    + " 2026."),
                    model.problem().get());
            model.enter("16.5.2026");
            assertEquals(
                    Value.of("2026-05-16"),
                    place.programme().group(Desk.visit(1)).state("", "end_date").value());
        }
    }
}
