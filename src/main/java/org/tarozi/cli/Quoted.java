package org.tarozi.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// Words as they must be typed to arrive as one argument, whatever characters a file has in its
/// name: others name files too, and what they wrote must not run as a command.
final class Quoted {

    // zsh looks for a program where a word starts with =
    private static final Pattern PLAIN = Pattern.compile("(?!=)[\\p{L}\\p{M}\\p{Nd}._/:,@%+=-]+");

    private Quoted() {}

    /// A file name for the shell of this machine.
    static String of(Path file) {
        Path named = file.toString().startsWith("-") ? Path.of(".").resolve(file) : file;
        boolean windows = file.getFileSystem().getSeparator().equals("\\");
        return windows ? forWindows(named.toString()) : forUnix(named.toString());
    }

    /// Nothing means anything between single quotation marks but the second of them.
    static String forUnix(String word) {
        return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /// No file name has a quotation mark there.
    static String forWindows(String word) {
        return isPlain(word.replace('\\', '/')) ? word : '"' + word + '"';
    }

    private static boolean isPlain(String word) {
        return PLAIN.matcher(word).matches();
    }
}
