package org.tarozi.cli;

import picocli.CommandLine.Option;

/// Whether the result is for programs: `--json`.
public final class JsonOption {

    @Option(
            names = "--json",
            description = {
                "Print the result as one JSON document, for other programs.",
                "Messages still go to standard error."
            })
    private boolean wanted;

    /// Whether one JSON document is to be printed instead of text for people.
    public boolean wanted() {
        return wanted;
    }
}
