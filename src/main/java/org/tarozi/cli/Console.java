package org.tarozi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Where a command writes: its result to one stream, messages for people to the other.
public record Console(PrintStream out, PrintStream err) {

    /// The streams of this process: the terminal's own character set on a terminal, UTF-8 into
    /// files and other programs.
    static Console ofProcess() {
        return new Console(open(FileDescriptor.out), open(FileDescriptor.err));
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
