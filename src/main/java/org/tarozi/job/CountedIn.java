package org.tarozi.job;

import org.tarozi.analysis.Scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last columns of every table of a count: of which programme, and what was counted.
///
/// @param programme what the programme is called, if anybody gave it a name
/// @param scope what is counted, which every row says as the options of the command
public record CountedIn(Optional<String> programme, Scope scope) {

    private static final List<String> COLUMNS = List.of("programme", "scope");

    static List<String> header(List<String> before) {
        return with(before, COLUMNS);
    }

    List<String> row(List<String> before) {
        List<String> options = with(List.of("rates"), OrderText.scope(scope));
        return with(before, List.of(programme.orElse(""), String.join(" ", options)));
    }

    private static List<String> with(List<String> first, List<String> later) {
        return Stream.concat(first.stream(), later.stream()).toList();
    }
}
