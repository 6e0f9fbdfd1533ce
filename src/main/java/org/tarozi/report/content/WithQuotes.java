package org.tarozi.report.content;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a name stands in a text, with the quote whose other half is inside it: of ООО «Текстиль»
/// nothing is left over.
///
/// @param end behind the last character
record WithQuotes(int start, int end) {

    private static final String QUOTE = "[«»“”„\"]";
    private static final Pattern ANY = Pattern.compile(QUOTE);
    private static final Pattern OPENING = Pattern.compile(QUOTE + "(?=[\\p{L}\\p{N}])");

    static WithQuotes of(String text, int start, int end) {
        String name = text.substring(start, end);
        if (quotes(ANY, name).count() % 2 == 0) {
            return new WithQuotes(start, end);
        }
        boolean opened = quotes(OPENING, name).count() * 2 > quotes(ANY, name).count();
        return opened
                ? new WithQuotes(start, isQuote(text, end) ? end + 1 : end)
                : new WithQuotes(isQuote(text, start - 1) ? start - 1 : start, end);
    }

    private static Stream<MatchResult> quotes(Pattern kind, String text) {
        return kind.matcher(text).results();
    }

    private static boolean isQuote(String text, int at) {
        return at >= 0 && at < text.length() && ANY.matcher(text.substring(at, at + 1)).matches();
    }
}
