package org.tarozi.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why a file of an import was not used.
///
/// @param sentence a sentence about "it", in English, with everything that is known
public record Refusal(Kind kind, String sentence) {

    private static final List<String> ADVICE =
            List.of(
                    "; ask the sender for it again",
                    "; ask the sender for the file again",
                    ": it was made by a newer Tarozi; update this program, or ask for a file made"
                            + " with the older version");

    /// What was found, without the advice on what to do, for who gives it in other words.
    public String finding() {
        return ADVICE.stream()
                .filter(sentence::endsWith)
                .findFirst()
                .map(advice -> sentence.substring(0, sentence.length() - advice.length()))
                .orElse(sentence);
    }

    /// The reason in one word, for who says it in another language.
    public enum Kind {
        /// There is no such file.
        MISSING,
        /// The machine does not let it be read.
        UNREADABLE,
        /// There is nothing in it.
        EMPTY,
        /// It is a programme or another database.
        DATABASE,
        /// It is a sheet in a form that Tarozi does not read.
        OPEN_DOCUMENT,
        /// It is a zip file of something else.
        OTHER_ZIP,
        /// It is a report of ours, which holds no answers.
        REPORT,
        /// It is a checklist.
        CHECKLIST,
        /// It is nothing that Tarozi reads.
        UNKNOWN,
        /// It is an assessment file that is damaged or altered.
        UNSOUND,
        /// It is an assessment file of a newer Tarozi, whose format this one does not read.
        NEWER,
        /// The programme takes no files of who signed it.
        SIGNER,
        /// It brings back what was destroyed here.
        DESTROYED,
        /// It is a table with mistakes in it.
        TABLE,
        /// It holds something else than when it was looked at.
        CHANGED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Refusal> because(Kind kind, String sentence) {
        return Optional.of(new Refusal(kind, sentence));
    }
}
