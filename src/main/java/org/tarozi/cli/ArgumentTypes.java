package org.tarozi.cli;

import org.tarozi.analysis.RatesBy;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Form;
import org.tarozi.assessment.VisitKind;
import org.tarozi.profile.UserSettings;
import org.tarozi.text.Language;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How dates, numbers, languages and ids are read from the command line, and what is said where
/// they are not.
final class ArgumentTypes {

    private static final Form LANGUAGE =
            new Form(
                    "one of "
                            + UserSettings.codes()
                            + ", in which the program has words of its own",
                    text -> Language.of(text).isPresent());

    private ArgumentTypes() {}

    /// Teaches a command and those below it.
    static void addTo(CommandLine command) {
        command.registerConverter(LocalDate.class, reader(Form.DATE, LocalDate::parse));
        ITypeConverter<Integer> whole = reader(Form.WHOLE_NUMBER, Integer::valueOf);
        command.registerConverter(Integer.class, whole);
        command.registerConverter(
                Language.class, reader(LANGUAGE, text -> Language.of(text).orElseThrow()));
        command.registerConverter(Path.class, ArgumentTypes::file);
        command.registerConverter(UUID.class, reader(Form.ID, UUID::fromString));
        command.registerConverter(AssessmentId.class, reader(Form.ID, AssessmentId::of));
        command.registerConverter(RatesBy.class, choice(RatesBy.values()));
        command.registerConverter(VisitKind.class, choice(VisitKind.values()));
        command.registerConverter(
                SignersCommand.Policy.class, choice(SignersCommand.Policy.values()));
    }

    private static Path file(String name) {
        try {
            return FileArguments.named(name);
        } catch (FileArguments.UnknownNameException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static <E extends Enum<E>> ITypeConverter<E> choice(E[] all) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E one : all) {
            words.put(one.name().toLowerCase(Locale.ROOT), one);
        }
        UnaryOperator<String> joined = word -> word.replace('-', '_'); // follow-up, as it is spelt
        return reader(
                new Form(
                        "one of " + String.join(", ", words.keySet()),
                        word -> words.containsKey(joined.apply(word))),
                word -> Objects.requireNonNull(words.get(joined.apply(word))));
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
