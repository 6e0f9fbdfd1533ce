package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.profile.DeviceKeyFile;
import org.tarozi.profile.UserSettings;
import org.tarozi.store.Author;

import picocli.CommandLine.Option;

import java.util.Optional;

/// Who acts, for commands that write: `--as NAME`.
public final class ActorOption {

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = {
                "Who does this, for the history that every programme keeps.",
                "Without it: the name in the variable TAROZI_NAME, in tarozi settings, or your"
                        + " login name."
            })
    private @Nullable String given;

    /// The name to write into the history.
    public String name(Surroundings surroundings) {
        return Optional.ofNullable(given)
                .or(() -> Optional.ofNullable(surroundings.environment().get("TAROZI_NAME")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .or(() -> UserSettings.in(surroundings.profile()).name())
                .orElseGet(() -> System.getProperty("user.name", "unknown"));
    }

    /// Who acts, on this device.
    public Author author(Surroundings surroundings) {
        return new Author(name(surroundings), new DeviceKeyFile(surroundings.profile()).key());
    }
}
