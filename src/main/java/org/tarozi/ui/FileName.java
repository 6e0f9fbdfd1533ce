package org.tarozi.ui;

/// Names of files that are proposed, made of what people call things.
public final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /// A name that every system takes.
    public static String of(String words) {
        String safe = words.replaceAll("[\\s\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        int[] letters = safe.codePoints().limit(LONGEST).toArray();
        String cut = new String(letters, 0, letters.length).replaceAll("[. ]+$", "");
        return cut.isEmpty() ? "Tarozi" : cut;
    }
}
