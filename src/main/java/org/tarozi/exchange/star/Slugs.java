package org.tarozi.exchange.star;

import org.tarozi.change.Digest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Ids made of titles: the same title gives the same id, and no two titles of one sort share one.
final class Slugs {

    private static final int LONGEST = 60;

    private final Map<String, String> standard;
    private final Map<String, String> titles = new HashMap<>();

    /// @param standard ids that stand for what a title is made into otherwise
    Slugs(Map<String, String> standard) {
        this.standard = Map.copyOf(standard);
    }

    /// The id of a title.
    ///
    /// @param within what the title stands under, if the same one may stand elsewhere too
    String of(String title, String within) {
        String whole = within + '\u0000' + title;
        String plain = slug(title);
        String slug = standard.getOrDefault(plain, plain);
        if (!titles.computeIfAbsent(slug, key -> whole).equals(whole)) {
            slug = slug + "-" + digits(whole);
        }
        return slug;
    }

    /// A title in lower-case Latin letters, digits and hyphens.
    static String slug(String title) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "t-" + digits(title);
        }
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "-" + digits(title) : plain;
    }

    private static String digits(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8);
    }
}
