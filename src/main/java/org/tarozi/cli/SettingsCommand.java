package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.profile.UserSettings;
import org.tarozi.text.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi settings`: what holds for all commands of this user.
@Command(
        name = "settings",
        description = {
            "Show what you set once for all commands, or set it. It is kept as plain text in your"
                    + " own folder, never in a programme.",
            "An option of a command goes before a setting. In the JSON document what is not set is"
                    + " null, and acts_as is the name that commands write into histories."
        },
        footer = {"", "Example:", "  tarozi settings --name \"Aziza Karimova\" --language uz"})
final class SettingsCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description =
                    "Who you are, for the history that every programme keeps; \"\" takes it away.")
    private @Nullable String name;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "The language of your reports: en, ru or uz.")
    private @Nullable Language language;

    @Mixin private JsonOption json;

    SettingsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        UserSettings settings = UserSettings.in(surroundings.profile());
        Optional.ofNullable(name).ifPresent(settings::setName);
        Optional.ofNullable(language).ifPresent(settings::setLanguage);
        if (json.wanted()) {
            JsonDocument.print(surroundings.console().out(), json(settings));
        } else {
            print(settings);
        }
        return ExitCode.DONE;
    }

    private String acting() {
        return new ActorOption().name(surroundings);
    }

    private ObjectNode json(UserSettings settings) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("name", settings.name().orElse(null));
        root.put("acts_as", acting());
        root.put("language", settings.language().map(Language::tag).orElse(null));
        root.put("file", settings.file().toString());
        return root;
    }

    private void print(UserSettings settings) {
        PrintStream out = surroundings.console().out();
        out.println("name: " + settings.name().orElseGet(() -> "not set; " + acting()));
        out.println(
                "language: "
                        + settings.language().map(Language::tag).orElse("not set; en for reports"));
        out.println("file: " + settings.file());
    }
}
