package org.tarozi.change;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// The key a device signs its segments with (Ed25519, RFC 8032). It lives in the user's profile,
/// never in a programme.
public final class DeviceKey {

    /// The length of a public key, in bytes.
    public static final int KEY_LENGTH = 32;

    private static final String ALGORITHM = "Ed25519";
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final PrivateKey privateKey;
    private final byte[] publicKey;

    private DeviceKey(PrivateKey privateKey, byte[] publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /// A new key.
    public static DeviceKey created() {
        return generated(new SecureRandom());
    }

    /// The key of a secret of 32 bytes (RFC 8032, section 5.1.5), always the same one. For keys
    /// that need not be secret, such as those of examples.
    public static DeviceKey ofSeed(byte[] seed) {
        if (seed.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a seed of " + KEY_LENGTH + " bytes is expected");
        }
        return generated(new Seed(seed));
    }

    private static DeviceKey generated(SecureRandom source) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, source);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            return new DeviceKey(
                    pair.getPrivate(),
                    Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has Ed25519", e);
        }
    }

    /// The key that was written out with [#encoded()].
    public static DeviceKey of(byte[] encoded) {
        try {
            byte[] publicKey = Arrays.copyOf(encoded, KEY_LENGTH);
            byte[] pkcs8 = Arrays.copyOfRange(encoded, KEY_LENGTH, encoded.length);
            DeviceKey key =
                    new DeviceKey(
                            KeyFactory.getInstance(ALGORITHM)
                                    .generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
                            publicKey);
            if (!verifies(publicKey, pkcs8, key.sign(pkcs8))) {
                throw new IllegalArgumentException("its halves do not belong together");
            }
            return key;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("not a device key", e);
        }
    }

    /// The public key followed by the private one (PKCS#8).
    public byte[] encoded() {
        byte[] pkcs8 = privateKey.getEncoded();
        byte[] encoded = Arrays.copyOf(publicKey, KEY_LENGTH + pkcs8.length);
        System.arraycopy(pkcs8, 0, encoded, KEY_LENGTH, pkcs8.length);
        return encoded;
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /// The id of this device: see [#idOf(byte[])].
    public String id() {
        return idOf(publicKey);
    }

    /// The id of a public key: the first 16 bytes of its SHA-256, in hexadecimal digits.
    public static String idOf(byte[] publicKey) {
        return Digest.of(publicKey).hex().substring(0, 32);
    }

    /// The signature over some bytes, 64 bytes long.
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a device key signs anything", e);
        }
    }

    /// Whether a signature over some bytes was made with the private half of a public key.
    public static boolean verifies(byte[] publicKey, byte[] bytes, byte[] signature) {
        if (publicKey.length != KEY_LENGTH) {
            return false;
        }
        try {
            byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_LENGTH);
            System.arraycopy(publicKey, 0, encoded, X509_PREFIX.length, KEY_LENGTH);
            Signature verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(encoded)));
            verification.update(bytes);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// A source that hands out one secret instead of chance: the generator takes its secret from
    /// it, and there is no other way to have it work out the public half.
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
