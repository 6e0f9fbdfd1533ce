package org.tarozi.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.Laptop;

import java.io.IOException;
import java.nio.file.Path;

/// Ids of one's own that somebody else gave to something else, since both number from 1.
class SheetIdentitiesTest {

    private static final String VISITS = "assessment_id,factory,visit_date,question,result\n";
    private static final String ALPHA = "1,Alpha,2024-05-14,cl-age-check,compliant\n";
    private static final String FACTORIES = "factory_id,factory,visit_date,question,result\n";

    private static final String OTHER_VISIT =
            "line 2, column assessment_id: found \"1\" for a visit to \"Beta\" on 2024-06-20,"
                    + " expected another assessment_id, since here it is a visit to \"Alpha\" on"
                    + " 2024-05-14; if it is the same one, correct its factory or its date in the"
                    + " programme first";

    private static final String OTHER_FACTORY =
            "line 2, column factory: found \"Beta\" for factory_id \"1\", expected \"Alpha\", as it"
                    + " is called here; if it was renamed, rename it in the programme first; if it"
                    + " is another factory, give it another factory_id";

    @TempDir private Path folder;
    private Sheets sheets;
    private Laptop laptop;

    @BeforeEach
    void open() {
        sheets = new Sheets(folder);
        laptop = sheets.laptop();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private void imports(String text) throws IOException {
        Sheets.imports(laptop, sheets.file(text));
    }

    private String refusal(String text) throws IOException {
        return Sheets.refusal(laptop, sheets.file(text));
    }

    private Subject visit() {
        return new Subject(
                "assessment/"
                        + laptop.programme().assessments().assessments().getFirst().id().uuid());
    }

    private Subject factory(String name) {
        return laptop.programme().assessments().factories().values().stream()
                .filter(one -> one.name().orElseThrow().equals(name))
                .map(one -> new Scope.OfFactory(one.id().uuid()).subject())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVisitToAnotherFactoryOnAnotherDayIsNotTheSameOne() throws IOException {
        imports(VISITS + ALPHA);

        assertEquals(
                OTHER_VISIT + "\n" + OTHER_VISIT.replace("line 2", "line 3"),
                refusal(
                        VISITS
                                + "1,Beta,2024-06-20,cl-age-check,compliant\n"
                                + "1,Beta,2024-06-20,cl-worst-forms,compliant\n"));
    }

    @Test
    void whatIsOtherInTheFactoryOrTheDayAloneIsACorrection() throws IOException {
        imports(VISITS + ALPHA);

        assertEquals("read", refusal(VISITS + ALPHA.replace("Alpha", "Beta")));
        assertEquals("read", refusal(VISITS + ALPHA.replace("05-14", "05-15")));
        assertEquals(
                "read",
                refusal(
                        VISITS
                                + ALPHA.replace("05-14", "05-15")
                                        .replace("Alpha", "\"ALPHA, «'»\"")));
    }

    @Test
    void aSheetComesAgainAfterPeopleMovedTheVisit() throws IOException {
        imports(VISITS + ALPHA);
        imports(FACTORIES + "7,Gamma,2024-01-01,cl-age-check,compliant\n");
        laptop.sets(visit(), "start_date", Value.of("2024-07-01"));
        laptop.sets(visit(), "factory", Value.of(factory("Gamma").id()));

        assertEquals("read", refusal(VISITS + ALPHA));
        assertEquals("read", refusal(VISITS + ALPHA.replace("05-14", "05-15")));
        assertEquals("read", refusal(VISITS + ALPHA.replace("Alpha,2024-05-14", "Gamma,")));
    }

    @Test
    void whereSheetsDifferWhatOneOfThemSaysIsNothingElse() throws IOException {
        try (Laptop other = sheets.laptop()) {
            Sheets.imports(
                    other, sheets.file(VISITS + "1,Beta,2024-06-20,cl-age-check,compliant\n"));
            imports(VISITS + ALPHA);
            laptop.receives(other);
        }

        assertEquals("read", refusal(VISITS + ALPHA));
        assertEquals("read", refusal(VISITS + "1,Beta,2024-08-01,cl-age-check,compliant\n"));
        assertEquals(
                "line 2, column assessment_id: found \"1\" for a visit to \"Gamma\" on 2024-08-01,"
                        + " expected another assessment_id, since here it is a visit to \"Alpha\" /"
                        + " \"Beta\" on 2024-05-14 / 2024-06-20; if it is the same one, correct its"
                        + " factory or its date in the programme first",
                refusal(VISITS + "1,Gamma,2024-08-01,cl-age-check,compliant\n"));
    }

    @Test
    void aFactoryOfAnotherNameIsNotTheSameOne() throws IOException {
        imports(FACTORIES + ALPHA);

        assertEquals(OTHER_FACTORY, refusal(FACTORIES + ALPHA.replace("Alpha", "Beta")));
        assertEquals("read", refusal(FACTORIES + ALPHA.replace("Alpha", " al-PHA ")));
        assertEquals("read", refusal(FACTORIES + ALPHA.replace("Alpha", "")));
        assertEquals("read", refusal(FACTORIES + ALPHA.replace("1,Alpha", "2,Beta")));
    }

    @Test
    void aFactoryThatWasRenamedHereIsKnownByEitherName() throws IOException {
        imports(FACTORIES + ALPHA);
        laptop.sets(factory("Alpha"), "name", Value.of("Beta"));

        assertEquals("read", refusal(FACTORIES + ALPHA));
        assertEquals("read", refusal(FACTORIES + ALPHA.replace("Alpha", "Beta")));
    }

    @Test
    void theIdThatTheProgrammeGaveIsNoOtherFactorysEither() throws IOException {
        imports(FACTORIES + ALPHA);
        String id = factory("Alpha").id();

        assertEquals(
                OTHER_FACTORY.replace("\"1\"", "\"" + id + "\""),
                refusal(FACTORIES + ALPHA.replace("1,Alpha", id + ",Beta")));
    }
}
