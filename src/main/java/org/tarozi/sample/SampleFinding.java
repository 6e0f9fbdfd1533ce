package org.tarozi.sample;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What is wrong with one question in several factories.
///
/// @param factories their numbers
/// @param workers how many are affected, factory by factory; empty where that says nothing
/// @param texts findings in words, factory by factory; `{n}` stands for the number of workers
/// @param photo the drawing that is attached in the first of the factories and in every second one
///   after it
record SampleFinding(
        String question,
        List<Integer> factories,
        String methods,
        List<Integer> workers,
        List<String> texts,
        @Nullable Drawing photo) {

    SampleFinding {
        factories = List.copyOf(factories);
        workers = List.copyOf(workers);
        texts = List.copyOf(texts);
    }

    /// How many workers are affected, or 0 where nobody counted.
    int workers(int factory) {
        return workers.isEmpty() ? 0 : workers.get(factories.indexOf(factory));
    }

    /// The finding in words.
    String text(int factory) {
        String text = texts.get(factories.indexOf(factory));
        return text.replace("{n}", String.valueOf(workers(factory)));
    }

    boolean hasPhoto(int factory) {
        return factories.indexOf(factory) % 2 == 0;
    }

    Optional<Drawing> drawing() {
        return Optional.ofNullable(photo);
    }
}
