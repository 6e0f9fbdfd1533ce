package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.ChangeId;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Link;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class IdentitiesTest {

    private static final FactoryId ONE = new FactoryId(new UUID(0x7000, 1));
    private static final FactoryId OTHER = new FactoryId(new UUID(0x7000, 2));

    @TempDir Path folder;

    private Programme programme;
    private Editing editing;

    @BeforeEach
    void create() {
        Opening<Programme> made = Programme.create(folder.resolve("a.tarozi"), new UUID(0x7002, 1));
        if (!(made instanceof Opening.Opened<Programme>(Programme opened))) {
            throw new AssertionError(made);
        }
        programme = opened;
        editing =
                programme.editing(
                        new Author("Aziza", DeviceKey.created()),
                        InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z")));
    }

    @AfterEach
    void close() {
        programme.close();
    }

    @Test
    void bothNamesOfAFactoryInConflictAreKnown() {
        beside(ONE, "name", "Alpha");
        beside(ONE, "name", "Beta");
        assertEquals(
                List.of(Optional.of("Alpha / Beta")),
                programme.assessments().factories().values().stream().map(Factory::name).toList());
        assertEquals(Set.of("Alpha", "Beta"), names());
    }

    @Test
    void aNameThatLostADecisionStaysKnown() {
        beside(ONE, "name", "Alpha");
        beside(ONE, "name", "Beta");
        set(ONE, "name", "Beta");
        assertEquals(Set.of("Alpha", "Beta"), names());
    }

    @Test
    void aFormerNameStaysKnown() {
        set(ONE, "name", "Alpha");
        set(ONE, "name", "Beta");
        assertEquals(Set.of("Alpha", "Beta"), names());
    }

    @Test
    void theNamesOfAllLinkedFactoriesAreKnown() {
        set(ONE, "name", "Alpha");
        set(OTHER, "name", "Beta");
        Link link = Link.between(ONE.uuid(), OTHER.uuid());
        Proposal proposal =
                link.proposal(programme.history(Subjects.of(ONE)), new Value.Flag(true));
        editing.apply(List.of(proposal), Optional.empty());
        assertEquals(Set.of(ONE), programme.assessments().factories().keySet());
        assertEquals(Set.of("Alpha", "Beta"), names());
    }

    @Test
    void whatAProfileHoldsToFindAFactoryWithIsKnown() {
        set(ONE, "name", "Alpha");
        set(ONE, "address", "Navoiy 5");
        set(ONE, "contact_phone", "+998 90 123-45-67");
        set(ONE, "dormitory", "yes");
        set(ONE, "region", "Andijan");
        assertEquals(Set.of("Alpha", "Navoiy 5", "+998 90 123-45-67"), names());
    }

    private Set<String> names() {
        return Identities.of(programme, programme.assessments().factories().keySet());
    }

    private void set(FactoryId factory, String field, String value) {
        editing.set(Subjects.of(factory), field, Value.of(value));
    }

    /// As somebody else writes who has seen nothing yet.
    private void beside(FactoryId factory, String field, String value) {
        List<ChangeId> parents = List.of();
        Subject subject = Subjects.of(factory);
        editing.apply(
                List.of(new Proposal(subject, field, Value.of(value), parents)), Optional.empty());
    }
}
