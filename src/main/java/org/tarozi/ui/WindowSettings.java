package org.tarozi.ui;

import static java.util.stream.Collectors.joining;

import org.tarozi.profile.DeviceKeyFile;
import org.tarozi.profile.SettingsFile;
import org.tarozi.profile.UserSettings;
import org.tarozi.store.Author;
import org.tarozi.text.Language;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What the window remembers of its user from one start to the next.
public final class WindowSettings {

    /// How many files the start screen offers again.
    public static final int RECENT_FILES = 8;

    private static final String LANGUAGE = "window-language";
    private static final String LAST_WRITTEN = "last-written";
    private static final String THEME = "window-theme";
    private static final String WINDOW_SIZE = "window-size";
    private static final String TEXT_SIZE = "window-text-size";
    private static final String QUESTION_LANGUAGE = "window-question-language";
    private static final String SECOND_LANGUAGE = "window-second-language";
    private static final String OPEN = "window-open";
    private static final String NUMBERS = "window-numbers-";
    private static final String REPORTS = "window-reports-";
    private static final String PLACE = "window-place-";
    private static final int LARGE_TEXT = 150;
    private static final int SMALLEST = 100;
    private static final int LARGEST = 200;

    private final Path profile;
    private final SettingsFile settings;
    private final UserSettings user;
    private final RecentFiles recent;

    /// @param profile the user's own folder
    public WindowSettings(Path profile) {
        this.profile = profile;
        this.settings = new SettingsFile(profile);
        this.user = new UserSettings(settings);
        this.recent = new RecentFiles(settings);
    }

    /// The user's own folder.
    public Path profile() {
        return profile;
    }

    /// Who works here, on this device; the login name where nobody said a name.
    public Author author() {
        return new Author(
                name().orElseGet(() -> System.getProperty("user.name", "unknown")),
                new DeviceKeyFile(profile).key());
    }

    /// The name of who works here; empty where nobody said it.
    public Optional<String> name() {
        return user.name();
    }

    /// Keeps the name of who works here.
    public void setName(String name) {
        user.setName(name);
    }

    /// The language of the window; empty where nobody chose it.
    public Optional<Language> language() {
        return settings.value(LANGUAGE).flatMap(Language::of);
    }

    /// The language of the window: that of the machine where nobody chose one.
    public Language windowLanguage() {
        return language()
                .or(() -> Language.of(Locale.getDefault().getLanguage()))
                .orElse(Language.EN);
    }

    /// Keeps the language of the window.
    public void setLanguage(Language language) {
        settings.set(LANGUAGE, language.tag());
    }

    /// The languages in which questions are shown first, as BCP 47 tags: of each checklist the
    /// first of these that it has. Empty where nobody chose another than that of the programme.
    public List<String> questionLanguages() {
        return tags(QUESTION_LANGUAGE);
    }

    /// Keeps the languages in which questions are shown first.
    public void setQuestionLanguages(List<String> tags) {
        settings.set(QUESTION_LANGUAGE, String.join(" ", tags));
    }

    /// The languages shown beside the first one, likewise; empty for none.
    public List<String> secondLanguages() {
        return tags(SECOND_LANGUAGE);
    }

    /// Keeps the languages shown beside the first one.
    public void setSecondLanguages(List<String> tags) {
        settings.set(SECOND_LANGUAGE, String.join(" ", tags));
    }

    private List<String> tags(String key) {
        return settings.value(key).map(tags -> List.of(tags.split("\\s+"))).orElse(List.of());
    }

    public Theme theme() {
        return settings.value(THEME).flatMap(Theme::of).orElse(Theme.SYSTEM);
    }

    /// Keeps the theme.
    public void setTheme(Theme theme) {
        settings.set(THEME, theme.key());
    }

    /// Whether texts are so large that less than usual stands side by side.
    public boolean isTextLarge() {
        return textSize() >= LARGE_TEXT;
    }

    /// Whether texts are larger than usual at all, so that what is crowded needs another form.
    public boolean isTextEnlarged() {
        return textSize() > SMALLEST;
    }

    /// The size of text in percent, from 100 to 200.
    public int textSize() {
        return settings.value(TEXT_SIZE)
                .filter(text -> text.matches("[0-9]{3}"))
                .map(Integer::parseInt)
                .map(size -> Math.clamp(size, SMALLEST, LARGEST))
                .orElse(SMALLEST);
    }

    /// Keeps the size of text.
    public void setTextSize(int percent) {
        settings.set(TEXT_SIZE, Integer.toString(percent));
    }

    /// How much of the screen the window took last; empty where nobody changed it.
    public Optional<WindowSize> windowSize() {
        return settings.value(WINDOW_SIZE).flatMap(WindowSize::of);
    }

    /// Keeps how much of the screen the window takes.
    public void setWindowSize(WindowSize size) {
        settings.set(WINDOW_SIZE, size.key());
    }

    /// The programme files opened last, the latest first, whether they are still there or not.
    public List<Path> recent() {
        return recent.all().stream().map(RecentFiles.Recent::file).toList();
    }

    /// What a programme was called when it was open last.
    public Optional<String> recentName(Path file) {
        return recent.find(file).map(RecentFiles.Recent::name).filter(name -> !name.isEmpty());
    }

    /// The programme that a file held when it was open last.
    public Optional<UUID> recentProgramme(Path file) {
        return recent.find(file).flatMap(RecentFiles.Recent::id);
    }

    /// Puts a file in front of the recent ones.
    public void opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        recent.opened(
                recent.find(absolute)
                        .orElseGet(() -> new RecentFiles.Recent(absolute, "", "", "")));
    }

    /// Puts a file in front of the recent ones.
    ///
    /// @param name what its programme is called; blank where it has no name
    /// @param programme the id of its programme
    public void opened(Path file, String name, UUID programme) {
        Path absolute = file.toAbsolutePath().normalize();
        String left = recent.find(absolute).map(RecentFiles.Recent::left).orElse("");
        recent.opened(new RecentFiles.Recent(absolute, name, programme.toString(), left));
    }

    /// When what a file holds was changed last: as it was noted while it still looks as it was left
    /// then, and otherwise as the file itself says. Empty where it is not there.
    public Optional<Instant> lastChange(Path file) {
        return FileLook.of(file)
                .map(now -> left(file).flatMap(one -> one.changed(now)).orElse(now.modified()));
    }

    /// When the user wrote into a programme last, by the clock of this computer; empty where he
    /// never did.
    public Optional<Instant> lastWritten() {
        try {
            return settings.value(LAST_WRITTEN).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty(); // somebody edited the settings
        }
    }

    /// Keeps when the user wrote into a programme last.
    public void setLastWritten(Instant moment) {
        settings.set(LAST_WRITTEN, moment.toString());
    }

    private Optional<LeftFile> left(Path file) {
        return recent.find(file.toAbsolutePath().normalize())
                .map(RecentFiles.Recent::left)
                .flatMap(LeftFile::of);
    }

    /// Notes how a file is left by who opened it, which writes into it without changing anything.
    ///
    /// @param changed when what it holds was changed last; empty where that was not since it was
    ///   noted before
    public void leave(Path file, Optional<Instant> changed) {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<Instant> last = changed.or(() -> left(absolute).map(LeftFile::changed));
        FileLook.of(absolute)
                .ifPresent(
                        look ->
                                last.ifPresent(
                                        at -> recent.left(absolute, new LeftFile(at, look))));
    }

    /// Offers a file no more.
    public void forget(Path file) {
        recent.forget(file);
    }

    /// The programme files that are marked as open in a window, the latest first.
    public List<Path> open() {
        return settings.value(OPEN).stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .flatMap(text -> RecentFiles.path(text).stream())
                .toList();
    }

    /// Keeps which are open in a window.
    public void setOpen(List<Path> files) {
        String text = files.stream().map(Path::toUri).map(URI::toString).collect(joining(" "));
        settings.set(OPEN, text);
    }

    /// Where the user was in a programme, in the words of who kept it.
    public Optional<String> place(UUID programme) {
        return settings.value(PLACE + programme);
    }

    /// What the user counted last in a programme, in the words of who kept it.
    public Optional<String> numbers(UUID programme) {
        return settings.value(NUMBERS + programme);
    }

    /// Keeps what the user counts in a programme.
    public void setNumbers(UUID programme, String words) {
        settings.set(NUMBERS + programme, words);
    }

    /// Which reports the user wanted last of a programme, in the words of who kept it.
    public Optional<String> reports(UUID programme) {
        return settings.value(REPORTS + programme);
    }

    /// Keeps which reports the user wants of a programme.
    public void setReports(UUID programme, String words) {
        settings.set(REPORTS + programme, words);
    }

    /// Keeps where the user is in a programme.
    public void setPlace(UUID programme, String place) {
        settings.set(PLACE + programme, place);
    }
}
