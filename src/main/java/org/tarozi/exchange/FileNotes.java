package org.tarozi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people should know about a file though it was merged.
///
/// @param elsewhere whether it was made in another programme
/// @param confidentialLeftOut how many confidential parts the sender kept
public record FileNotes(boolean elsewhere, int confidentialLeftOut) {

    /// Nothing.
    public static final FileNotes NONE = new FileNotes(false, 0);

    private static final String ELSEWHERE = "made in another programme";
    private static final String LEFT_OUT = " confidential parts stayed with the sender";
    private static final Pattern LEFT_OUT_COUNT = Pattern.compile("(\\d{1,9})" + LEFT_OUT);

    /// The notes of a text that [#text] made.
    static FileNotes of(String text) {
        Matcher leftOut = LEFT_OUT_COUNT.matcher(text);
        return new FileNotes(
                text.contains(ELSEWHERE), leftOut.find() ? Integer.parseInt(leftOut.group(1)) : 0);
    }

    /// The notes in English; empty where there are none.
    public String text() {
        List<String> notes = new ArrayList<>();
        if (elsewhere) {
            notes.add(ELSEWHERE);
        }
        if (confidentialLeftOut > 0) {
            notes.add(confidentialLeftOut + LEFT_OUT);
        }
        return String.join("; ", notes);
    }
}
