package org.tarozi.change;

import static org.tarozi.change.Place.OTHER;
import static org.tarozi.change.Place.OTHER_ID;
import static org.tarozi.change.Place.THIRD;
import static org.tarozi.change.Place.THIRD_ID;
import static org.tarozi.change.Place.VISIT;
import static org.tarozi.change.Place.VISIT_ID;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Two to five laptops in the hands of people who do everything in any order.
final class RandomPeople {

    private static final List<UUID> IDS = List.of(VISIT_ID, OTHER_ID, THIRD_ID);
    private static final List<Subject> VISITS = List.of(VISIT, OTHER, THIRD);
    private static final int MOST = 5;

    private final Random random;
    private final List<Laptop> laptops = new ArrayList<>();
    private final List<List<Segment>> mail = new ArrayList<>();
    private final Set<Digest> handedOver = new HashSet<>();

    RandomPeople(long seed, List<DeviceKey> keys) {
        random = new Random(seed);
        int first = random.nextInt(keys.size());
        int count = 2 + random.nextInt(MOST - 1);
        for (int i = 0; i < count; i++) {
            // every eighth laptop was set up from another one's disk image, key and all
            DeviceKey key = keys.get((random.nextInt(8) == 0 ? first : first + i) % keys.size());
            Duration wrong = Duration.ofSeconds(random.nextLong(-11L * 86_400, 11L * 86_400));
            laptops.add(Laptop.of("person " + i, key, wrong));
        }
    }

    List<Laptop> laptops() {
        return laptops;
    }

    /// The names of all segments that ever left a laptop.
    Set<Digest> handedOver() {
        return handedOver;
    }

    /// One more thing happens; answers whose laptop it was.
    Laptop step() {
        Laptop laptop = pick(laptops);
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> laptop.set(place(), value());
            case 6 -> laptop.undo(place());
            case 7 -> laptop.set(new Place(pick(VISITS), "", "start"), value());
            case 8 -> trashOrRestore(laptop);
            case 9 -> signOffOrReopen(laptop);
            case 10 -> link(laptop);
            case 11, 12, 13 -> send(laptop);
            case 14, 15, 16, 17 -> open(laptop);
            case 18 -> withdraw(laptop);
            default -> copy(laptop);
        }
        return laptop;
    }

    private void trashOrRestore(Laptop laptop) {
        Subject root = pick(VISITS);
        Subject subject = random.nextInt(3) == 0 ? root.at("evidence/e1") : root;
        if (random.nextInt(3) == 0) {
            laptop.restore(subject);
        } else {
            laptop.trash(subject);
        }
    }

    private void signOffOrReopen(Laptop laptop) {
        Subject root = pick(VISITS);
        if (random.nextInt(3) == 0) {
            laptop.reopen(root);
        } else {
            laptop.signOff(root);
        }
    }

    private void link(Laptop laptop) {
        int one = random.nextInt(3);
        int other = (one + 1 + random.nextInt(2)) % 3;
        laptop.link(
                IDS.get(one), IDS.get(other), random.nextInt(3) == 0 ? Value.CLEARED : Value.YES);
    }

    private void send(Laptop laptop) {
        boolean whole = random.nextBoolean();
        Set<Subject> chosen = Set.of(pick(VISITS));
        mail.add(sent(laptop.export(scope -> whole || chosen.contains(scope.subject()))));
    }

    private List<Segment> sent(List<Segment> file) {
        file.forEach(segment -> handedOver.add(segment.name()));
        return file;
    }

    private void open(Laptop laptop) {
        if (!mail.isEmpty()) {
            laptop.receive(pick(mail));
        }
    }

    private void withdraw(Laptop laptop) {
        if (laptop.holdings().batches() > 0) {
            laptop.withdraw(random.nextInt(laptop.holdings().batches()));
        }
    }

    private void copy(Laptop laptop) {
        if (laptops.size() < MOST) {
            laptops.add(laptop.copy());
        }
    }

    /// Everybody hands everything to everybody, in any order, some of it twice.
    void exchangeAll() {
        List<List<Segment>> files = new ArrayList<>(mail);
        laptops.forEach(laptop -> files.add(sent(laptop.export())));
        for (Laptop laptop : laptops) {
            List<List<Segment>> order = new ArrayList<>(files);
            order.add(pick(files));
            Collections.shuffle(order, random);
            order.forEach(laptop::receive);
        }
    }

    private Place place() {
        Subject root = pick(VISITS);
        return switch (random.nextInt(6)) {
            case 0 -> new Place(root, "evidence/e1", "title");
            case 1 -> new Place(root, "answer/q1", "note");
            case 2 -> new Place(root, "confidential/interview/i1", "note");
            default -> Place.answer(root, "q" + random.nextInt(2));
        };
    }

    private Value value() {
        return switch (random.nextInt(6)) {
            case 0 -> Value.CLEARED;
            case 1 -> Value.of("note");
            default -> Value.of(random.nextInt(1, 4));
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static List<DeviceKey> keys(int count) {
        List<DeviceKey> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(DeviceKey.created());
        }
        return keys;
    }
}
