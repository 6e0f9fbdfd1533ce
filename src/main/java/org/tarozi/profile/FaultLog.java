package org.tarozi.profile;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/// The log of the program's own faults, in the user's folder: what to send along.
///
/// @param profile the user's own folder
public record FaultLog(Path profile, InstantSource clock) {

    /// Writes a fault down and says in a sentence where; the whole entry follows where that cannot
    /// be done.
    public String write(Throwable failure) {
        Path log = profile.resolve("tarozi.log");
        try {
            Files.createDirectories(profile);
            Files.writeString(
                    log,
                    entry(failure),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return "What happened is written in " + log;
        } catch (IOException e) {
            return "The log could not be written (" + e + "), so here it is:\n" + entry(failure);
        }
    }

    private String entry(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(clock.instant() + " " + FaultCode.of(failure));
        lines.println(
                "Tarozi " + Version.number() + ", Java " + System.getProperty("java.version"));
        failure.printStackTrace(lines);
        lines.println();
        return text.toString();
    }
}
