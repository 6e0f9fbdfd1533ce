package org.tarozi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the system around the program offers: dialogs for files and programs that show them. Tests
/// give another one, since native dialogs wait for a person.
public interface Outside {

    /// What kind of files a dialog offers.
    enum Files {
        PROGRAMME(UiText.FILES_PROGRAMME, "*.tarozi"),
        TO_OPEN(UiText.FILES_TO_OPEN, "*.tarozi", "*.tza"),
        ASSESSMENTS(UiText.FILES_ASSESSMENTS, "*.tza", "*.csv", "*.xlsx"),
        CHECKLIST(UiText.FILES_CHECKLIST, "*.yaml", "*.yml", "*.xlsx"),
        EVIDENCE(
                UiText.FILES_EVIDENCE,
                "*.jpg",
                "*.jpeg",
                "*.png",
                "*.gif",
                "*.bmp",
                "*.tif",
                "*.tiff",
                "*.heic",
                "*.webp",
                "*.pdf",
                "*.docx",
                "*.xlsx",
                "*.csv",
                "*.txt"),
        ASSESSMENT_FILE(UiText.FILES_ASSESSMENT_FILE, "*.tza"),
        PDF(UiText.FILES_PDF, "*.pdf"),
        WORKBOOK(UiText.FILES_WORKBOOK, "*.xlsx"),
        TABLE(UiText.FILES_TABLE, "*.csv"),
        PICTURE(UiText.FILES_PICTURE, "*.png");

        private final UiText caption;
        private final List<String> patterns;

        Files(UiText caption, String... patterns) {
            this.caption = caption;
            this.patterns = List.of(patterns);
        }

        /// What they are called.
        public UiText caption() {
            return caption;
        }

        /// The patterns of their names.
        public List<String> patterns() {
            return patterns;
        }

        /// The file that a name means, since not every dialog adds the ending.
        public Path named(Path typed) {
            String ending = patterns.getFirst().substring(1);
            return typed.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                    ? typed
                    : typed.resolveSibling(typed.getFileName() + ending);
        }
    }

    /// Lets the user choose one file; empty where he chose none.
    Optional<Path> choose(Files kind, String title);

    /// Lets the user choose several files.
    List<Path> chooseSeveral(Files kind, String title);

    /// Lets the user name a file to write; empty where he named none. The ending of its kind is
    /// added to a name without one, and nobody has asked yet about a file that is meant only then.
    default Optional<Path> chooseTarget(Files kind, String title, String suggested) {
        Optional<Path> typed = nameTarget(kind, title, suggested);
        Optional<Path> target = typed.map(kind::named);
        return kind == Files.PROGRAMME // which is never replaced, and the form says so
                        || target.equals(typed)
                        || !java.nio.file.Files.exists(target.orElseThrow())
                        || mayReplace(target.orElseThrow())
                ? target
                : chooseTarget(kind, title, suggested);
    }

    /// Lets the user name a file, and asks about one that has just this name.
    Optional<Path> nameTarget(Files kind, String title, String suggested);

    /// Asks whether a file that is there shall be replaced, or another name be chosen.
    boolean mayReplace(Path file);

    /// Does something as soon as no dialog waits for an answer, which may be at once.
    void whenAnswered(Runnable step);

    /// Shows a folder with the program that the system has for it, and says whether there is one;
    /// on a background thread, since that may take a moment.
    boolean show(Path folder);

    /// Where a dialog begins: in the folder of the last one, at first where documents lie.
    Path folder();

    /// The user's home.
    Path home();
}
