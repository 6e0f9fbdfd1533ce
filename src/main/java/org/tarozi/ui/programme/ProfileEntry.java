package org.tarozi.ui.programme;

import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;
import org.tarozi.change.Value;
import org.tarozi.text.Language;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.TypedDay;
import org.tarozi.ui.control.TypedNumber;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A field of the profile form.
///
/// @param key its name in files
/// @param form what its value must look like
record ProfileEntry(String key, String title, Input input, Form form) {

    /// How it is filled in.
    sealed interface Input {

        /// A text.
        record Line() implements Input {}

        /// A number.
        ///
        /// @param language in which it is typed
        record Number(Optional<String> unit, Language language) implements Input {}

        /// Yes, no, or not known.
        record YesNo() implements Input {}

        /// One of some choices.
        ///
        /// @param blank what holds while nothing is written down
        record One(List<Option> options, Option blank) implements Input {
            public One {
                options = List.copyOf(options);
            }
        }

        /// Some of some choices.
        record Several(List<Option> options) implements Input {
            public Several {
                options = List.copyOf(options);
            }
        }

        /// A day.
        record Day() implements Input {}
    }

    /// Something to choose.
    ///
    /// @param id the word for it in files
    record Option(String id, String words) {

        /// Some of these as people read them.
        private static String shown(String kept, List<Option> options) {
            return Arrays.stream(kept.split(", ", -1))
                    .map(
                            id ->
                                    options.stream()
                                            .filter(one -> one.id().equals(id))
                                            .map(Option::words)
                                            .findFirst()
                                            .orElse(id))
                    .collect(Collectors.joining(", "));
        }
    }

    /// What was typed as it is checked and kept: without blanks around it, days as `2026-05-14`,
    /// numbers without what stands between digits.
    String plain(String typed) {
        return switch (input) {
            case Input.Number(_, Language language) -> TypedNumber.plain(typed, language);
            case Input.Day _ -> TypedDay.read(typed).map(Object::toString).orElse(typed.strip());
            case Input.Line _, Input.YesNo _, Input.One _, Input.Several _ -> typed.strip();
        };
    }

    /// What is kept, as people read it; what does not fit stands as it is.
    String shown(String kept, Words words) {
        return switch (input) {
            case Input.Number(Optional<String> unit, _) when kept.matches("-?[0-9]{1,18}") -> {
                String number = words.number(Long.parseLong(kept));
                yield unit.map(one -> number + " " + one).orElse(number);
            }
            case Input.Day _ ->
                    TypedDay.read(kept).map(day -> words.texts().language().date(day)).orElse(kept);
            case Input.YesNo _ -> Option.shown(kept, yesOrNo(words));
            case Input.One(List<Option> options, _) -> Option.shown(kept, options);
            case Input.Several(List<Option> options) -> Option.shown(kept, options);
            case Input.Line _, Input.Number _ -> kept;
        };
    }

    private static List<Option> yesOrNo(Words words) {
        return List.of(
                new Option("yes", words.say(UiText.YES)), new Option("no", words.say(UiText.NO)));
    }

    /// What is kept of a text that fits.
    Value value(String plain) {
        return input instanceof Input.Number ? Kept.number(plain) : Kept.text(plain);
    }

    boolean fits(String plain) {
        return plain.isEmpty() ? !isName() : form.accepts().test(plain);
    }

    /// A factory that has a name cannot lose it here.
    private boolean isName() {
        return key.equals(OfFactory.NAME.key());
    }

    /// What is wrong with a text that does not fit, and what is expected.
    String problem(String typed, Words words) {
        return switch (input) {
            case Input.Day _ -> TypedDay.problem(words.texts(), typed);
            case Input.Number _ ->
                    words.say(
                            form.equals(Form.WHOLE_NUMBER)
                                    ? ProgrammeText.NO_WHOLE_NUMBER
                                    : ProgrammeText.NO_NUMBER,
                            typed);
            case Input.Line _ when isName() -> words.say(ProgrammeText.NAME_MISSING);
            case Input.Line _, Input.YesNo _, Input.One _, Input.Several _ -> typed;
        };
    }
}
