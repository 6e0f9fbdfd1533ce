package org.tarozi.profile;

import org.tarozi.store.file.StoreException;
import org.tarozi.text.Language;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the user set once for all commands, each in its meaning.
public record UserSettings(SettingsFile settings) {

    private static final String NAME = "name";
    private static final String LANGUAGE = "language";

    /// Those in the user's own folder.
    public static UserSettings in(Path profile) {
        return new UserSettings(new SettingsFile(profile));
    }

    /// The file they are in, or would be.
    public Path file() {
        return settings.file();
    }

    /// Who acts where nothing else says so.
    public Optional<String> name() {
        return settings.value(NAME);
    }

    /// Says who acts; an empty name takes it away.
    public void setName(String name) {
        settings.set(NAME, name);
    }

    /// The language of reports where nothing else says so.
    public Optional<Language> language() {
        return settings.value(LANGUAGE).map(this::known);
    }

    private Language known(String code) {
        return Language.of(code)
                .orElseThrow(
                        () ->
                                new StoreException(
                                        file()
                                                + ": found the language \""
                                                + code
                                                + "\", expected "
                                                + codes()
                                                + ". Set it with: tarozi settings --language en"));
    }

    /// Chooses the language of reports.
    public void setLanguage(Language language) {
        settings.set(LANGUAGE, language.tag());
    }

    /// The languages there are, for people.
    public static String codes() {
        return Arrays.stream(Language.values())
                .map(Language::tag)
                .collect(Collectors.joining(", "));
    }
}
