package org.tarozi.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.store.projection.Conflict;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Answer sheets that come in one import: their order means nothing.
class SheetsTogetherTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-20T08:00:00Z"));
    private static final String YES = Sheets.HEAD + Sheets.ROW;
    private static final String NO = YES.replace("compliant", "non_compliant");
    private static final String NOT_HERE = YES.replace("compliant", "not_applicable");

    @TempDir private Path folder;
    private Sheets sheets;

    @BeforeEach
    void open() {
        sheets = new Sheets(folder);
    }

    private static void imports(Laptop laptop, Path... files) {
        new Importer(laptop.programme(), "Aziza", CLOCK).run(List.of(files));
    }

    private static List<String> conflicts(Laptop laptop) {
        return laptop.programme().conflicts().stream().map(Conflict::field).toList();
    }

    private static String codes(Laptop laptop) {
        return laptop.programme().assessments().assessments().stream()
                .map(one -> one.answers().toString().replace("0", ""))
                .toList()
                .toString();
    }

    @Test
    void thoseThatContradictEachOtherAreAConflictInAnyOrder() throws IOException {
        Path yes = sheets.file(YES);
        Path no = sheets.file(NO);
        try (Laptop one = sheets.laptop();
                Laptop other = sheets.laptop()) {
            imports(one, yes, no);
            imports(other, no, yes);

            assertEquals("[4]", codes(one));
            assertEquals(List.of("result"), conflicts(one));
            assertEquals("[4]", codes(other));
            other.receives(one);
            assertEquals(List.of("result"), conflicts(other));
        }
    }

    @Test
    void bothCorrectWhatEarlierImportsSaid() throws IOException {
        try (Laptop laptop = sheets.laptop()) {
            imports(laptop, sheets.file(NOT_HERE));
            imports(laptop, sheets.file(YES), sheets.file(NO), sheets.file(YES + "\n"));

            assertEquals(List.of("result"), conflicts(laptop));
            assertEquals(
                    2,
                    laptop.programme()
                            .group(laptop.programme().conflicts().getFirst().subject().root())
                            .state("answer/cl-age-check", "result")
                            .heads()
                            .size());
        }
    }

    @Test
    void aCorrectedSheetInALaterImportIsNoConflict() throws IOException {
        try (Laptop laptop = sheets.laptop()) {
            imports(laptop, sheets.file(YES));
            imports(laptop, sheets.file(NO));

            assertEquals(List.of(), conflicts(laptop));
            assertEquals("[2]", codes(laptop));
        }
    }

    @Test
    void ofTwoThatMeanTwoVisitsByOneIdTheFirstOneCounts() throws IOException {
        String head = "assessment_id,factory,visit_date,question,result\n";
        Path alpha = sheets.file(head + "1,Alpha,2024-05-14,cl-age-check,compliant\n");
        Path beta = sheets.file(head + "1,Beta,2024-06-20,cl-age-check,non_compliant\n");
        try (Laptop laptop = sheets.laptop()) {
            imports(laptop, alpha, beta);

            assertEquals("[1]", codes(laptop));
            assertEquals(List.of(), conflicts(laptop));
        }
    }
}
