package org.tarozi.ui;

import org.tarozi.store.file.WholeFile;
import org.tarozi.text.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/// The report or assessment file that is being written, until that has ended: who comes back after
/// a kill is told what became of it.
public record CutFile(Drafts drafts) {

    private static final String KEY = "writing";
    private static final String FILE = "file";

    /// What lay there before.
    private static final String BEFORE = "before";

    /// A file is about to be written.
    public void writing(Path target) {
        drafts.keep(KEY, Map.of(FILE, target.toAbsolutePath().toString(), BEFORE, lying(target)));
    }

    /// It is there, or was not written.
    public void ended() {
        drafts.forget(KEY);
    }

    /// Whether one is being written.
    public boolean isWriting() {
        return drafts.find(KEY).isPresent();
    }

    private static String lying(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            return changed + " " + Files.size(file);
        } catch (IOException e) {
            return "";
        }
    }

    /// What became of the file of a window that was killed, if it wrote one. Told once.
    public Optional<Notice> told(Texts texts) {
        Optional<Notice> told = drafts.find(KEY).flatMap(kept -> told(kept, texts));
        ended();
        return told;
    }

    private static Optional<Notice> told(Map<String, String> kept, Texts texts) {
        try {
            return Optional.ofNullable(kept.get(FILE))
                    .map(Path::of)
                    .map(file -> told(file, kept.getOrDefault(BEFORE, ""), texts));
        } catch (InvalidPathException e) {
            return Optional.empty(); // somebody edited it
        }
    }

    private static Notice told(Path file, String before, Texts texts) {
        WholeFile.clear(file);
        String now = lying(file);
        if (!now.isEmpty() && !now.equals(before)) {
            return Notice.recovered(texts.say(UiText.CUT_AFTER_FILE, file.toString())).about(file);
        }
        UiText sentence = now.isEmpty() ? UiText.CUT_FILE : UiText.CUT_FILE_OLD;
        return Notice.refused(texts.say(sentence, file.toString()))
                .leading(texts.say(UiText.MAKE_AGAIN), new Destination.Reports(Optional.empty()));
    }
}
