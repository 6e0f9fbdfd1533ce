package org.tarozi.cli;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Form;
import org.tarozi.profile.UserSettings;
import org.tarozi.text.Language;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/// How dates, numbers, languages and ids are read from the command line, and what is said where
/// they are not.
final class ArgumentTypes {

    private static final Form LANGUAGE =
            new Form("one of " + UserSettings.codes(), text -> Language.of(text).isPresent());

    private ArgumentTypes() {}

    /// Teaches a command and those below it.
    static void addTo(CommandLine command) {
        command.registerConverter(LocalDate.class, reader(Form.DATE, LocalDate::parse));
        ITypeConverter<Integer> whole = reader(Form.WHOLE_NUMBER, Integer::valueOf);
        command.registerConverter(Integer.class, whole);
        command.registerConverter(
                Language.class, reader(LANGUAGE, text -> Language.of(text).orElseThrow()));
        command.registerConverter(UUID.class, reader(Form.ID, UUID::fromString));
        command.registerConverter(AssessmentId.class, reader(Form.ID, AssessmentId::of));
    }

    private static <T> ITypeConverter<T> reader(Form form, Function<String, T> read) {
        return text -> {
            String plain = text.strip().toLowerCase(Locale.ROOT);
            if (!form.accepts().test(plain)) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not understood; expected " + form.expected());
            }
            return read.apply(plain);
        };
    }
}
