package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.exchange.Importer;
import org.tarozi.job.HandOver.Step;
import org.tarozi.sample.Demo;
import org.tarozi.store.Author;
import org.tarozi.store.Programme;
import org.tarozi.store.Share;
import org.tarozi.store.file.Opening;
import org.tarozi.store.projection.Conflict;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class HandOverTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    private static final Author AUTHOR = new Author("Aziza", DeviceKey.created());

    @TempDir static Path folder;

    private static Programme programme;

    @BeforeAll
    static void open() {
        Path file = opened(Demo.write(folder.resolve("sample"))).programme();
        programme = opened(Programme.open(file));
    }

    @AfterAll
    static void close() {
        programme.close();
    }

    @Test
    void whoWatchesIsToldEveryStepAndHowFarItIs() {
        List<Step> steps = new ArrayList<>();
        List<Double> parts = new ArrayList<>();

        HandOver.Outcome outcome =
                handOver()
                        .write(
                                List.of(),
                                folder.resolve("all.tza"),
                                (step, part) -> {
                                    steps.add(step);
                                    parts.add(part);
                                });

        assertInstanceOf(HandOver.Outcome.Written.class, outcome);
        assertEquals(
                List.of(Step.COLLECTING, Step.WRITING, Step.READING_BACK),
                steps.stream().distinct().toList());
        assertEquals(1, Collections.frequency(steps, Step.COLLECTING), "the only file stays");
        assertEquals(true, parts.stream().allMatch(part -> part >= 0 && part <= 1));
        assertEquals(true, parts.stream().distinct().count() > 10);
    }

    @Test
    void whatAFileThatCanOnlyBeReadHandsOverIsNothingElseWhenItComesFromAnother() throws Exception {
        Path file = opened(Demo.write(folder.resolve("again"))).programme();
        rename(file, "Renamed");
        byte[] before = Files.readAllBytes(file);
        Path early = folder.resolve("early.tza");
        try (Programme read = opened(Programme.openToRead(file))) {
            HandOver handOver = new HandOver(read, AUTHOR, CLOCK);
            files(handOver.write(List.of(), early));
            assertEquals(Optional.empty(), handOver.obstacle(early), "it holds all of it");
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        rename(file, "Renamed again");
        Path late = folder.resolve("late.tza");
        try (Programme open = opened(Programme.open(file))) {
            files(new HandOver(open, AUTHOR, CLOCK).write(List.of(), late));
        }
        assertEquals(taken("late", List.of(late)), taken("both", List.of(early, late)));
    }

    private static void rename(Path file, String name) {
        try (Programme open = opened(Programme.open(file))) {
            open.editing(AUTHOR, CLOCK).set(open.self(), "name", Value.of(name));
        }
    }

    @Test
    void whatIsMoreThanOneFileMayHoldGoesIntoSeveralThatTogetherAreTheWhole() throws Exception {
        Path stranger = Files.writeString(folder.resolve("week-2.tza"), "a letter");

        List<HandedFile> files =
                files(handOverInParts().write(List.of(), folder.resolve("week.tza")));

        assertEquals(
                List.of("week.tza", "week-3.tza", "week-4.tza"),
                files.stream().limit(3).map(file -> file.path().getFileName().toString()).toList());
        assertEquals("a letter", Files.readString(stranger));
        assertEquals(9, files.stream().mapToInt(HandedFile::assessments).sum());
        assertEquals(
                List.of(1, 1, 1), files.stream().limit(3).map(HandedFile::assessments).toList());
        List<Path> paths = new ArrayList<>(files.stream().map(HandedFile::path).toList());
        Collections.reverse(paths);
        List<Path> whole =
                files(handOver().write(List.of(), folder.resolve("whole.tza"))).stream()
                        .map(HandedFile::path)
                        .toList();
        assertEquals(taken("whole", whole), taken("parts", paths));
    }

    @Test
    void aFurtherFileTakesThePlaceOfNoneThatHoldsWhatIsNowhereElse() throws Exception {
        Path other = opened(Demo.write(folder.resolve("other"))).programme();
        rename(other, "Elsewhere");
        Path theirs = folder.resolve("month-2.tza");
        try (Programme open = opened(Programme.open(other))) {
            files(new HandOver(open, AUTHOR, CLOCK).write(List.of(), theirs));
        }
        byte[] before = Files.readAllBytes(theirs);

        List<HandedFile> files =
                files(handOverInParts().write(List.of(), folder.resolve("month.tza")));
        List<HandedFile> again =
                files(handOverInParts().write(List.of(), folder.resolve("month.tza")));

        assertEquals(folder.resolve("month-3.tza"), files.get(1).path());
        assertArrayEquals(before, Files.readAllBytes(theirs));
        assertEquals(files, again);
    }

    @Test
    void eachOfSeveralFilesIsWholeByItself() {
        List<HandedFile> files =
                files(handOverInParts().write(List.of(), folder.resolve("each.tza")));

        Taken taken = taken("one", List.of(files.get(4).path()));

        Assessment visit = taken.assessments().getFirst();
        assertEquals(1, taken.assessments().size());
        assertEquals(Set.of(visit.factory().orElseThrow()), taken.factories().keySet());
        assertEquals(true, taken.releases().contains(visit.release().orElseThrow()));
    }

    /// What counts in a new programme that took in some files.
    private record Taken(
            List<Assessment> assessments,
            Map<FactoryId, Factory> factories,
            Set<Fingerprint> releases,
            List<Conflict> conflicts,
            Digest changes) {}

    private static Taken taken(String name, List<Path> files) {
        try (Programme elsewhere =
                opened(Programme.create(folder.resolve(name + ".tarozi"), programme.id()))) {
            new Importer(elsewhere, "Bahodir", CLOCK).run(files);
            AssessmentSet set = elsewhere.assessments();
            List<Subject> subjects =
                    set.assessments().stream().map(one -> Subjects.of(one.id())).toList();
            return new Taken(
                    set.assessments(),
                    set.factories(),
                    set.releases().keySet(),
                    elsewhere.conflicts(),
                    elsewhere.extent(subjects).ofChanges());
        }
    }

    private static List<HandedFile> files(HandOver.Outcome outcome) {
        return assertInstanceOf(HandOver.Outcome.Written.class, outcome).files();
    }

    /// Every visit fills a file.
    private static HandOver handOverInParts() {
        return new HandOver(
                programme, AUTHOR, CLOCK, new Share.Room(1, Long.MAX_VALUE, Integer.MAX_VALUE));
    }

    private static HandOver handOver() {
        return new HandOver(programme, AUTHOR, CLOCK);
    }

    private static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opening.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError(opening);
    }
}
