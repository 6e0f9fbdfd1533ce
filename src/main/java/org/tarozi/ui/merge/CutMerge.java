package org.tarozi.ui.merge;

import org.tarozi.store.Programme;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.UiText;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that came, are looked at or are merged, until that has ended: who comes back after a
/// kill, or after he closed the window, is told what became of them and can look at them again.
public final class CutMerge {

    private static final String MERGE = "merge";
    private static final String ARRIVED = "arrived";
    private static final String FILE = "file ";
    private static final String MERGING = "merging";

    /// How many imports there were when the files were looked at.
    private static final String IMPORTS = "imports";

    private final Drafts drafts;

    public CutMerge(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Takes up what was left when a programme was closed, or was killed, that is open again.
    public static void resume(OpenProgramme programme) {
        CutMerge cut = new CutMerge(Drafts.in(programme.sights()));
        cut.comeBack();
        programme.ask(open -> open.batches().size(), cut::settle);
    }

    /// Files are being looked at.
    void looking(List<Path> files) {
        drafts.keep(MERGE, texts(files));
        List<Path> looked = together(files, List.of());
        drafts.keep(
                ARRIVED, texts(arrived().stream().filter(file -> !looked.contains(file)).toList()));
    }

    /// They were looked at.
    ///
    /// @param imports how many there were then
    void looked(List<Path> files, int imports) {
        drafts.keep(MERGE, texts(files, imports));
    }

    /// They are being merged. What is given to the background thread after this finds it on the
    /// disk.
    ///
    /// @param imports how many there were before
    void merging(List<Path> files, int imports) {
        Map<String, String> texts = texts(files, imports);
        texts.put(MERGING, "");
        drafts.keep(MERGE, texts);
    }

    private static Map<String, String> texts(List<Path> files, int imports) {
        Map<String, String> texts = texts(files);
        texts.put(IMPORTS, Integer.toString(imports));
        return texts;
    }

    private static Map<String, String> texts(List<Path> files) {
        Map<String, String> texts = new HashMap<>();
        for (int at = 0; at < files.size(); at++) {
            texts.put(FILE + at, files.get(at).toAbsolutePath().toString());
        }
        return texts;
    }

    /// Those that wait to be looked at again.
    List<Path> files() {
        return drafts.find(MERGE).map(CutMerge::files).orElse(List.of());
    }

    /// Forgets those that were written after all.
    ///
    /// @param imports how many there are
    void settle(int imports) {
        if (drafts.find(MERGE).filter(kept -> isWritten(kept, imports)).isPresent()) {
            ended();
        }
    }

    private static boolean isWritten(Map<String, String> kept, int imports) {
        String now = Integer.toString(imports);
        return !now.equals(kept.getOrDefault(IMPORTS, now));
    }

    /// They were merged or put aside.
    void ended() {
        drafts.forget(MERGE);
    }

    /// Lets files wait that came while somebody wrote, together with those that do already.
    ///
    /// @return all of them
    public List<Path> arrive(List<Path> files) {
        List<Path> all = together(arrived(), files);
        drafts.keep(ARRIVED, texts(all));
        return all;
    }

    /// The files that came while somebody wrote, until they are looked at.
    List<Path> arrived() {
        return drafts.find(ARRIVED).map(CutMerge::files).orElse(List.of());
    }

    /// Those that had come in a window that is gone are offered as those that were looked at.
    void comeBack() {
        List<Path> arrived = arrived();
        if (!arrived.isEmpty() && files().isEmpty()) {
            looking(arrived);
        }
    }

    private static List<Path> together(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream())
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /// What became of the files of a window that is gone, if it had any.
    public Optional<Notice> told(Programme programme, Texts texts) {
        Map<String, String> kept = drafts.find(MERGE).orElse(Map.of());
        boolean isWritten = isWritten(kept, programme.batches().size());
        boolean isMerging = kept.containsKey(MERGING);
        List<Path> open = isWritten ? List.of() : files(kept);
        UiText cut = isWritten ? UiText.CUT_AFTER_MERGE : UiText.CUT_MERGE;
        return Stream.of(
                        notice(cut, isMerging ? files(kept) : List.of(), texts),
                        notice(
                                UiText.CUT_LOOK,
                                together(isMerging ? List.of() : open, arrived()),
                                texts))
                .flatMap(Optional::stream)
                .reduce(Notice::with)
                .map(notice -> again(notice, together(open, arrived()), texts));
    }

    /// With a way to those that are still there.
    private static Notice again(Notice notice, List<Path> files, Texts texts) {
        List<Path> there = files.stream().filter(Files::exists).toList();
        return there.isEmpty()
                ? notice
                : notice.leading(
                        texts.say(MergeText.LOOK_AGAIN, there.size()),
                        new Destination.Merge(there));
    }

    private static Optional<Notice> notice(UiText text, List<Path> files, Texts texts) {
        List<String> names =
                files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Notice.recovered(
                                texts.say(text, files.size(), FirstFew.of(names, ", ", texts))));
    }

    private static List<Path> files(Map<String, String> kept) {
        Map<Integer, Path> files = new TreeMap<>();
        kept.forEach(
                (key, text) -> {
                    if (key.startsWith(FILE)) {
                        read(key, text, files);
                    }
                });
        return List.copyOf(files.values());
    }

    private static void read(String key, String text, Map<Integer, Path> files) {
        try {
            files.put(Integer.valueOf(key.substring(FILE.length())), Path.of(text));
        } catch (NumberFormatException | InvalidPathException e) {
            return; // somebody edited it
        }
    }
}
