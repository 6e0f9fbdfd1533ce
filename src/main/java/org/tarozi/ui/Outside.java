package org.tarozi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the system around the program offers: dialogs for files and programs that show them. Tests
/// give another one, since native dialogs wait for a person.
public interface Outside {

    /// What kind of files a dialog offers.
    enum Files {
        PROGRAMME(UiText.FILES_PROGRAMME, "*.tarozi"),
        ASSESSMENTS(UiText.FILES_ASSESSMENTS, "*.tza", "*.csv", "*.xlsx"),
        CHECKLIST(UiText.FILES_CHECKLIST, "*.yaml"),
        EVIDENCE(
                UiText.FILES_EVIDENCE,
                "*.jpg",
                "*.jpeg",
                "*.png",
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
    }

    /// Lets the user choose one file; empty where he chose none.
    Optional<Path> choose(Files kind, String title);

    /// Lets the user choose several files.
    List<Path> chooseSeveral(Files kind, String title);

    /// Lets the user name a file to write.
    Optional<Path> chooseTarget(Files kind, String title, String suggested);

    /// Shows a folder with the program that the system has for it, and says whether there is one;
    /// on a background thread, since that may take a moment.
    boolean show(Path folder);

    /// The user's home.
    Path home();
}
