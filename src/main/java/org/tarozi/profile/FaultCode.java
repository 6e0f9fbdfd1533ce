package org.tarozi.profile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// A short code for a fault of the program: the same for the same fault in every release that has
/// the method, since it is made of type and method names, not of lines, texts or data.
public final class FaultCode {

    private static final int FRAMES = 3;

    private FaultCode() {}

    public static String of(Throwable failure) {
        CRC32 digest = new CRC32();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            add(digest, at.getClass().getName());
            Arrays.stream(at.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.tarozi."))
                    .limit(FRAMES)
                    .forEach(
                            frame ->
                                    add(
                                            digest,
                                            frame.getClassName() + "." + frame.getMethodName()));
        }
        String hex = HexFormat.of().withUpperCase().toHexDigits(digest.getValue(), 8);
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }

    private static void add(CRC32 digest, String name) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
    }
}
