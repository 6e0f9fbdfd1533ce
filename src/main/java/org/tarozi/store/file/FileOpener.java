package org.tarozi.store.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Opens programme files. What is not one, is newer than this program, or is damaged, is refused
/// and left byte for byte as it was.
public final class FileOpener {

    /// Up to this size the whole file is checked at every opening; a larger one only by `tarozi
    /// doctor`.
    private static final long CHECKED_BYTES = 64L << 20;

    private static final int PAGE_SIZE = 8192;

    private final Schema schema;
    private final Consumer<Database> compute;

    /// @param compute computes what the file holds for reading again, after its tables got steps
    public FileOpener(Schema schema, Consumer<Database> compute) {
        this.schema = schema;
        this.compute = compute;
    }

    /// Makes a new file where there is none. It is made under another name and gets its own when it
    /// is whole.
    ///
    /// @param content writes what belongs into it from the beginning
    public Opening<Database> create(Path file, Consumer<Database> content) {
        return create(file, content, () -> false);
    }

    /// The same for who may lose patience.
    ///
    /// @param stopped asked again and again until the file has its own name; where it says yes, the
    ///   making fails, and nothing is left of it
    public Opening<Database> create(
            Path file, Consumer<Database> content, BooleanSupplier stopped) {
        Opening<Path> made =
                NewFile.make(
                        file,
                        unfinished -> {
                            write(unfinished, content, stopped);
                            goOnUnless(stopped, file);
                        });
        return switch (made) {
            case Opening.Opened<Path>(Path _) -> open(file);
            case Opening.Refused<Path>(Trouble why) -> new Opening.Refused<>(why);
            case Opening.InUse<Path>(Trouble why) -> new Opening.InUse<>(why);
        };
    }

    private void write(Path file, Consumer<Database> content, BooleanSupplier stopped) {
        try (Database database = new Database(file, Connecting.writing(file), Medium.of(file))) {
            database.script("PRAGMA page_size = " + PAGE_SIZE);
            database.stoppable(
                    stopped, () -> database.transaction(() -> fill(database, content, stopped)));
        }
    }

    private boolean fill(Database database, Consumer<Database> content, BooleanSupplier stopped) {
        database.script("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
        schema.apply(database, 0);
        content.accept(database);
        goOnUnless(stopped, database.file());
        return true;
    }

    private static void goOnUnless(BooleanSupplier stopped, Path file) {
        if (stopped.getAsBoolean()) {
            throw new StoreException("The work on " + file + " was stopped.");
        }
    }

    /// Opens a file to work on, first taking the schema steps it lacks.
    public Opening<Database> open(Path file) {
        return open(file, () -> false);
    }

    /// The same for who may lose patience.
    ///
    /// @param stopped asked again and again; where it says yes, the opening fails, and the file is
    ///   as it was
    public Opening<Database> open(Path file, BooleanSupplier stopped) {
        return opened(file, (ours, version) -> work(ours, version, stopped));
    }

    /// Opens a file without changing a byte of it; but where a session broke off and left something
    /// beside the file, that is brought into the file first.
    public Opening<Database> openToRead(Path file) {
        return opened(file, this::read);
    }

    /// Goes on with a file of ours.
    private interface Access {
        Opening<Database> to(Path file, int version);
    }

    private Opening<Database> opened(Path file, Access access) {
        if (Files.isDirectory(file)) {
            return Refusals.folder(file);
        }
        if (!Files.isRegularFile(file)) {
            return Refusals.missing(file);
        }
        try {
            return switch (FileHeader.of(file)) {
                case FileHeader.Foreign(String what) -> Refusals.foreign(file, what);
                case FileHeader.Damaged(String what) -> Refusals.damaged(file, what);
                case FileHeader.Ours(int version) when version > schema.version() ->
                        Refusals.newer(file, version, schema.version());
                case FileHeader.Ours(int version) -> access.to(file, version);
            };
        } catch (StoreException e) {
            if (e.trouble().kind() == Trouble.Kind.IN_USE) {
                return new Opening.InUse<>(e.trouble());
            }
            if (e.trouble().kind().isTooLong()) {
                return new Opening.Refused<>(e.trouble());
            }
            throw e;
        }
    }

    private Opening<Database> work(Path file, int version, BooleanSupplier stopped) {
        Medium medium = Medium.of(file);
        Optional<Trouble> tooLong = TooLong.of(file);
        if (medium != Medium.READ_ONLY && tooLong.isPresent()) { // else the first change fails
            return new Opening.Refused<>(tooLong.get());
        }
        Database database;
        try {
            database = locked(file, medium);
        } catch (StoreException e) {
            if (medium == Medium.READ_ONLY && e.trouble().kind() != Trouble.Kind.IN_USE) {
                return read(file, version); // it was not closed, and now nobody can close it
            }
            throw e;
        }
        try {
            if (!isSound(database, stopped)) {
                database.close();
                return Refusals.damaged(file, Refusals.CHECK_FAILED);
            }
            if (version < schema.version()) {
                new Upgrade(schema, compute, stopped).take(database, version);
                database = locked(file, medium);
            }
            goOnUnless(stopped, file);
            prepare(database, medium);
            return new Opening.Opened<>(database);
        } catch (StoreException e) {
            closeAfter(e, database);
            throw e;
        }
    }

    private Opening<Database> read(Path file, int version) {
        if (version < schema.version()) {
            return Refusals.older(file);
        }
        if (FileHeader.hasJournal(file)) {
            if (Medium.of(file) == Medium.READ_ONLY) {
                return Refusals.brokenOff(file);
            }
            locked(file, Medium.of(file)).close();
        }
        Database database = reading(file);
        try {
            // whoever reads sees one state to the end, and nobody writes meanwhile
            database.script("PRAGMA query_only = ON; BEGIN");
            if (isSound(database, () -> false)) {
                return new Opening.Opened<>(database);
            }
        } catch (StoreException e) {
            closeAfter(e, database);
            throw e;
        }
        database.close();
        return Refusals.damaged(file, Refusals.CHECK_FAILED);
    }

    private static Database reading(Path file) {
        return new Database(
                file,
                Medium.of(file) == Medium.READ_ONLY
                        ? Connecting.immutable(file)
                        : Connecting.reading(file));
    }

    /// Copies a file that is open to where there is none yet.
    ///
    /// @param stopped asked again and again; where it says yes, nothing is left of the copy
    public static Opening<Path> copyTo(Database opened, Path file, BooleanSupplier stopped) {
        return NewFile.copy(opened, file, stopped);
    }

    /// Copies a file that is open.
    ///
    /// @param stopped asked again and again; where it says yes, the copying fails
    public static void copy(Database opened, Path copy, BooleanSupplier stopped) {
        if (!opened.isReadOnly()) {
            copyFrom(opened, copy, stopped);
            return;
        }
        try (Database second = reading(opened.file())) { // SQLite copies outside transactions only
            copyFrom(second, copy, stopped);
        }
    }

    private static void copyFrom(Database database, Path copy, BooleanSupplier stopped) {
        database.stoppable(
                stopped,
                () -> {
                    database.copyTo(copy);
                    return copy;
                });
    }

    /// A connection that nobody else can have beside it. Nothing is written yet.
    static Database locked(Path file, Medium medium) {
        Hold hold = Hold.of(file);
        Database database;
        try {
            database = new Database(file, Connecting.writing(file), medium, hold);
        } catch (StoreException e) {
            hold.close();
            throw e;
        }
        try {
            database.query("PRAGMA locking_mode = EXCLUSIVE", row -> row.text("locking_mode"));
            database.script("BEGIN EXCLUSIVE; COMMIT");
            return database;
        } catch (StoreException e) {
            closeAfter(e, database);
            throw e;
        }
    }

    /// Makes a locked connection ready to work with.
    static void prepare(Database database, Medium medium) {
        database.journal().chooseLater(medium);
        database.script(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                    + " PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size"
                    + " = -32000; PRAGMA query_only = "
                        + database.isReadOnly());
    }

    /// Whether SQLite finds nothing wrong.
    private static boolean isSound(Database database, BooleanSupplier stopped) {
        try {
            database.query("SELECT count(*) AS n FROM sqlite_schema", row -> row.number("n"));
            return database.file().toFile().length() > CHECKED_BYTES
                    || database.stoppable(stopped, () -> isWhole(database));
        } catch (StoreException e) {
            if (e.getCause() instanceof SQLException cause && Failures.isOfTheMoment(cause)) {
                throw e;
            }
            return false;
        }
    }

    /// Whether SQLite finds nothing wrong in any page, however large the file is.
    static boolean isWhole(Database database) {
        return database.query("PRAGMA quick_check(1)", row -> row.text("quick_check"))
                .getFirst()
                .equals("ok");
    }

    static Database immutable(Path file) {
        return new Database(file, Connecting.immutable(file));
    }

    private static void closeAfter(StoreException cause, Database database) {
        try {
            database.close();
        } catch (StoreException e) {
            cause.addSuppressed(e);
        }
    }
}
