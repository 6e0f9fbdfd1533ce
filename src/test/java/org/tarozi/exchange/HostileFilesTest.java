package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.change.DeviceKey;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Files that are damaged, forged or meant to do harm are refused with a sentence, and nothing of
/// them is used.
class HostileFilesTest {

    private static final String DIGEST = "0".repeat(64);

    @TempDir Path folder;

    private Desk auditor;
    private Desk office;
    private Path sound;

    @BeforeEach
    void open() {
        auditor = Desk.of(folder, "auditor");
        office = Desk.of(folder, "office");
        UUID visit = auditor.visit(1);
        auditor.answer(visit, "os-guards", "compliant");
        sound = auditor.handOver(folder.resolve("sound.tza"), visit);
    }

    @AfterEach
    void close() {
        auditor.close();
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/etc/x",
                "segments\\x",
                "..\\x",
                "segments/../../x",
                "C:/x",
                "readme.txt",
                "segments/x.ndjson",
                "SEGMENTS/",
                "attachments/0000.png",
                "manifest.json/"
            })
    void entriesOfOtherNamesAreRefused(String name) {
        String reason = office.refusal(written(Zip.of(sound).with(name, "x")));

        assertTrue(reason.contains("which no assessment file has"), reason);
    }

    @Test
    void anEntryTwiceIsRefused() {
        byte[] zip =
                Zip.of(sound)
                        .with("attachments/" + DIGEST, "x")
                        .with("attachments/" + DIGEST.replace('0', '1'), "x")
                        .bytes();
        byte[] other = DIGEST.replace('0', '1').getBytes(StandardCharsets.US_ASCII);
        replaceAll(zip, other, DIGEST.getBytes(StandardCharsets.US_ASCII));

        String reason = office.refusal(Zip.write(folder.resolve("twice.tza"), zip));

        assertTrue(reason.contains("twice"), reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100_000, -1, 1, 100_000})
    void anEntryThatLiesAboutItsSizeIsRefused(int more) {
        byte[] zeros = new byte[200_000];
        for (String name : List.of("segments/" + DIGEST + ".ndjson", "attachments/" + DIGEST)) {
            byte[] honest = Zip.of(sound).with(name, zeros).bytes();
            byte[] lying = ZipSurgery.sayingLonger(honest, name, more);

            String reason = office.refusal(Zip.write(folder.resolve("lying.tza"), lying));

            assertTrue(reason.contains("its size does not fit"), reason);
        }
    }

    /// Many names in the list at the end, all of them for the same packed bytes.
    @Test
    void overlappingEntriesAreRefused() {
        byte[] noise = new byte[40_000];
        new SplittableRandom(7).nextBytes(noise);
        byte[] first = Zip.of(sound).with("attachments/" + DIGEST, noise).bytes();
        byte[] zip =
                ZipSurgery.listedAgain(
                        first, "attachments/" + DIGEST, "attachments/" + "1".repeat(64));

        String reason = office.refusal(Zip.write(folder.resolve("overlap.tza"), zip));

        assertTrue(reason.contains("overlap"), reason);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        byte[] whole = Zip.of(sound).bytes();
        for (int length = 0; length < whole.length; length += whole.length / 40 + 1) {
            Path cut = Zip.write(folder.resolve("cut.tza"), Arrays.copyOf(whole, length));
            assertTrue(!office.refusal(cut).isBlank());
        }
    }

    @Test
    void anEntryThatWasAlteredIsRefused() {
        String name = Zip.of(sound).names("segments/").getFirst();
        String reason =
                office.refusal(written(Zip.of(sound).with(name, Zip.of(sound).text(name) + "\n")));
        assertTrue(reason.contains(name), reason);

        reason = office.refusal(written(Zip.of(sound).with("attachments/" + DIGEST, "photo")));
        assertTrue(reason.contains("was altered"), reason);
    }

    @Test
    void anAlteredLineDoesNotHaveTheDigestInItsName() {
        String name = visitName(Zip.of(sound));
        Zip altered =
                Zip.of(sound)
                        .with(
                                name,
                                Zip.of(sound).text(name).replace("compliant", "not_applicable"));

        String reason = office.refusal(written(altered));

        assertTrue(reason.contains("was altered: its SHA-256 is"), reason);
    }

    @Test
    void aChecklistThatWasAlteredIsRefused() {
        try (Desk empty = Desk.without(folder, "empty")) {
            String name = Zip.of(sound).names("checklists/").getFirst();
            Zip altered = Zip.of(sound).with(name, Zip.of(sound).text(name) + "# more\n");
            assertTrue(empty.refusal(written(altered)).contains("was altered"));
            assertTrue(office.refusal(written(altered)).contains("was altered"), "a known one");
            assertEquals(
                    1,
                    office.preview(sound, written(altered)).count(FileReceipt.Status.REFUSED),
                    "one that was just read");
            Zip unlisted = Zip.of(sound).with("checklists/" + DIGEST + ".yaml", "a: b");
            assertTrue(empty.refusal(written(unlisted)).contains("must be listed"));
        }
    }

    @Test
    void aSignatureByAnotherKeyIsRefused() {
        Zip forged = Zip.of(sound).visit(DeviceKey.created(), UnaryOperator.identity());

        String reason = office.refusal(written(forged));

        assertTrue(reason.contains("the signature of its segment"), reason);
    }

    @Test
    void aSignatureThatIsMissingOrOfNothingIsRefused() {
        String signature = Zip.of(sound).names("signatures/").getFirst();
        String missing = office.refusal(written(Zip.of(sound).without(signature)));
        assertTrue(missing.contains("its signature is missing"), missing);

        String text = Zip.of(sound).text(signature);
        Zip more = Zip.of(sound).with("signatures/" + DIGEST + ".sig", text);
        String extra = office.refusal(written(more));
        assertTrue(extra.contains("signs no segment"), extra);

        Zip words = Zip.of(sound).with(signature, "not base64!");
        String noise = office.refusal(written(words));
        assertTrue(noise.contains("is not a signature in base64"), noise);
    }

    @Test
    void aManifestThatIsMissingOrNoneIsRefused() {
        String missing = office.refusal(written(Zip.of(sound).without("manifest.json")));
        assertTrue(missing.contains("without a manifest.json"), missing);
        for (String text :
                new String[] {
                    "", "[]", "{\"tarozi\":1}", "{", "{\"tarozi\":\"x\",\"tarozi\":\"y\"}"
                }) {
            String reason = office.refusal(written(Zip.of(sound).with("manifest.json", text)));
            assertTrue(reason.contains("manifest.json"), reason);
        }
        String id = Desk.PROGRAMME.toString();
        Zip other = Zip.of(sound).manifest(text -> text.replace(id, "1-1-1-1-1"));
        String reason = office.refusal(written(other));
        assertTrue(reason.contains("names no programme"), reason);
    }

    @Test
    void whereAManifestIsNoJsonIsSaidInOurWords() {
        for (String text : List.of("{\n  \"tarozi\" :", "{\n  \"a\": 1,\n  \"a\": 2}", "{\n  ?")) {
            String reason = office.refusal(written(Zip.of(sound).with("manifest.json", text)));
            assertTrue(
                    reason.matches(
                            "its manifest.json is not sound JSON: see line [23], column [0-9]+"),
                    reason);
        }
    }

    @Test
    void whatTheManifestListsMustBeThere() {
        String name = visitName(Zip.of(sound));
        String signature = name.replace("segments", "signatures").replace("ndjson", "sig");

        String reason = office.refusal(written(Zip.of(sound).without(name).without(signature)));

        assertTrue(reason.contains("lists \"" + name + "\", which is missing"), reason);
    }

    @Test
    void randomFlippedBitsAreRefusedOrChangeNoMeaning() {
        byte[] whole = Zip.of(sound).bytes();
        String meant = meaning(office.preview(sound));
        for (int seed = 0; seed < 200; seed++) {
            int bit = new SplittableRandom(seed).nextInt(whole.length * 8);
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Receipt receipt = office.preview(Zip.write(folder.resolve("flipped.tza"), flipped));
            if (receipt.count(FileReceipt.Status.REFUSED) == 0) {
                assertEquals(meant, meaning(receipt), "bit " + bit);
            }
        }
    }

    private static String meaning(Receipt receipt) {
        FileReceipt file = receipt.files().getFirst();
        return file.status() + " " + file.count() + " " + file.signer() + " " + file.notes().text();
    }

    private static void replaceAll(byte[] bytes, byte[] from, byte[] to) {
        for (int at = 0; at + from.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, at, to.length);
            }
        }
    }

    private static String visitName(Zip zip) {
        return zip.names("segments/").stream()
                .filter(name -> zip.text(name).contains("\"scope\":\"assessment/"))
                .findFirst()
                .orElseThrow();
    }

    private Path written(Zip zip) {
        return zip.write(folder.resolve("hostile.tza"));
    }
}
