package org.tarozi.ui;

import static org.tarozi.assessment.Form.ID;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/// What tells a form that was begun from others among drafts.
///
/// @param of the id of the thing it is about; empty where that is not there yet
public record FormKey(Kind kind, String of) {

    /// A kind of form.
    public enum Kind {
        NEW_FACTORY,
        PROFILE,
        NEW_VISIT,
        VISIT;

        /// Whether a form can be about such an id.
        private boolean accepts(String of) {
            return this == NEW_FACTORY ? of.isEmpty() : ID.accepts().test(of);
        }
    }

    private static final String MARK = "form";

    /// What its draft is kept under.
    public String text() {
        return String.join(" ", MARK, kind.name(), of);
    }

    /// The form that a draft is of, if it is of one.
    public static Stream<FormKey> of(String text) {
        String[] words = text.split(" ", 3);
        return words.length < 3 || !words[0].equals(MARK)
                ? Stream.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(words[1]))
                        .filter(kind -> kind.accepts(words[2]))
                        .map(kind -> new FormKey(kind, words[2]));
    }

    /// How many forms are among drafts.
    public static long count(Set<String> drafts) {
        return drafts.stream().flatMap(FormKey::of).count();
    }
}
