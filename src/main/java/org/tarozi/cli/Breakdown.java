package org.tarozi.cli;

import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        } else if (machine(failure) instanceof FileSystemException file) {
            err.println("tarozi: " + sentence(file));
        } else {
            err.println("tarozi: something went wrong that should not have, and we are sorry.");
            err.println("Error code: " + FaultCode.of(failure));
            err.println(log(failure));
        }
        return ExitCode.MACHINE_FAILED;
    }

    private static Throwable machine(Throwable failure) {
        return failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }

    private static String sentence(FileSystemException failure) {
        String what =
                switch (failure) {
                    case AccessDeniedException denied -> "no permission";
                    case NoSuchFileException missing -> "there is no such file";
                    case FileAlreadyExistsException taken -> "it is there already";
                    default -> failure.getReason() == null ? "it failed" : failure.getReason();
                };
        return failure.getFile() + ": " + what + ".";
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
