package org.tarozi.ui.merge;

import java.util.List;
import java.util.Optional;

/// What taking an import back would do.
///
/// @param taken how many changes would count no longer
/// @param stay later changes built on it, in words: they stay
/// @param conflicts how many conflicts stay, though what they are about was in the import
/// @param unnamed what factories are called of which the import told more than anybody would then,
///   though visits of them stay
/// @param links how many links go out of sight with it
/// @param lost what is in the numbers no longer, in words
/// @param shared that other imports brought some of the same, in words
record Prospect(
        int taken,
        List<String> stay,
        int conflicts,
        int strays,
        List<String> unnamed,
        int links,
        List<String> lost,
        Optional<String> shared) {
    Prospect {
        lost = List.copyOf(lost);
        stay = List.copyOf(stay);
        unnamed = List.copyOf(unnamed);
    }
}
