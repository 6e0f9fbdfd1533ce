package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.DeviceWords;
import org.tarozi.profile.DeviceKeyFile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class SignersCommandTest {

    @TempDir Path folder;

    private Laptop office;
    private Laptop auditor;
    private String words;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        auditor = office.copyFor("Bekzod");
        auditor.visited("Silk", "UZ", "2024-05-14");
        words =
                auditor.run("signers")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("This device: ", "");
    }

    private CommandRun signers(String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "signers";
        all[1] = office.file();
        System.arraycopy(more, 0, all, 2, more.length);
        return office.run(all);
    }

    private CommandRun importTheirs() {
        String file = folder.resolve("theirs.tza").toString();
        assertEquals(0, auditor.run("export", auditor.file(), "-o", file).code());
        return office.run("import", office.file(), file);
    }

    @Test
    void aStrangerIsRefusedUntilTheDeviceIsEnrolled() {
        signers("--policy", "enrolled");
        CommandRun refused = importTheirs();
        CommandRun enrolled = signers("--enrol", words, "--person", "Bekzod");
        CommandRun taken = importTheirs();

        assertEquals(1, refused.code());
        assertTrue(refused.out().contains(words), refused.out());
        assertEquals(0, enrolled.code());
        assertTrue(enrolled.out().contains("Bekzod, 0 segments signed: " + words), enrolled.out());
        assertEquals(0, taken.code());
    }

    @Test
    void aForgottenDeviceIsAStrangerAgain() {
        signers("--enrol", words, "--person", "Bekzod", "--policy", "enrolled");
        importTheirs();
        CommandRun forgotten = signers("--forget", words);

        assertTrue(forgotten.out().contains("unknown, "), forgotten.out());
        assertTrue(forgotten.out().contains(words), forgotten.out());
    }

    @Test
    void theNewPolicyIsSaid() {
        assertTrue(signers("--policy", "enrolled").out().contains("Policy: enrolled."));
        assertTrue(signers("--policy", "open").out().contains("Policy: open."));
    }

    @Test
    void devicesAsJsonHaveTheirIdsAndWordsAndStrangersNoPerson() {
        signers("--policy", "enrolled", "--enrol", words, "--person", "Bekzod");
        importTheirs();
        String own = id(office);
        String theirs = id(auditor);

        JsonNode known = json(signers("--json"));
        JsonNode forgotten = json(signers("--forget", words, "--policy", "open", "--json"));

        assertEquals("enrolled", known.get("policy").asString());
        assertEquals(
                Set.of(device(own, "\"Aziza\"", 1), device(theirs, "\"Bekzod\"", 2)),
                devices(known));
        assertEquals("open", forgotten.get("policy").asString());
        assertEquals(
                Set.of(device(own, "\"Aziza\"", 1), device(theirs, "null", 2)), devices(forgotten));
    }

    @Test
    void thisDeviceAsJsonIsItsIdAndItsWords() {
        JsonNode own = json(auditor.run("signers", "--json"));

        assertEquals(Set.of("device", "words"), new TreeSet<>(own.propertyNames()));
        assertEquals(words, own.get("words").asString());
        assertEquals(id(auditor), own.get("device").asString());
    }

    private static JsonNode json(CommandRun run) {
        assertEquals(0, run.code(), run.err());
        return JsonMapper.shared().readTree(run.out());
    }

    private static String id(Laptop laptop) {
        return new DeviceKeyFile(laptop.folder().resolve("profile")).key().id();
    }

    private static JsonNode device(String id, String person, int segments) {
        return JsonMapper.shared()
                .readTree(
                        """
                        {"device": "%s", "words": "%s", "person": %s, "segments": %d}
                        """
                                .formatted(id, DeviceWords.of(id), person, segments));
    }

    private static Set<JsonNode> devices(JsonNode found) {
        return found.get("devices").valueStream().collect(Collectors.toSet());
    }

    @Test
    void wordsThatNameNoDeviceAreRefused() {
        CommandRun run = signers("--enrol", "lusab babad", "--person", "Bekzod");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("\"lusab babad\" names no device."), run.err());
    }

    @Test
    void aPersonWithoutADeviceIsNotUnderstood() {
        assertEquals(2, signers("--person", "Bekzod").code());
        assertEquals(2, office.run("signers", "--policy", "open").code());
    }
}
