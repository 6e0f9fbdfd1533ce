package org.tarozi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/// `tarozi inspect`: what a file is and whether it is sound.
@Command(
        name = "inspect",
        description = {
            "Say what a file is, by what is in it and never by its name, and whether it is sound:"
                    + " assessment file, programme, checklist (text or workbook), table, or report"
                    + " (PDF or workbook), with what it says it was made from.",
            "Whether the computed tables of a programme agree with what people wrote, tarozi doctor"
                    + " says.",
            "Nothing is changed. Checklists and imports, which are sentences for people, are values"
                    + " too in the JSON document: checklist_releases and import_batches."
        },
        footer = {
            "",
            "Example:",
            "  tarozi inspect week-20.tza",
            "",
            "Ends with 1 if the file is damaged or not one of ours, and with 4 if it could not be"
                    + " checked, since another program has it open."
        })
final class InspectCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "Any file.")
    private Path file;

    @Mixin private JsonOption json;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        if (!Files.isRegularFile(file)) {
            return surroundings
                    .console()
                    .refuse(
                            Files.isDirectory(file)
                                    ? file + " is a folder; name a file in it."
                                    : Files.exists(file)
                                            ? file + " is a device or a pipe, not a file."
                                            : "There is no file " + file + ". Check the name.");
        }
        Found found = new Inspection(file).run();
        if (json.wanted()) {
            JsonDocument.print(surroundings.console().out(), found.json());
        } else {
            print(found.said());
        }
        if (found.isNotChecked()) {
            return ExitCode.MACHINE_FAILED;
        }
        return found.said().path("sound").asBoolean(false) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void print(ObjectNode said) {
        PrintStream out = surroundings.console().out();
        for (Map.Entry<String, JsonNode> entry : said.properties()) {
            if (entry.getKey().equals("sound") && entry.getValue().isNull()) {
                out.println("sound: not checked");
            } else if (!entry.getValue().isNull()) {
                print(out, entry.getKey().replace('_', ' '), entry.getValue());
            }
        }
    }

    private static void print(PrintStream out, String name, JsonNode value) {
        if (value.isArray()) {
            out.println(name + ":" + (value.isEmpty() ? " none" : ""));
            value.forEach(one -> out.println("  " + text(one)));
        } else {
            out.println(name + ": " + text(value));
        }
    }

    private static String text(JsonNode value) {
        return value.isBoolean() ? value.asBoolean() ? "yes" : "no" : value.asString();
    }
}
