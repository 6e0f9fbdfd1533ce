package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HexFormat;

/// Signatures over segments.
class DeviceKeyTest {

    private static final DeviceKey KEY = DeviceKey.created();
    private static final byte[] BYTES = Lines.bytes(Lines.HEADER + "\n");
    private static final byte[] SIGNATURE = KEY.sign(BYTES);

    @Test
    void aSignatureVerifiesWithThePublicKey() {
        assertEquals(64, SIGNATURE.length);
        assertTrue(DeviceKey.verifies(KEY.publicKey(), BYTES, SIGNATURE));
    }

    /// RFC 8032, section 7.1, TEST 3.
    @Test
    void theExampleOfTheStandardVerifies() {
        HexFormat hex = HexFormat.of();
        byte[] key =
                hex.parseHex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        byte[] signature =
                hex.parseHex(
                        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                            + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
        assertTrue(DeviceKey.verifies(key, hex.parseHex("af82"), signature));
    }

    @Test
    void anyFlippedBitIsNoticed() {
        byte[] key = KEY.publicKey();
        for (int bit = 0; bit < 64; bit++) {
            assertFalse(DeviceKey.verifies(key, flipped(BYTES, bit * 7), SIGNATURE));
            assertFalse(DeviceKey.verifies(key, BYTES, flipped(SIGNATURE, bit * 8)));
            assertFalse(DeviceKey.verifies(flipped(key, bit * 4), BYTES, SIGNATURE));
        }
    }

    @Test
    void anotherKeyOrMoreOrFewerBytesDoNotVerify() {
        byte[] key = KEY.publicKey();
        assertFalse(DeviceKey.verifies(DeviceKey.created().publicKey(), BYTES, SIGNATURE));
        assertFalse(DeviceKey.verifies(key, Arrays.copyOf(BYTES, BYTES.length + 1), SIGNATURE));
        assertFalse(DeviceKey.verifies(key, Arrays.copyOf(BYTES, BYTES.length - 1), SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 33, 63, 65, 128})
    void keysAndSignaturesOfAnotherLengthDoNotVerify(int length) {
        assertFalse(DeviceKey.verifies(KEY.publicKey(), BYTES, Arrays.copyOf(SIGNATURE, length)));
        assertFalse(DeviceKey.verifies(Arrays.copyOf(KEY.publicKey(), length), BYTES, SIGNATURE));
    }

    @Test
    void aKeyThatWasWrittenOutSignsAsBefore() {
        DeviceKey read = DeviceKey.of(KEY.encoded());

        assertEquals(KEY.id(), read.id());
        assertArrayEquals(KEY.publicKey(), read.publicKey());
        assertArrayEquals(SIGNATURE, read.sign(BYTES));
    }

    @Test
    void aDamagedKeyFileIsRefused() {
        byte[] encoded = KEY.encoded();
        byte[] other = DeviceKey.created().encoded();
        System.arraycopy(other, 0, encoded, 0, DeviceKey.KEY_LENGTH);
        for (byte[] damaged :
                new byte[][] {new byte[0], new byte[32], Arrays.copyOf(other, 60), encoded}) {
            assertThrows(IllegalArgumentException.class, () -> DeviceKey.of(damaged));
        }
    }

    @Test
    void theIdIsTheBeginningOfTheDigestOfThePublicKey() {
        assertEquals(Digest.of(KEY.publicKey()).hex().substring(0, 32), KEY.id());
    }

    /// The first test vector of RFC 8032, section 7.1.
    @Test
    void theKeyOfASecretIsTheOneOfTheStandard() {
        HexFormat hex = HexFormat.of();
        byte[] secret =
                hex.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        DeviceKey key = DeviceKey.ofSeed(secret);

        assertEquals(
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                hex.formatHex(key.publicKey()));
        assertEquals(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                        + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
                hex.formatHex(key.sign(new byte[0])));
        assertThrows(IllegalArgumentException.class, () -> DeviceKey.ofSeed(new byte[31]));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
        return flipped;
    }
}
