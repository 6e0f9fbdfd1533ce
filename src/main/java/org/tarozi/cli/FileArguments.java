package org.tarozi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files named on the command line. A shell may pass a pattern such as `*.tza` on as it stands, as
/// those of Windows do: then it is filled in here.
final class FileArguments {

    private FileArguments() {}

    /// The files, in the order given; those of one pattern in the order of their names. A pattern
    /// that no file fits stays as it is.
    ///
    /// @param command the one that is told of a name that can be none
    static List<Path> files(List<String> arguments, CommandSpec command) {
        try {
            return files(arguments);
        } catch (UnknownNameException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private static List<Path> files(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.indexOf('*') < 0 || isFile(argument)) {
                files.add(named(argument));
            } else {
                List<Path> fitting = fitting(argument);
                files.addAll(fitting.isEmpty() ? literally(argument) : fitting);
            }
        }
        return files;
    }

    /// A file by its name; a variable without a value in a script names none.
    static Path named(String argument) {
        if (argument.isBlank()) {
            throw new UnknownNameException("no file is named; expected the name of one", null);
        }
        return Path.of(argument);
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // Windows knows no file with a star in its name
        }
    }

    private static List<Path> fitting(String pattern) {
        int name = Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf('\\')) + 1;
        Optional<Path> folder = folder(pattern.substring(0, name));
        if (folder.isEmpty()) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        String escaped = pattern.substring(name).replaceAll("[\\[\\]{}\\\\]", "\\\\$0");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.get(), escaped)) {
            found.forEach(file -> files.add(name == 0 ? file.getFileName() : file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<Path> literally(String argument) {
        try {
            return List.of(Path.of(argument));
        } catch (InvalidPathException e) {
            throw new UnknownNameException("no file fits " + argument, e);
        }
    }

    /// What can be the name of no file; a pattern that no file fits is one where stars are.
    static final class UnknownNameException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnknownNameException(String sentence, @Nullable InvalidPathException cause) {
            super(sentence, cause);
        }
    }
}
