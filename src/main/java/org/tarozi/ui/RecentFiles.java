package org.tarozi.ui;

import org.tarozi.profile.SettingsFile;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// The programme files that were opened last, in the settings of the user.
final class RecentFiles {

    private static final String FILE = "window-recent-";
    private static final String NAME = "window-recent-name-";
    private static final String PROGRAMME = "window-recent-programme-";
    private static final String LEFT = "window-recent-left-";

    private final SettingsFile settings;

    /// One of them.
    ///
    /// @param name what its programme was called; blank where it had no name
    /// @param programme the id of its programme; blank where it was opened without that
    /// @param left how it was left, as a text; blank where that was not kept
    record Recent(Path file, String name, String programme, String left) {

        /// The id of its programme, if that is known and can be one.
        Optional<UUID> id() {
            try {
                return Optional.of(programme).filter(text -> !text.isBlank()).map(UUID::fromString);
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // somebody edited the settings
            }
        }
    }

    RecentFiles(SettingsFile settings) {
        this.settings = settings;
    }

    /// All of them, the latest first, whether they are still there or not.
    List<Recent> all() {
        return IntStream.rangeClosed(1, WindowSettings.RECENT_FILES)
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Recent> at(int number) {
        return settings.value(FILE + number)
                .flatMap(RecentFiles::path)
                .map(
                        file ->
                                new Recent(
                                        file,
                                        text(NAME + number),
                                        text(PROGRAMME + number),
                                        text(LEFT + number)));
    }

    private String text(String key) {
        return settings.value(key).orElse("");
    }

    /// The path that an address in the settings leads to.
    static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(URI.create(text)));
        } catch (RuntimeException e) {
            return Optional.empty(); // somebody edited the settings: one file less to offer
        }
    }

    /// What is known of a file.
    Optional<Recent> find(Path file) {
        return all().stream().filter(one -> one.file().equals(file)).findFirst();
    }

    /// Puts one in front.
    void opened(Recent file) {
        List<Recent> files = others(file.file());
        files.addFirst(file);
        keep(files);
    }

    /// Notes how one was left, where it is offered at all.
    void left(Path file, LeftFile left) {
        IntStream.rangeClosed(1, WindowSettings.RECENT_FILES)
                .filter(number -> at(number).filter(one -> one.file().equals(file)).isPresent())
                .forEach(number -> settings.set(LEFT + number, left.text()));
    }

    /// Offers a file no more.
    void forget(Path file) {
        keep(others(file));
    }

    private List<Recent> others(Path file) {
        List<Recent> files = new ArrayList<>(all());
        files.removeIf(one -> one.file().equals(file));
        return files;
    }

    private void keep(List<Recent> files) {
        for (int at = 0; at < WindowSettings.RECENT_FILES; at++) {
            Optional<Recent> there =
                    at < files.size() ? Optional.of(files.get(at)) : Optional.empty();
            int number = at + 1;
            settings.set(FILE + number, there.map(one -> one.file().toUri().toString()).orElse(""));
            settings.set(NAME + number, there.map(Recent::name).orElse(""));
            settings.set(PROGRAMME + number, there.map(Recent::programme).orElse(""));
            settings.set(LEFT + number, there.map(Recent::left).orElse(""));
        }
    }
}
