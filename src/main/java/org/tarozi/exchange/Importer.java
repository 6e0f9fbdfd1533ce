package org.tarozi.exchange;

import org.tarozi.change.Digest;
import org.tarozi.change.MergeCount;
import org.tarozi.change.Replacement;
import org.tarozi.exchange.sheet.AnswerSheet;
import org.tarozi.exchange.sheet.SheetReader;
import org.tarozi.exchange.star.StarFile;
import org.tarozi.exchange.star.StarPlacing;
import org.tarozi.exchange.star.StarReader;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableProblem;
import org.tarozi.exchange.table.TableReading;
import org.tarozi.exchange.table.TableSource.Time;
import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReading;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Takes files into a programme: many at once, as one import. Files are read and proven side by
/// side; assessment files are merged first, then the tables, which may be about what these bring,
/// and the receipts stand in the order in which the files were given. A bad one never stops the
/// others.
public final class Importer {

    /// Told before each file is merged, and of the last one again when it is. What it throws ends
    /// the import and leaves the programme as it was, to the byte.
    @FunctionalInterface
    public interface Listener {

        /// @param done how many files were merged before
        void at(int done, Path file);

        /// Told now and then while a file is read and merged, so that a large one can be ended too.
        ///
        /// @param part which part of it is done, from 0 to 1
        default void within(Path file, double part) {}

        /// Told what was merged took the place of what was here, as far as anybody reads.
        default void replaced(List<Replacement> values) {}
    }

    private final Programme programme;
    private final String person;
    private final InstantSource clock;
    private final Signers signers;
    private final NamedChecklists named = new NamedChecklists();
    private final SeenChecklists checklists;

    public Importer(Programme programme, String person, InstantSource clock) {
        this.programme = programme;
        this.person = person;
        this.clock = clock;
        this.signers = new Signers(programme);
        this.checklists = new SeenChecklists(programme.checklists());
    }

    /// Imports files and keeps a receipt with them.
    public Receipt run(List<Path> files) {
        return run(files, (done, file) -> {});
    }

    /// Imports files and keeps a receipt with them, watched.
    public Receipt run(List<Path> files, Listener listener) {
        return run(files, listener, LookedAt.NEVER);
    }

    /// Imports the files that were looked at and keeps a receipt with them, watched. One that holds
    /// something else by now is refused for that.
    ///
    /// @param looked what the look found
    public Receipt run(Receipt looked, Listener listener) {
        List<Path> files = looked.files().stream().map(one -> Path.of(one.file())).toList();
        return run(files, listener, LookedAt.of(looked));
    }

    private Receipt run(List<Path> files, Listener listener, LookedAt before) {
        ImportBatch batch = programme.beginImport(person, clock);
        try {
            SheetParts sheets = new SheetParts();
            Receipt receipt = merge(batch, new Order(files, before, listener), sheets);
            boolean kept = batch.keep(sheets.addedTo(receipt.withoutFolders().json()));
            return kept ? receipt : receipt.withoutBatch();
        } catch (RuntimeException | Error e) {
            batch.drop();
            throw e;
        }
    }

    /// What importing the files would do, without doing it.
    public Receipt preview(List<Path> files) {
        return preview(files, (done, file) -> {});
    }

    /// What importing the files would do, without doing it, watched.
    public Receipt preview(List<Path> files, Listener listener) {
        return preview(files, listener, receipt -> receipt);
    }

    /// What importing the files would do, without doing it, watched.
    ///
    /// @param look looks at the programme while it is as it would be then
    public <T> T preview(List<Path> files, Listener listener, Function<Receipt, T> look) {
        ImportBatch batch = programme.beginImport(person, clock);
        try {
            Order order = new Order(files, LookedAt.NEVER, listener);
            return look.apply(merge(batch, order, new SheetParts()).withoutBatch());
        } finally {
            batch.drop();
        }
    }

    /// What shall be merged, what it was when it was looked at, and who watches.
    private record Order(List<Path> files, LookedAt before, Listener listener) {

        Watched watched(Path file, KnownTables tables) {
            return new Watched(file, before, tables, part -> listener.within(file, part));
        }
    }

    private Receipt merge(ImportBatch batch, Order order, SheetParts sheets) {
        List<Turn> turns = Turn.of(order.files());
        Listener listener = order.listener();
        SortedMap<Integer, FileReceipt> receipts = new TreeMap<>();
        KnownTables tables = new KnownTables(programme);
        boolean joins = !programme.assessments().assessments().isEmpty();
        try (ReadAhead ahead =
                new ReadAhead(
                        turns.stream().map(Turn::file).toList(), checklists, ReadAhead.MOST_TEXT)) {
            for (Turn turn : turns) {
                Path file = turn.file();
                listener.at(receipts.size(), file);
                Incoming incoming = ahead.next(() -> listener.within(file, 0));
                FileReceipt receipt = merge(batch, order.watched(file, tables), incoming);
                receipts.put(
                        turn.place(), receipt.holding(contents(batch, incoming, receipt, joins)));
                sheets.add(turn.place(), batch.news().sheets());
                listener.replaced(batch.news().replacements());
            }
            MergeCount settled = StarPlacing.settle(programme, batch);
            listener.replaced(batch.news().replacements());
            if (!turns.isEmpty()) {
                listener.at(turns.size(), turns.getLast().file());
            }
            List<FileReceipt> all = List.copyOf(receipts.values());
            return new Receipt(Optional.of(batch.id()), named.noted(all, programme), settled);
        }
    }

    private static Contents contents(
            ImportBatch batch, Incoming incoming, FileReceipt receipt, boolean joins) {
        News news =
                new News(
                        batch.news().things(),
                        incoming.programme(receipt.notes()),
                        joins,
                        batch.news().isKin());
        Contents all = incoming.contents().about(Visits.of(batch.news().visits(), batch));
        return receipt.refusal().isPresent() ? all : all.bringing(news);
    }

    private FileReceipt merge(ImportBatch batch, Watched watched, Incoming incoming) {
        Path file = watched.file();
        try (incoming) {
            Optional<Refusal> changed = watched.before().refusal(file, incoming);
            if (changed.isPresent()) {
                return FileReceipt.refused(file, changed.get());
            }
            return switch (incoming) {
                case Incoming.Refused(Refusal refusal) -> FileReceipt.refused(file, refusal);
                case Incoming.Packed(TzaReading.Sound sound) ->
                        signers.refusal(sound)
                                .map(refusal -> FileReceipt.refused(file, refusal))
                                .orElseGet(() -> merge(batch, watched, sound));
                case Incoming.Star _, Incoming.Sheet _ when signers.refusalOfTables().isPresent() ->
                        FileReceipt.refused(file, signers.refusalOfTables().orElseThrow());
                case Incoming.Star(Path star, Digest bytes) ->
                        table(
                                watched,
                                bytes,
                                star(star, watched),
                                StarFile::count,
                                (read, time) -> merge(batch, read, time, watched));
                case Incoming.Sheet(Path sheet, Digest bytes) ->
                        table(
                                watched,
                                bytes,
                                SheetReader.read(
                                        sheet, programme, batch::isOfSheet, watched.reading()),
                                AnswerSheet::count,
                                (read, time) ->
                                        read.into(programme, batch, time, watched.merging()));
            };
        }
    }

    private TableReading<StarFile> star(Path file, Watched watched) {
        TableReading<StarFile> reading = StarReader.open(file, watched.reading());
        if (reading instanceof TableReading.Ok<StarFile>(StarFile star)) {
            Optional<TableProblem> problem = star.refusal(programme);
            if (problem.isPresent()) {
                star.close();
                return new TableReading.Refused<>(List.of(problem.get()), 0);
            }
        }
        return reading;
    }

    private ImportBatch.Outcome.Merged merge(
            ImportBatch batch, StarFile star, Time time, Watched watched) {
        try (star) {
            return star.into(programme, batch, time, watched.merging());
        }
    }

    private <T> FileReceipt table(
            Watched watched,
            Digest bytes,
            TableReading<T> reading,
            Function<T, TableCount> count,
            BiFunction<T, Time, ImportBatch.Outcome.Merged> merge) {
        return switch (reading) {
            case TableReading.Refused<T> refused ->
                    FileReceipt.refused(
                            watched.file(), new Refusal(Refusal.Kind.TABLE, refused.text()));
            case TableReading.Ok<T>(T table) -> {
                Optional<Refusal> changed = watched.before().refusal(watched.file(), bytes);
                if (changed.isPresent()) {
                    close(table);
                    yield FileReceipt.refused(watched.file(), changed.get());
                }
                FileNotes notes = FileNotes.of(count.apply(table));
                Time time = watched.tables().time(bytes);
                ImportBatch.Outcome.Merged merged = merge.apply(table, time);
                yield new FileReceipt(
                        watched.file().toString(),
                        status(merged),
                        merged.count(),
                        "",
                        time.isAgain() ? notes.asAgain() : notes,
                        Optional.empty(),
                        Contents.UNKNOWN);
            }
        };
    }

    private static void close(Object table) {
        if (table instanceof StarFile star) {
            star.close();
        }
    }

    private FileReceipt merge(ImportBatch batch, Watched watched, TzaReading.Sound sound) {
        Path file = watched.file();
        return switch (batch.add(sound.parcel(), watched.merging())) {
            case ImportBatch.Outcome.Refused(String reason) ->
                    FileReceipt.refused(file, new Refusal(Refusal.Kind.DESTROYED, reason));
            case ImportBatch.Outcome.Merged merged -> {
                named.look(file.toString(), sound.parcel());
                yield new FileReceipt(
                        file.toString(),
                        status(merged),
                        merged.count(),
                        signers.names(sound),
                        notes(sound).dated(batch.news().oddDates()),
                        Optional.empty(),
                        Contents.UNKNOWN);
            }
        };
    }

    private static FileReceipt.Status status(ImportBatch.Outcome.Merged merged) {
        MergeCount count = merged.count();
        if (count.same() == count.changes()) {
            return FileReceipt.Status.SAME;
        }
        return merged.created().isEmpty() ? FileReceipt.Status.MERGED : FileReceipt.Status.NEW;
    }

    private FileNotes notes(TzaReading.Sound sound) {
        return new FileNotes(
                !sound.manifest().sender().programme().equals(programme.id()),
                sound.manifest().counts().confidentialLeftOut());
    }
}
