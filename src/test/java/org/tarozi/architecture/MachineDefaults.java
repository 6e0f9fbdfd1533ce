package org.tarozi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Set;

/// Calls whose result depends on the locale, the time zone or the character set of the machine they
/// run on. The same data must give the same bytes everywhere.
final class MachineDefaults {

    private static final String FORMAT = "(java.lang.String, [Ljava.lang.Object;)";

    private static final Set<String> CALLS =
            Set.of(
                    "java.lang.String.format" + FORMAT,
                    "java.lang.String.formatted([Ljava.lang.Object;)",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.getBytes()",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.FileReader.<init>(java.lang.String)",
                    "java.io.FileReader.<init>(java.io.File)",
                    "java.io.FileWriter.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.io.File)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintStream.printf" + FORMAT,
                    "java.io.PrintStream.format" + FORMAT,
                    "java.io.PrintWriter.printf" + FORMAT,
                    "java.io.PrintWriter.format" + FORMAT,
                    "java.util.Formatter.<init>()",
                    "java.util.Formatter.<init>(java.lang.Appendable)",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.util.TimeZone.getDefault()",
                    "java.nio.charset.Charset.defaultCharset()",
                    "java.time.ZoneId.systemDefault()",
                    "java.time.Clock.systemDefaultZone()",
                    "java.time.LocalDate.now()",
                    "java.time.LocalTime.now()",
                    "java.time.LocalDateTime.now()",
                    "java.time.ZonedDateTime.now()",
                    "java.time.OffsetDateTime.now()",
                    "java.time.Year.now()",
                    "java.time.YearMonth.now()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.text.NumberFormat.getInstance()",
                    "java.text.NumberFormat.getIntegerInstance()",
                    "java.text.NumberFormat.getPercentInstance()",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.DecimalFormatSymbols.getInstance()",
                    "java.text.SimpleDateFormat.<init>(java.lang.String)",
                    "java.text.MessageFormat.<init>(java.lang.String)",
                    "java.text.MessageFormat.format" + FORMAT,
                    "java.text.Collator.getInstance()",
                    "java.text.BreakIterator.getWordInstance()",
                    "java.text.BreakIterator.getLineInstance()",
                    "java.text.BreakIterator.getCharacterInstance()",
                    "java.text.BreakIterator.getSentenceInstance()");

    private MachineDefaults() {}

    /// Calls one of them, or hands one on as a method reference.
    static ArchCondition<JavaClass> dependOnTheMachine() {
        return new ArchCondition<>("depend on the machine's locale, time zone or character set") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> CALLS.contains(access.getTarget().getFullName()))
                        .map(JavaCodeUnitAccess::getDescription)
                        .forEach(what -> events.add(SimpleConditionEvent.satisfied(type, what)));
            }
        };
    }
}
