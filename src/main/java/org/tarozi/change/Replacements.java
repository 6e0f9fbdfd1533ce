package org.tarozi.change;

import java.util.ArrayList;
import java.util.List;

/// Collects what took the place of something, as far as anybody reads.
public final class Replacements {

    /// Nobody reads a longer list; how many there are is counted all the same.
    public static final int MOST = 1_000;

    private final List<Replacement> first = new ArrayList<>();

    /// Takes more of them, while there is room.
    public void add(List<Replacement> more) {
        more.stream().limit(MOST - first.size()).forEach(first::add);
    }

    /// The first of them.
    public List<Replacement> first() {
        return List.copyOf(first);
    }

    /// Those of the first that say something else than what was there.
    public List<Replacement> others() {
        return first.stream().filter(one -> !one.isSaidAgain()).toList();
    }

    /// How many say something else, as far as that is known.
    ///
    /// @param all how many there are, also of those that are not kept
    public int others(int all) {
        return all - (first.size() - others().size());
    }
}
