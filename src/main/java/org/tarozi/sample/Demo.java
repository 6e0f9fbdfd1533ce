package org.tarozi.sample;

import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Receipt;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.Trouble;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Writes the sample programme: nine invented factories, each visited by two auditors who hand over
/// one assessment file each, merged into one programme. The same bytes wherever and whenever.
public final class Demo {

    /// The name of the programme file.
    public static final String PROGRAMME = "sample.tarozi";

    private static final String FILES = "files";

    private final Path folder;

    private Demo(Path folder) {
        this.folder = folder;
    }

    /// What was written.
    ///
    /// @param programme the programme file, with all assessment files merged
    /// @param files the assessment files, in the order they were merged
    /// @param receipt what became of each of them
    public record Written(Path programme, List<Path> files, Receipt receipt) {
        public Written {
            files = List.copyOf(files);
        }

        /// Deletes it, for who could not finish what belongs to it.
        public void delete() throws IOException {
            Files.deleteIfExists(programme);
            Demo.delete(files);
        }
    }

    /// Writes `sample.tarozi` and `files/*.tza` into a folder, which is made if need be. Refused
    /// where there is a sample already.
    public static Opening<Written> write(Path folder) {
        return write(folder, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param watcher told before each factory which part of the work is done, from 0 to 1; what it
    ///   throws ends the work, and nothing of it is left
    public static Opening<Written> write(Path folder, DoubleConsumer watcher) {
        return new Demo(folder).write(watcher);
    }

    private Opening<Written> write(DoubleConsumer watcher) {
        Path programme = folder.resolve(PROGRAMME);
        if (Files.exists(programme)) {
            return new Opening.Refused<>(
                    new Trouble(
                            Trouble.Kind.EXISTS,
                            List.of(programme.toString()),
                            programme
                                    + " is there already; choose another folder, or delete it"
                                    + " first"));
        }
        try {
            Path workshop = Files.createTempDirectory("tarozi-sample");
            try {
                Checklist checklist =
                        ShippedChecklists.find(new ReleaseId("uzbekistan-2026")).orElseThrow();
                Season season = new Season(Script.read(), checklist, workshop);
                return new Opening.Opened<>(moved(season.play(watcher), programme));
            } finally {
                deleteAll(workshop);
            }
        } catch (IOException e) {
            String sentence =
                    "The sample could not be written into "
                            + folder
                            + ": "
                            + StoreException.reason(e)
                            + ".";
            throw new StoreException(Trouble.of(e, folder.toString(), sentence), e);
        }
    }

    /// Brings what was made in the workshop to where it was asked for, the programme last.
    private Written moved(Written made, Path programme) throws IOException {
        Path files = folder.resolve(FILES);
        List<Path> newFolders = missing(files);
        List<Path> moved = new ArrayList<>();
        try {
            Files.createDirectories(files);
            for (Path file : made.files()) {
                Path target = files.resolve(file.getFileName());
                Files.deleteIfExists(target);
                moved.add(Files.move(file, target));
            }
            Files.move(made.programme(), programme);
        } catch (IOException e) {
            delete(moved);
            for (Path one : newFolders) {
                deleteIfEmpty(one);
            }
            throw e;
        }
        return new Written(programme, moved, receipt(made.receipt(), moved));
    }

    /// Deletes assessment files, and their folder if nothing else is in it.
    private static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Path folder = files.isEmpty() ? null : files.getFirst().getParent();
        if (folder != null) {
            deleteIfEmpty(folder);
        }
    }

    /// A folder and those it lies in, as far as they are not there yet, the innermost first.
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        Path at = folder.toAbsolutePath();
        while (at != null && Files.notExists(at)) {
            missing.add(at);
            at = at.getParent();
        }
        return missing;
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            return; // what others have there stays
        }
    }

    /// The receipt with the files where they are now.
    private static Receipt receipt(Receipt receipt, List<Path> moved) {
        List<FileReceipt> files = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            files.add(receipt.files().get(i).of(moved.get(i)));
        }
        return new Receipt(receipt.batch(), files, receipt.settled());
    }

    private static void deleteAll(Path workshop) throws IOException {
        List<Path> left;
        try (var paths = Files.walk(workshop)) {
            left = paths.toList().reversed();
        }
        for (Path path : left) {
            Files.delete(path);
        }
    }
}
