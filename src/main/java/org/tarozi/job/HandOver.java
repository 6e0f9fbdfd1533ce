package org.tarozi.job;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Digest;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReader;
import org.tarozi.exchange.tza.TzaReading;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.store.Author;
import org.tarozi.store.Export;
import org.tarozi.store.Programme;
import org.tarozi.store.Share;
import org.tarozi.store.file.WaitingFile;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Writes assessment files and reads them back before anybody is told that they are sound: one, or
/// several where one would be more than a reader takes.
///
/// @param most how much makes a file full
public record HandOver(Programme programme, Author author, InstantSource clock, Share.Room most) {

    public HandOver(Programme programme, Author author, InstantSource clock) {
        this(programme, author, clock, Share.Room.OF_A_FILE);
    }

    /// What became of it.
    public sealed interface Outcome {

        /// There was nothing to hand over, and nothing was written.
        record Nothing() implements Outcome {}

        /// All was written and is as it should be.
        record Written(List<HandedFile> files) implements Outcome {
            public Written {
                files = List.copyOf(files);
            }
        }

        /// A file was written and does not hold what it should. None was kept.
        ///
        /// @param reason the end of a sentence
        record Unsound(Path file, String reason) implements Outcome {}
    }

    /// What it is at.
    public enum Step {
        COLLECTING,
        WRITING,
        READING_BACK
    }

    /// Told how far it is, from 0 to 1 of a step. What it throws ends the work, and none of its
    /// files is ever there.
    @FunctionalInterface
    public interface Watch {

        void at(Step step, double part);
    }

    /// Hands over some assessments; all of the programme where none are named.
    public Outcome write(Collection<AssessmentId> assessments, Path target) {
        return write(assessments, target, (step, part) -> {});
    }

    /// Hands over some assessments, watched; all of the programme where none are named. Where it
    /// ends in the middle, no file of it stays, and those that were there do. What was made here
    /// since the last time is sealed on the way; where the programme can only be read, that is done
    /// on a copy that is gone afterwards.
    public Outcome write(Collection<AssessmentId> assessments, Path target, Watch watch) {
        return programme.tried(
                () -> false, // who is told how far it is may end it
                one ->
                        new HandOver(one, author, clock, most)
                                .writeOrDelete(assessments, target, watch));
    }

    private Outcome writeOrDelete(Collection<AssessmentId> assessments, Path target, Watch watch) {
        List<WaitingFile> waiting = new ArrayList<>();
        try {
            Outcome outcome = write(assessments, target, watch, waiting);
            if (outcome instanceof Outcome.Written(List<HandedFile> files)) {
                take(waiting, files);
            }
            return outcome;
        } finally {
            waiting.forEach(WaitingFile::close);
        }
    }

    /// Gives all files their names; the first one last: it is the one that a person who was cut off
    /// in between looks for.
    private static void take(List<WaitingFile> waiting, List<HandedFile> files) {
        for (int at = files.size() - 1; at > 0; at--) {
            waiting.get(at).take(files.get(at).path());
        }
        waiting.getFirst().take();
    }

    private Outcome write(
            Collection<AssessmentId> assessments,
            Path target,
            Watch watch,
            List<WaitingFile> waiting) {
        List<HandedFile> files = new ArrayList<>();
        Iterator<Export.Contents> shares =
                programme.export(author, clock).shares(assessments, most);
        while (shares.hasNext()) {
            watch.at(Step.COLLECTING, 0);
            Export.Contents contents = shares.next();
            if (contents.segments().isEmpty()) {
                continue;
            }
            Path file = files.isEmpty() ? target : next(waiting.getFirst().target(), files);
            TzaWriter.Written written = written(contents, target, watch);
            waiting.add(written.file());
            watch.at(Step.READING_BACK, 0);
            Optional<String> fault = fault(written, contents);
            if (fault.isPresent()) {
                return new Outcome.Unsound(file, fault.get());
            }
            files.add(HandedFile.of(file, contents, written.manifest()));
        }
        return files.isEmpty() ? new Outcome.Nothing() : new Outcome.Written(files);
    }

    private Path next(Path first, List<HandedFile> files) {
        return HandedFile.next(first, files, path -> obstacle(path).isEmpty());
    }

    /// Why an assessment file that lies there may not be replaced by one that nobody asks about, as
    /// a sentence: something in it would be lost.
    public Optional<String> obstacle(Path target) {
        return new EarlierFile(target).obstacle(programme, programme.export(author, clock));
    }

    /// Writes a file beside the first, whichever of them it is.
    private TzaWriter.Written written(Export.Contents contents, Path target, Watch watch) {
        watch.at(Step.WRITING, 0);
        return new TzaWriter(contents, watched(contents.attachments().size(), watch))
                .prepare(
                        target,
                        new Manifest.Sender(programme.id(), programme.name(), author.person()));
    }

    /// The writer asks for every photo twice: whether it is there, and for its bytes.
    private Function<Digest, Optional<byte[]>> watched(int photos, Watch watch) {
        AtomicInteger asked = new AtomicInteger();
        return photo -> {
            watch.at(Step.WRITING, asked.getAndIncrement() / (2.0 * photos));
            return programme.attachments().find(photo);
        };
    }

    private static Optional<String> fault(TzaWriter.Written written, Export.Contents contents) {
        Path file = written.file().path();
        try (TzaReading reading = new TzaReader(new SeenChecklists(List.of())).read(file)) {
            return switch (reading) {
                case TzaReading.Refused(String reason) -> Optional.of(reason);
                case TzaReading.Newer(String reason) -> Optional.of(reason);
                case TzaReading.Sound sound ->
                        sound.manifest().equals(written.manifest())
                                        && changes(sound) == contents.changes()
                                ? Optional.empty()
                                : Optional.of("it does not hold what was written");
            };
        }
    }

    private static int changes(TzaReading.Sound sound) {
        return sound.parcel().segments().stream()
                .mapToInt(received -> received.segment().changes().size())
                .sum();
    }
}
