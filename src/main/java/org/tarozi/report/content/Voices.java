package org.tarozi.report.content;

import org.tarozi.checklist.Wording;
import org.tarozi.report.Cell;
import org.tarozi.text.Text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One or two languages side by side; the first is that of the document itself.
record Voices(List<Say> all) {

    private static final String BETWEEN = " | ";

    Voices {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > 2) {
            throw new IllegalArgumentException("one or two languages, not " + all.size());
        }
    }

    /// A text of the document itself.
    String say(Text text, Object... arguments) {
        return all.getFirst().say(text, arguments);
    }

    /// Those of them whose own words differ: of two that both have English ones the first.
    Voices captions() {
        return new Voices(
                all.getFirst().texts().language() == all.getLast().texts().language()
                        ? List.of(all.getFirst())
                        : all);
    }

    /// A text in all languages, one behind the other.
    String joined(Wording wording) {
        return joined(each(say -> say.in(wording)));
    }

    /// A text of the document in all languages, one behind the other.
    String joined(Text text) {
        return joined(each(say -> say.say(text)));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(BETWEEN));
    }

    /// What each language says.
    Stream<String> each(Function<Say, String> words) {
        return all.stream().map(words);
    }

    /// A label and what each language says beside it.
    List<Cell> row(String label, Function<Say, String> words) {
        return Stream.concat(Stream.of(label), each(words)).<Cell>map(Cell.Words::new).toList();
    }
}
