package org.tarozi.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The order of words in the dictionaries of a language. What every word is sorted by is worked out
/// once: letter by letter a list of two thousand names takes longer than a frame. For one thread.
public final class Alphabet implements Comparator<String> {

    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    public Alphabet(Language language) {
        this.collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    }

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    private CollationKey key(String word) {
        return keys.computeIfAbsent(word, collator::getCollationKey);
    }
}
