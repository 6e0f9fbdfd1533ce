package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.change.OddDates;
import org.tarozi.checklist.QuestionId;
import org.tarozi.proof.ProcessRun;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A script that follows only the format page writes files that merge. Needs python3.
@Tag("external")
class PythonScriptTest {

    @TempDir Path folder;

    @Test
    void aNewAssessmentOfAStrangerMerges() throws Exception {
        Path file = folder.resolve("new.tza");
        run(
                "new",
                file.toString(),
                "--programme",
                Desk.PROGRAMME.toString(),
                "--checklist",
                Desk.CORE.release().fingerprint().hex(),
                "--start",
                "2024-05-14",
                "os-guards=compliant",
                "os-exits-blocked=non_compliant");
        try (Desk office = Desk.of(folder, "office")) {
            FileReceipt receipt = office.take(file).files().getFirst();

            assertEquals(FileReceipt.Status.NEW, receipt.status(), receipt::toString);
            assertEquals("unsigned", receipt.signer());
            assertEquals(FileNotes.NONE, receipt.notes().dated(OddDates.NONE));
            Assessment made = only(office);
            assertEquals(LocalDate.of(2024, 5, 14), made.visit().start().orElseThrow());
            assertEquals(AnswerCode.COMPLIANT, code(made, "os-guards"));
            assertEquals(AnswerCode.NON_COMPLIANT, code(made, "os-exits-blocked"));
            assertTrue(
                    office.programme()
                            .findings(made.id())
                            .getFirst()
                            .text()
                            .orElseThrow()
                            .contains("“os-exits-blocked”"));
            assertEquals(List.of(), office.programme().checkup().problems());
        }
    }

    @Test
    void anEditOfAStrangerReplacesWhatItSaw() throws Exception {
        Path edited = folder.resolve("edited.tza");
        try (Desk auditor = Desk.of(folder, "auditor");
                Desk office = Desk.of(folder, "office")) {
            UUID visit = auditor.visit(1);
            auditor.answer(visit, "os-guards", "compliant");
            Path file = auditor.handOver(folder.resolve("a.tza"), visit);
            run("edit", file.toString(), edited.toString(), "os-guards=not_applicable");
            office.take(file);

            Receipt receipt = office.take(edited);

            assertEquals(1, receipt.total().updated());
            assertEquals(0, receipt.total().conflicts());
            assertEquals(AnswerCode.NOT_APPLICABLE, code(only(office), "os-guards"));
        }
    }

    private static Assessment only(Desk office) {
        List<Assessment> all = office.programme().assessments().assessments();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static AnswerCode code(Assessment assessment, String question) {
        int ordinal = Desk.CORE.release().ordinal(new QuestionId(question)).orElseThrow();
        return assessment.answers().at(ordinal);
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("python3", "src/test/python/write_tza.py"));
        command.addAll(List.of(arguments));
        ProcessRun.of(Path.of(""), command).ended(0);
    }
}
