package org.tarozi.ui.app;

import org.tarozi.text.Texts;

import java.util.List;
import java.util.stream.Collectors;

/// Many things in one sentence: the first ones, and how many more there are.
final class FirstFew {

    private static final int NAMED = 3;

    private FirstFew() {}

    static String of(List<String> things, String between, Texts texts) {
        String first = things.stream().limit(NAMED).collect(Collectors.joining(between));
        return things.size() <= NAMED
                ? first
                : texts.say(AppText.AND_MORE, first, things.size() - NAMED);
    }
}
