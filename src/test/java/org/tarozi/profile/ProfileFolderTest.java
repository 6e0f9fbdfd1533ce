package org.tarozi.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class ProfileFolderTest {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void eachSystemKeepsItWhereItsUsersExpectIt() {
        assertEquals(HOME.resolve(".config/tarozi"), ProfileFolder.of(Map.of(), "Linux"));
        assertEquals(
                HOME.resolve("Library/Application Support/Tarozi"),
                ProfileFolder.of(Map.of(), "Mac OS X"));
        assertEquals(
                Path.of("roaming", "Tarozi"),
                ProfileFolder.of(Map.of("APPDATA", "roaming"), "Windows 11"));
        assertEquals(
                Path.of("xdg", "tarozi"),
                ProfileFolder.of(Map.of("XDG_CONFIG_HOME", "xdg"), "Linux"));
    }

    @Test
    void theHomeThatTheEnvironmentNamesIsHonouredWhereTheSystemHasIt() {
        Map<String, String> named = Map.of("HOME", "/elsewhere");

        assertEquals(Path.of("/elsewhere/.config/tarozi"), ProfileFolder.of(named, "Linux"));
        assertEquals(Path.of("/elsewhere"), ProfileFolder.home(named, "Mac OS X"));
        assertEquals(HOME, ProfileFolder.home(named, "Windows 11"));
        assertEquals(HOME, ProfileFolder.home(Map.of("HOME", ""), "Linux"));
    }

    @Test
    void theUserMayNameAnother() {
        assertEquals(
                Path.of("mine"), ProfileFolder.of(Map.of("TAROZI_PROFILE", "mine"), "Windows 11"));
    }
}
