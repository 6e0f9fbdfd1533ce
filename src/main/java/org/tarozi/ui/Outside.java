package org.tarozi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the system around the program offers: dialogs for files and programs that show them. Tests
/// give another one, since native dialogs wait for a person.
public interface Outside {

    /// What kind of files a dialog offers.
    enum Files {
        PROGRAMME("*.tarozi"),
        ASSESSMENTS("*.tza", "*.csv", "*.xlsx"),
        CHECKLIST("*.yaml"),
        PHOTOS("*.jpg", "*.jpeg", "*.png"),
        ASSESSMENT_FILE("*.tza"),
        PDF("*.pdf"),
        WORKBOOK("*.xlsx"),
        TABLE("*.csv"),
        PICTURE("*.png");

        private final List<String> patterns;

        Files(String... patterns) {
            this.patterns = List.of(patterns);
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

    /// Shows a file or folder with the program that the system has for it.
    void show(Path file);
}
