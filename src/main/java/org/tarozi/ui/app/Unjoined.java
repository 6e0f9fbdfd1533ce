package org.tarozi.ui.app;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Words as a line that wraps can show them.
///
/// On Linux JavaFX draws a text with joined characters whole in each of its lines, over whatever is
/// beside it: it keeps what a run was before it was split. So letters are put together with their
/// marks, and pictures stand beside each other.
final class Unjoined {

    /// A joiner and a non-joiner, which have no width.
    private static final Pattern JOINERS = Pattern.compile("[\u200c\u200d]");

    private Unjoined() {}

    /// The same words to the eye.
    static String of(String words) {
        return JOINERS.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll("");
    }
}
