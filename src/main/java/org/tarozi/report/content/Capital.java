package org.tarozi.report.content;

/// Whether the capital letter of a word tells that it names something.
enum Capital {
    OF_A_NAME,
    /// None, or one that any word has there: at the start of a sentence, or where all are large.
    OF_NO_NAME;

    /// Of a word that begins there in a text.
    static Capital of(String text, int start, String word) {
        boolean titled =
                Character.isUpperCase(word.codePointAt(0))
                        && word.codePoints().anyMatch(Character::isLowerCase);
        return titled && isAmidSentence(text, start) ? OF_A_NAME : OF_NO_NAME;
    }

    private static boolean isAmidSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && isPassedOver(text.charAt(before))) {
            before--;
        }
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
    }

    /// A line may be a sentence of its own.
    private static boolean isPassedOver(char letter) {
        return letter == ' ' || letter == '\u00a0' || "«“”„\"".indexOf(letter) >= 0;
    }
}
