package org.tarozi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command writes: its result to one stream, messages for people to the other. No terminal
/// obeys what others wrote into a file of theirs.
///
/// @param piped whether another program reads the result, which may end before it has all of it
public record Console(PrintStream out, PrintStream err, boolean piped) {

    private static final int FILE_TYPE = 0xF000;
    private static final int PIPE = 0x1000;

    public Console {
        out = ReadableStream.on(out);
        err = ReadableStream.on(err);
    }

    /// Streams that are no pipes.
    public Console(PrintStream out, PrintStream err) {
        this(out, err, false);
    }

    /// The streams of this process: the terminal's own character set on a terminal, UTF-8 into
    /// files and other programs.
    static Console ofProcess() {
        return new Console(open(FileDescriptor.out), open(FileDescriptor.err), isPipe());
    }

    /// A sentence for people, whatever the result is.
    public void say(String sentence) {
        err.println("tarozi: " + sentence);
    }

    /// The sentence that says why a command did not do what was asked.
    public ExitCode refuse(String sentence) {
        say(sentence);
        return ExitCode.REFUSED;
    }

    /// Known where there is a file for it, as on Linux and macOS.
    private static boolean isPipe() {
        try {
            Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return mode instanceof Integer bits && (bits & FILE_TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static PrintStream open(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, charset());
    }

    // There is no console when nobody sits there, whatever the checker believes.
    @SuppressWarnings("SystemConsoleNull")
    private static Charset charset() {
        java.io.Console terminal = System.console();
        return terminal != null && terminal.isTerminal()
                ? terminal.charset()
                : StandardCharsets.UTF_8;
    }
}
