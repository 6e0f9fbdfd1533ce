package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Deletion;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Proposal;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Two to five programme files in the hands of people who do everything in any order.
final class RandomDesks implements AutoCloseable {

    private static final List<AssessmentId> VISITS =
            List.of(Places.VISIT, Places.OTHER, Places.THIRD);
    private static final List<FactoryId> FACTORIES = List.of(Places.FACTORY, Places.TWIN);
    private static final List<String> RESULTS =
            List.of("compliant", "non_compliant", "not_applicable");
    private static final int MOST = 5;

    private final Path folder;
    private final Random random;
    private final List<Desk> desks = new ArrayList<>();
    private final List<Parcel> mail = new ArrayList<>();
    private final Set<Digest> handedOver = new HashSet<>();

    RandomDesks(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        int count = 2 + random.nextInt(2);
        for (int at = 0; at < count; at++) {
            Author author = new Author("person " + at, DeviceKey.created());
            Duration wrong = Duration.ofSeconds(random.nextLong(-11L * 86_400, 11L * 86_400));
            desks.add(Desk.with(folder.resolve(seed + "-" + at + ".tarozi"), author, wrong));
        }
        desks.getFirst().begin(pick(VISITS), pick(FACTORIES));
        desks.getLast().begin(pick(VISITS), pick(FACTORIES));
    }

    List<Desk> desks() {
        return desks;
    }

    /// Somebody who has nothing yet.
    Desk newcomer() throws IOException {
        Path file = folder.resolve("newcomer.tarozi");
        Files.deleteIfExists(file);
        return Desk.empty(file, new Author("newcomer", DeviceKey.created()), Duration.ZERO);
    }

    Set<Digest> handedOver() {
        return handedOver;
    }

    /// One more thing happens; answers at whose desk it was.
    Desk step() throws IOException {
        int at = random.nextInt(desks.size());
        Desk desk = desks.get(at);
        switch (random.nextInt(22)) {
            case 0, 1, 2, 3, 4 -> desk.set(answer(), Places.RESULT, pick(RESULTS));
            case 5 -> desk.set(Places.of(pick(FACTORIES)), "dormitory", yesOrNo());
            case 6 -> nameFactories(desk, Places.of(pick(VISITS)));
            case 7 -> desk.editing().undo(answer(), Places.RESULT);
            case 8 -> trashOrRestore(desk, root());
            case 9 -> signOffOrReopen(desk, Places.of(pick(VISITS)));
            case 10, 11 -> link(desk);
            case 12 ->
                    desk.editing()
                            .draft(answer(), Places.NOTE, Value.of("text " + random.nextInt(9)));
            case 13, 14, 15 -> send(desk);
            case 16, 17, 18 -> receive(desk);
            case 19 -> withdraw(desk);
            case 20 -> copy(at);
            default -> desks.set(at, desk.reopened());
        }
        return desks.get(at);
    }

    /// Everybody hands everything to everybody, in any order, some of it twice, until nobody has
    /// anything new.
    void exchangeAll() {
        for (Desk desk : desks) {
            mail.add(sent(desk.everything()));
        }
        for (Desk desk : desks) {
            List<Parcel> order = new ArrayList<>(mail);
            order.add(pick(mail));
            Collections.shuffle(order, random);
            order.forEach(desk::receive);
        }
    }

    private void send(Desk desk) {
        mail.add(sent(random.nextBoolean() ? desk.everything() : desk.parcel(pick(VISITS))));
    }

    private Parcel sent(Parcel parcel) {
        parcel.segments().forEach(part -> handedOver.add(part.segment().name()));
        return parcel;
    }

    private void receive(Desk desk) {
        if (!mail.isEmpty()) {
            desk.receive(pick(mail));
        }
    }

    private void withdraw(Desk desk) {
        List<UUID> batches =
                desk.programme().batches().stream()
                        .filter(batch -> !batch.withdrawn())
                        .map(Batch::id)
                        .toList();
        if (!batches.isEmpty()) {
            desk.withdraw(pick(batches));
        }
    }

    private void copy(int at) throws IOException {
        if (desks.size() < MOST) {
            Desk original = desks.get(at);
            Path file = original.programme().file();
            Path copy = folder.resolve("copy" + desks.size() + "-" + file.getFileName());
            desks.add(original.copiedTo(copy, original.author()));
            desks.set(at, Desk.at(file, original.author()));
        }
    }

    /// One factory, or two as of a table that contradicts itself.
    private void nameFactories(Desk desk, Subject visit) {
        if (random.nextInt(3) == 0) {
            desk.set(visit, "factory", pick(FACTORIES).toString());
            return;
        }
        History history = desk.programme().history(visit);
        desk.editing()
                .apply(
                        FACTORIES.stream()
                                .map(id -> Value.of(id.toString()))
                                .map(id -> history.propose(visit, "factory", id))
                                .toList(),
                        Optional.empty());
    }

    private void link(Desk desk) {
        Value value = random.nextInt(3) == 0 ? Value.CLEARED : Value.YES;
        if (random.nextBoolean()) {
            desk.link(Places.FACTORY.uuid(), Places.TWIN.uuid(), "factory", value);
        } else {
            int one = random.nextInt(3);
            int other = (one + 1 + random.nextInt(2)) % 3;
            desk.link(VISITS.get(one).uuid(), VISITS.get(other).uuid(), "assessment", value);
        }
    }

    private void trashOrRestore(Desk desk, Subject subject) {
        History history = desk.programme().history(subject);
        apply(
                desk,
                random.nextInt(3) == 0
                        ? cleared(history, Deletion.FIELD)
                        : Deletion.proposal(history, subject));
    }

    private void signOffOrReopen(Desk desk, Subject root) {
        History history = desk.programme().history(root);
        apply(
                desk,
                random.nextInt(3) == 0
                        ? cleared(history, SignOff.FIELD)
                        : SignOff.proposal(history));
    }

    private static Proposal cleared(History history, String field) {
        return new Proposal(
                history.root(),
                field,
                Value.CLEARED,
                history
                        .field(history.root(), field)
                        .map(FieldHistory::heads)
                        .orElse(List.of())
                        .stream()
                        .map(head -> head.id())
                        .toList());
    }

    private static void apply(Desk desk, Proposal proposal) {
        desk.editing().apply(List.of(proposal), Optional.empty());
    }

    private Subject answer() {
        return Places.answer(pick(VISITS), random.nextBoolean() ? Places.Q1 : Places.Q2);
    }

    private Subject root() {
        return random.nextInt(4) == 0 ? Places.of(pick(FACTORIES)) : Places.of(pick(VISITS));
    }

    private String yesOrNo() {
        return random.nextBoolean() ? "yes" : "no";
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Override
    public void close() {
        desks.forEach(Desk::close);
    }
}
