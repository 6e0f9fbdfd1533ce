package org.tarozi.job;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Digest;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaReader;
import org.tarozi.exchange.tza.TzaReading;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.store.Author;
import org.tarozi.store.Export;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Writes an assessment file and reads it back before anybody is told that it is sound.
public record HandOver(Programme programme, Author author, InstantSource clock) {

    /// What became of it.
    public sealed interface Outcome {

        /// There was nothing to hand over, and nothing was written.
        record Nothing() implements Outcome {}

        /// It was written and holds what it should.
        record Written(Manifest manifest, Export.Contents contents) implements Outcome {}

        /// It was written and does not hold what it should.
        ///
        /// @param reason the end of a sentence
        record Unsound(String reason) implements Outcome {}
    }

    /// What it is at.
    public enum Step {
        COLLECTING,
        WRITING,
        READING_BACK
    }

    /// Told how far it is, from 0 to 1 of a step. What it throws ends the work, and a file that was
    /// not complete by then is never there.
    @FunctionalInterface
    public interface Watch {

        void at(Step step, double part);
    }

    /// Hands over some assessments; all of the programme where none are named.
    public Outcome write(Collection<AssessmentId> assessments, Path target) {
        return write(assessments, target, (step, part) -> {});
    }

    /// Hands over some assessments, watched; all of the programme where none are named.
    public Outcome write(Collection<AssessmentId> assessments, Path target, Watch watch) {
        watch.at(Step.COLLECTING, 0);
        Export export = programme.export(author, clock);
        Export.Contents contents =
                assessments.isEmpty() ? export.everything() : export.of(assessments);
        if (contents.segments().isEmpty()) {
            return new Outcome.Nothing();
        }
        watch.at(Step.WRITING, 0);
        Manifest written =
                new TzaWriter(contents, watched(contents.attachments().size(), watch))
                        .write(
                                target,
                                new Manifest.Sender(
                                        programme.id(), programme.name(), author.person()));
        watch.at(Step.READING_BACK, 0);
        return fault(target, written, contents)
                .<Outcome>map(Outcome.Unsound::new)
                .orElseGet(() -> new Outcome.Written(written, contents));
    }

    /// The writer asks for every photo twice: whether it is there, and for its bytes.
    private Function<Digest, Optional<byte[]>> watched(int photos, Watch watch) {
        AtomicInteger asked = new AtomicInteger();
        return photo -> {
            watch.at(Step.WRITING, asked.getAndIncrement() / (2.0 * photos));
            return programme.attachment(photo);
        };
    }

    private static Optional<String> fault(Path target, Manifest written, Export.Contents contents) {
        try (TzaReading reading = new TzaReader(new ConcurrentHashMap<>()).read(target)) {
            return switch (reading) {
                case TzaReading.Refused(String reason) -> Optional.of(reason);
                case TzaReading.Sound sound ->
                        sound.manifest().equals(written) && changes(sound) == contents.changes()
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
