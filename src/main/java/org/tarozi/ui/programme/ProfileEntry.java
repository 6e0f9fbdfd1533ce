package org.tarozi.ui.programme;

import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;
import org.tarozi.change.Value;
import org.tarozi.text.Language;
import org.tarozi.ui.control.TypedDay;
import org.tarozi.ui.control.TypedNumber;

import java.util.List;
import java.util.Optional;

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
    record Option(String id, String words) {}

    /// What was typed as it is checked and kept: without blanks around it, days as `2026-05-14`,
    /// numbers without what stands between digits.
    String plain(String typed) {
        return switch (input) {
            case Input.Number(_, Language language) -> TypedNumber.plain(typed, language);
            case Input.Day _ -> TypedDay.read(typed).map(Object::toString).orElse(typed.strip());
            case Input.Line _, Input.YesNo _, Input.One _, Input.Several _ -> typed.strip();
        };
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
