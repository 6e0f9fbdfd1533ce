package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.UUID;

/// Signed segments whose lines are not what a change is are refused with the place of the line.
class HostileLinesTest {

    @TempDir Path folder;

    private Desk auditor;
    private Desk office;
    private UUID visit;
    private Path sound;

    @BeforeEach
    void open() {
        auditor = Desk.of(folder, "auditor");
        office = Desk.of(folder, "office");
        visit = auditor.visit(1);
        auditor.answer(visit, "os-guards", "compliant");
        sound = auditor.handOver(folder.resolve("sound.tza"), visit);
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\":\"compliant\" | \"value\":\"maybe\" | one of compliant, non_compliant,"
                        + " not_applicable",
                "\"value\":\"compliant\" | \"value\":true | one of compliant",
                "\"value\":\"2024-05-14\" | \"value\":\"2024-02-31\" | a date such as",
                "\"value\":\"2024-05-14\" | \"value\":20240514 | a date such as",
                "\"value\":\"done\" | \"value\":\"finished\" | one of done, open",
                "\"value\":\"done\" | \"value\":{} | \"value\" is an object",
                "\"field\":\"result\" | \"field\":\"workers_affected\" | a whole number",
                "\"field\":\"result\" | \"field\":\"result\",\"field\":\"note\" | \"field\" stands"
                        + " twice",
                "\"field\":\"result\" | \"field\":\"Result\" | a name of lower-case letters",
                "\"parents\":[] | \"parents\":[\"x\"] | 32 hexadecimal digits",
                "\"subject\":\"assessment/ | \"subject\":\"factory/ | does not belong to the scope",
                "/answer/os-guards | /confidential/os-guards | does not belong to the scope",
                "\"at\":\"2024 | \"at\":\"never 2024 | a time such as",
                "\"person\":\"auditor\" | \"person\":\"\\ud800\" | half of a character",
                "\"person\":\"auditor\" | \"persona\":\"auditor\" | \"person\" is missing",
                "{\"subject\" | [{\"subject\" | a list stands where an object is expected",
            })
    void aLineOutOfFormIsRefusedWithItsPlace(String from, String to, String sentence) {
        Zip altered = Zip.of(sound).visit(auditor.key(), text -> text.replace(from, to));

        String reason = office.refusal(written(altered));

        assertTrue(reason.contains(sentence), reason);
        assertTrue(reason.contains(", line "), reason);
    }

    @Test
    void aLineOfAnotherDeviceIsRefused() {
        String device = auditor.key().id();
        Zip altered =
                Zip.of(sound)
                        .visit(
                                auditor.key(),
                                text ->
                                        text.substring(0, text.indexOf('\n') + 1)
                                                + text.substring(text.indexOf('\n') + 1)
                                                        .replace(device, "f".repeat(32)));

        String reason = office.refusal(written(altered));

        assertTrue(reason.contains("is not the device"), reason);
    }

    @Test
    void aLineOfMoreThanAMegabyteIsRefused() {
        String huge = "\"person\":\"" + "a".repeat(1 << 20) + "\"";
        Zip altered =
                Zip.of(sound)
                        .visit(auditor.key(), text -> text.replace("\"person\":\"auditor\"", huge));

        String reason = office.refusal(written(altered));

        assertTrue(reason.contains("at most 1048576 are expected"), reason);
    }

    @Test
    void methodsNamedTwiceAreNoHarm() {
        Zip altered =
                Zip.of(sound)
                        .visit(
                                auditor.key(),
                                text ->
                                        text.replace(
                                                        "\"value\":\"compliant\"",
                                                        "\"value\":\"non_compliant\"")
                                                + line("methods", "\"observation, observation\""));

        Receipt receipt = office.take(written(altered));

        assertEquals(FileReceipt.Status.NEW, receipt.files().getFirst().status());
    }

    private String line(String field, String value) {
        return "{\"subject\":\"assessment/"
                + visit
                + "/answer/os-guards\",\"field\":\""
                + field
                + "\",\"value\":"
                + value
                + ",\"parents\":[],\"device\":\""
                + auditor.key().id()
                + "\",\"person\":\"p\",\"at\":\"2024-05-14T09:30:00Z\"}\n";
    }

    private Path written(Zip zip) {
        return zip.write(folder.resolve("hostile.tza"));
    }
}
