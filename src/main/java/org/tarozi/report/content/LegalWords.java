package org.tarozi.report.content;

import org.tarozi.text.Caption;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// References to law as a language writes them: `C138 Art. 2` has its article in words, the code of
/// its instrument is the same everywhere.
public record LegalWords(Say say) {

    private static final Pattern ARTICLE =
            Pattern.compile("\\bArt\\. (\\d+(?:-\\d+)?)((?:\\([^\\s,;:]*)?)");
    private static final String DAY = " (\\d{4}-\\d{2}-\\d{2})\\b";
    private static final Pattern SINCE = Pattern.compile("\\bsince" + DAY);
    private static final Pattern UNTIL = Pattern.compile("\\buntil" + DAY);
    private static final Pattern ADDRESS = Pattern.compile("[:,]?\\s*https?://\\S+");

    /// The whole reference.
    public String of(String law) {
        String articles =
                ARTICLE.matcher(law)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                say.say(
                                                        found.group(2).isEmpty()
                                                                ? ContentText.ARTICLE
                                                                : ContentText.ARTICLE_PART,
                                                        found.group(1),
                                                        found.group(2))));
        return dated(dated(articles, SINCE, ContentText.LAW_SINCE), UNTIL, ContentText.LAW_UNTIL);
    }

    private String dated(String law, Pattern pattern, Caption words) {
        return pattern.matcher(law)
                .replaceAll(found -> Matcher.quoteReplacement(say.say(words, found.group(1))));
    }

    /// A law without the address at which its checklist found it: that is no law.
    String named(String law) {
        String name = ADDRESS.matcher(law).replaceAll("").strip();
        return name.isEmpty() ? law : of(name);
    }
}
