package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TitlesTest {

    private static final Subject VISIT =
            new Subject("assessment/00000000-0000-7000-8000-000000000001");

    private static Release release(String id, String digit, String title) {
        return new Release(
                new ReleaseId(id),
                new Fingerprint(digit.repeat(64)),
                new Wording(new TreeMap<>(Map.of("en", title))),
                List.of(),
                new Release.Terms(List.of("en"), List.of(), List.of()));
    }

    private static Optional<String> named(Subject subject, String value) {
        Map<Fingerprint, Release> releases =
                Stream.of(
                                release("ours-2025", "a", "Our checklist"),
                                release("ours-2026", "b", "Our checklist"),
                                release("fire-2026", "c", "Fire safety"))
                        .collect(Collectors.toMap(Release::fingerprint, one -> one));
        return new Titles(new AssessmentSet(Map.of(), List.of(), releases), "en")
                .named(subject, "checklist", Value.of(value));
    }

    @Test
    void checklistsOfOneTitleAreToldApartByTheirId() {
        assertEquals(
                Optional.of("Our checklist, ours-2026 (bbbbbbbb)"), named(VISIT, "b".repeat(64)));
        assertEquals(Optional.of("Fire safety (cccccccc)"), named(VISIT, "c".repeat(64)));
    }

    @Test
    void whatIsNotHereHasNoName() {
        assertEquals(Optional.empty(), named(VISIT, "d".repeat(64)));
    }

    @Test
    void onlyTheVisitItselfNamesAChecklist() {
        assertEquals(Optional.empty(), named(VISIT.at("answer/checklist"), "c".repeat(64)));
    }
}
