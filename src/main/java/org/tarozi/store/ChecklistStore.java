package org.tarozi.store;

import org.tarozi.change.Digest;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.store.file.BodyCodec;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.StoreException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The checklists a programme uses, whole and immutable, each by the fingerprint of the release it
/// makes.
final class ChecklistStore {

    private final Database database;
    private final BodyCodec codec;
    private final Map<Fingerprint, Checklist> read = new HashMap<>();

    ChecklistStore(Database database, BodyCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /// Keeps a checklist and what it stands on. Whether any of it was new.
    boolean insert(Checklist checklist) {
        if (find(checklist.release().fingerprint()).isPresent()) {
            return false;
        }
        boolean added = false;
        Optional<Fingerprint> base = Optional.empty();
        for (Checklist part : checklist.parts()) {
            Release release = part.release();
            if (find(release.fingerprint()).isEmpty()) {
                insert(part.files().getLast(), release, base);
                read.put(release.fingerprint(), part);
                added = true;
            }
            base = Optional.of(release.fingerprint());
        }
        return added;
    }

    private void insert(ChecklistFile file, Release release, Optional<Fingerprint> base) {
        byte[] bytes = file.bytes();
        database.execute(
                """
                INSERT INTO checklist (fingerprint, id, base, digest, position, body)
                VALUES (?, ?, ?, ?, (SELECT count(*) FROM checklist), ?)
                """,
                release.fingerprint().hex(),
                release.id().value(),
                base.map(Fingerprint::hex),
                Digest.of(bytes).hex(),
                codec.encode(bytes));
        insertQuestions(release);
    }

    private void insertQuestions(Release release) {
        int ordinal = 0;
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    database.execute(
                            """
                            INSERT INTO question (release, ordinal, question, point, cluster, kind)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """,
                            release.fingerprint().hex(),
                            ordinal++,
                            question.id().value(),
                            point.id().value(),
                            cluster.id().value(),
                            question.isCompliance() ? "compliance" : "information");
                }
            }
        }
    }

    /// Forgets what is in memory, because the file now says otherwise.
    void forget() {
        read.clear();
    }

    /// Writes the questions of all checklists again, after the projection was emptied.
    void rebuildQuestions() {
        database.execute("DELETE FROM question");
        all().forEach(checklist -> insertQuestions(checklist.release()));
    }

    /// The checklist with a fingerprint, if it is here.
    Optional<Checklist> find(Fingerprint fingerprint) {
        Checklist known = read.get(fingerprint);
        if (known != null) {
            return Optional.of(known);
        }
        List<ChecklistFile> files = files(fingerprint);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String what = "the checklist " + files.getLast().id();
        Checklist checklist = sound(Checklists.resolve(files), what);
        if (!checklist.release().fingerprint().equals(fingerprint)) {
            throw Parts.damaged(what);
        }
        read.put(fingerprint, checklist);
        return Optional.of(checklist);
    }

    /// All checklists, in the order they came.
    List<Checklist> all() {
        return database
                .query(
                        "SELECT fingerprint FROM checklist ORDER BY position",
                        row -> fingerprint(row.text("fingerprint")))
                .stream()
                .map(fingerprint -> find(fingerprint).orElseThrow(() -> damaged(fingerprint.hex())))
                .toList();
    }

    /// Proves that they are numbered as they came, one by one from zero.
    void checkOrder() {
        List<Integer> places =
                database.query(
                        "SELECT position FROM checklist ORDER BY position",
                        row -> row.number("position"));
        if (!places.equals(IntStream.range(0, places.size()).boxed().toList())) {
            throw Parts.damaged("the order of the checklists");
        }
    }

    /// The files that make a release: its base first.
    private List<ChecklistFile> files(Fingerprint fingerprint) {
        record Kept(String id, Optional<String> base, String digest, byte[] body) {}
        List<ChecklistFile> files = new ArrayList<>();
        database.first(
                        "SELECT id, base, digest, body FROM checklist WHERE fingerprint = ?",
                        row ->
                                new Kept(
                                        row.text("id"),
                                        row.optionalText("base"),
                                        row.text("digest"),
                                        row.bytes("body")),
                        fingerprint.hex())
                .ifPresent(
                        kept -> {
                            kept.base()
                                    .flatMap(base -> find(fingerprint(base)))
                                    .ifPresent(base -> files.addAll(base.files()));
                            files.add(file(kept.id(), kept.digest(), kept.body()));
                        });
        return files;
    }

    private static Fingerprint fingerprint(String text) {
        if (!Fingerprint.isWellFormed(text)) {
            throw damaged(text);
        }
        return new Fingerprint(text);
    }

    private static <T> T sound(Reading<T> reading, String what) {
        return switch (reading) {
            case Reading.Ok<T> ok -> ok.value();
            case Reading.Refused<T> _ -> throw Parts.damaged(what);
        };
    }

    private static StoreException damaged(String name) {
        return Parts.damaged("the name \"" + name + "\" of a checklist");
    }

    private ChecklistFile file(String id, String digest, byte[] body) {
        String what = "the checklist " + id;
        if (!Digest.isWellFormed(digest)) {
            throw Parts.damaged(what);
        }
        byte[] bytes = codec.decode(body, new Digest(digest).raw(), what);
        ChecklistFile file = sound(ChecklistReader.read(id + ".yaml", bytes), what);
        if (!file.id().value().equals(id)) {
            throw Parts.damaged(what);
        }
        return file;
    }
}
