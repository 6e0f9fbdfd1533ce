package org.tarozi.profile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;

/// Where the user's own things lie: settings, the device key, the log. Never a programme.
public final class ProfileFolder {

    private ProfileFolder() {}

    /// The folder each system keeps for this, unless `TAROZI_PROFILE` names another.
    public static Path of(Map<String, String> environment, String system) {
        String own = environment.getOrDefault("TAROZI_PROFILE", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        Path home = home(environment, system);
        if (system.startsWith("Windows")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"), "Tarozi");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Tarozi");
        }
        return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"), "tarozi");
    }

    /// The user's home: what `HOME` names where the system has that, as its other programs take it.
    public static Path home(Map<String, String> environment, String system) {
        String named = system.startsWith("Windows") ? "" : environment.getOrDefault("HOME", "");
        return Path.of(named.isEmpty() ? System.getProperty("user.home", ".") : named);
    }

    private static Path folder(@Nullable String given, Path usual, String name) {
        return (given == null || given.isEmpty() ? usual : Path.of(given)).resolve(name);
    }
}
