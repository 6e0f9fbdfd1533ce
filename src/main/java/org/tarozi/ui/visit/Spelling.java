package org.tarozi.ui.visit;

import org.tarozi.assessment.Form;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.text.Language;
import org.tarozi.ui.control.TypedDay;
import org.tarozi.ui.control.TypedNumber;

import java.time.LocalDate;

/// How people of a language write what a field keeps.
///
/// @param expected what the kept text must look like, if it is not blank
record Spelling(Kind kind, Form expected, Language language) {

    /// What a text is.
    enum Kind {
        WORDS,
        NUMBER,
        DAY
    }

    /// Any text.
    static Spelling ofWords(Language language) {
        return new Spelling(Kind.WORDS, Form.TEXT, language);
    }

    /// A number of people.
    static Spelling ofWholeNumber(Language language) {
        return new Spelling(Kind.NUMBER, Form.WHOLE_NUMBER, language);
    }

    /// The answer to a question for information.
    static Spelling of(AnswerForm form, Language language) {
        Kind kind =
                switch (form.type()) {
                    case NUMBER -> Kind.NUMBER;
                    case DATE -> Kind.DAY;
                    case TEXT, YES_NO, CHOICE, MULTIPLE_CHOICE -> Kind.WORDS;
                };
        return new Spelling(kind, Form.of(form), language);
    }

    boolean fits(String kept) {
        return kept.isEmpty() || expected.accepts().test(kept);
    }

    /// What is kept of what was typed.
    String kept(String typed) {
        return switch (kind) {
            case WORDS -> typed;
            case NUMBER -> TypedNumber.plain(typed, language);
            case DAY -> TypedDay.read(typed).map(LocalDate::toString).orElse(typed.strip());
        };
    }

    /// What is shown of what is kept.
    String shown(String kept) {
        return switch (kind) {
            case WORDS -> kept;
            case NUMBER -> language.decimal(kept);
            case DAY -> TypedDay.read(kept).map(language::shortDate).orElse(kept);
        };
    }
}
