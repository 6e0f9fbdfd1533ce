package org.tarozi.ui;

import org.tarozi.assessment.Form;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.ui.control.TypedDay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/// What can be written down of a visit and hardly be true.
public final class Doubts {

    private static final int LONG_DAYS = 60;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Doubts() {}

    /// The first day of a visit, where it is still to come: nobody has been there yet.
    ///
    /// @param start the day, as files have it or as it was typed
    public static Optional<LocalDate> ahead(String start, LocalDate today) {
        return TypedDay.read(start).filter(today::isBefore);
    }

    /// How many days a visit lasts from its first to its last, where that is longer than one lasts.
    public static Optional<Long> tooLong(LocalDate start, LocalDate end) {
        return Optional.of(1 + start.until(end, ChronoUnit.DAYS)).filter(days -> days > LONG_DAYS);
    }

    /// Whether a finding affects more workers than there are. Nothing is said where either number
    /// is not known.
    ///
    /// @param affected the number, as files have it
    /// @param workers all of the factory
    public static boolean isTooMany(String affected, OptionalInt workers) {
        return workers.isPresent()
                && Form.WHOLE_NUMBER.accepts().test(affected)
                && Integer.parseInt(affected) > workers.getAsInt();
    }

    /// Whether the answer to a question for information is a number that what it counts or measures
    /// hardly has: below 0, or of a share above 100 %.
    ///
    /// @param answer as files have it
    public static boolean isImprobable(Question question, String answer) {
        return question.kind() instanceof QuestionKind.Information(AnswerForm form)
                && form.type() == AnswerForm.Type.NUMBER
                && Form.of(form).accepts().test(answer)
                && isImprobable(form, new BigDecimal(answer));
    }

    private static boolean isImprobable(AnswerForm form, BigDecimal number) {
        return number.signum() < 0 || form.isPercent() && number.compareTo(WHOLE) > 0;
    }
}
