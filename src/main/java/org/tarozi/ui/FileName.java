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

    /// The same as a dialog of the system takes it. With a sign that needs two places in a text,
    /// such as an emoji, that of some systems can be neither answered nor closed.
    public static String forDialog(String name) {
        return name.replaceAll("[\\x{10000}-\\x{10FFFF}\\p{Cs}]+", "")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
