package org.tarozi.ui.app;

import javafx.application.Application;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.tarozi.profile.ProfileFolder;
import org.tarozi.text.Texts;
import org.tarozi.ui.FileName;
import org.tarozi.ui.Outside;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The dialogs and programs of the system.
final class NativeDialogs implements Outside {

    private final Stage owner;
    private final Application application;
    private final Supplier<Texts> texts;
    private final Map<Files, File> folders = new EnumMap<>(Files.class);
    private @Nullable File last;
    private final Answering answering = new Answering();

    /// @param texts the language the window speaks at the moment
    NativeDialogs(Stage owner, Application application, Supplier<Texts> texts) {
        this.texts = texts;
        this.owner = owner;
        this.application = application;
    }

    @Override
    public Optional<Path> choose(Files kind, String title) {
        return path(kind, answering.await(() -> chooser(kind, title).showOpenDialog(owner)));
    }

    @Override
    public List<Path> chooseSeveral(Files kind, String title) {
        @Nullable List<File> chosen =
                answering.await(() -> chooser(kind, title).showOpenMultipleDialog(owner));
        return chosen == null
                ? List.of()
                : chosen.stream().flatMap(file -> path(kind, file).stream()).toList();
    }

    @Override
    public Optional<Path> nameTarget(Files kind, String title, String suggested) {
        FileChooser chooser = chooser(kind, title);
        chooser.setInitialFileName(FileName.forDialog(suggested));
        return path(kind, answering.await(() -> chooser.showSaveDialog(owner)));
    }

    @Override
    public boolean mayReplace(Path file) {
        ReplaceQuestion question = new ReplaceQuestion(texts.get(), file, owner);
        return answering.await(question::isAgreed);
    }

    @Override
    public void whenAnswered(Runnable step) {
        answering.then(step);
    }

    @Override
    public boolean show(Path folder) {
        if (System.getProperty("os.name", "").startsWith("Linux")) {
            return new FolderProgram(List.of("xdg-open")).show(folder);
        }
        application.getHostServices().showDocument(folder.toUri().toString());
        return true; // every other system has one
    }

    @Override
    public Path home() {
        return ProfileFolder.home(System.getenv(), System.getProperty("os.name", ""));
    }

    @Override
    public Path folder() {
        @Nullable File chosen = folders.get(Files.PROGRAMME);
        if (chosen != null && chosen.isDirectory()) {
            return chosen.toPath();
        }
        Path documents = home().resolve("Documents");
        return documents.toFile().isDirectory() ? documents : home();
    }

    private FileChooser chooser(Files kind, String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        File begin =
                Optional.ofNullable(folders.get(kind == Files.TO_OPEN ? Files.PROGRAMME : kind))
                        .or(() -> Optional.ofNullable(last))
                        .filter(File::isDirectory)
                        .orElseGet(() -> folder().toFile());
        if (begin.isDirectory()) {
            chooser.setInitialDirectory(begin);
        }
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get().say(kind.caption()), patterns(kind)));
        return chooser;
    }

    /// Cameras write the endings in capitals, and some dialogs tell these apart.
    static List<String> patterns(Files kind) {
        return kind.patterns().stream()
                .flatMap(one -> Stream.of(one, one.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /// What was chosen; the next dialog for such files begins in the same folder. Programmes lie
    /// where programmes were chosen: a checklist may come from somebody's stick.
    private Optional<Path> path(Files kind, @Nullable File file) {
        if (file != null) {
            last = file.getParentFile();
            folders.put(isProgramme(file) ? Files.PROGRAMME : kind, last);
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static boolean isProgramme(File file) {
        return OpeningFile.isProgramme(file.toPath());
    }
}
