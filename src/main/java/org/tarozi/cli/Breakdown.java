package org.tarozi.cli;

import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What the user is told when a command could not go on: a sentence about the machine, or an
/// apology with a code that stays the same for the same fault, and the log to send along.
final class Breakdown {

    private final Surroundings surroundings;

    Breakdown(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    ExitCode report(Throwable failure) {
        PrintStream err = surroundings.console().err();
        if (failure instanceof StoreException told) {
            surroundings.console().say(String.valueOf(told.getMessage()));
        } else if (failure instanceof UncheckedIOException told && told.getCause() != null) {
            surroundings.console().say(sentence(told, told.getCause()));
        } else {
            err.println("tarozi: something went wrong that should not have, and we are sorry.");
            err.println("Error code: " + FaultCode.of(failure));
            err.println(log(failure));
        }
        return ExitCode.MACHINE_FAILED;
    }

    private static String sentence(UncheckedIOException told, IOException cause) {
        String place =
                cause instanceof FileSystemException file
                        ? file.getFile()
                        : cause.toString().equals(told.getMessage())
                                ? "A file could not be read or written"
                                : String.valueOf(told.getMessage());
        return place + ": " + StoreException.reason(cause) + ".";
    }

    private String log(Throwable failure) {
        Path log = surroundings.profile().resolve("tarozi.log");
        try {
            Files.createDirectories(surroundings.profile());
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
        lines.println(surroundings.clock().instant() + " " + FaultCode.of(failure));
        lines.println(
                "Tarozi " + Version.number() + ", Java " + System.getProperty("java.version"));
        failure.printStackTrace(lines);
        lines.println();
        return text.toString();
    }
}
