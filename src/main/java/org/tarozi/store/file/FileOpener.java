package org.tarozi.store.file;

import org.sqlite.SQLiteConfig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Opens programme files. What is not one, is newer than this program, or is damaged, is refused
/// and left byte for byte as it was.
public final class FileOpener {

    /// Up to this size the whole file is checked at every opening; a larger one only by `tarozi
    /// doctor`.
    private static final long CHECKED_BYTES = 64L << 20;

    private static final int PAGE_SIZE = 8192;

    private final Schema schema;

    public FileOpener(Schema schema) {
        this.schema = schema;
    }

    /// Makes a new file where there is none.
    public Opening<Database> create(Path file) {
        if (Files.exists(file)) {
            return new Opening.Refused<>(
                    "The file " + file + " exists already. Choose another name, or open it.");
        }
        Database database = connect(file, url(file), Medium.of(file));
        database.script("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
        schema.apply(database, 0);
        return new Opening.Opened<>(database);
    }

    /// Opens a file to work on, first taking the schema steps it lacks.
    public Opening<Database> open(Path file) {
        return opened(file, Access.WRITE);
    }

    /// Opens a file without changing a byte of it.
    public Opening<Database> openToRead(Path file) {
        return opened(file, Access.READ);
    }

    private enum Access {
        READ,
        WRITE
    }

    private Opening<Database> opened(Path file, Access access) {
        if (!Files.isRegularFile(file)) {
            return new Opening.Refused<>(
                    "There is no file "
                            + file
                            + ". Check the name, or make a programme with: tarozi new "
                            + file.getFileName()
                            + " --checklist core-2026");
        }
        return switch (FileHeader.of(file)) {
            case FileHeader.Foreign(String what) ->
                    new Opening.Refused<>(
                            "The file "
                                    + file
                                    + " is "
                                    + what
                                    + "; a Tarozi programme file was expected. Nothing was"
                                    + " changed.");
            case FileHeader.Damaged(String what) ->
                    new Opening.Refused<>(
                            "The programme file "
                                    + file
                                    + " is damaged: "
                                    + what
                                    + ". Nothing was changed; go on with a backup or a copy from"
                                    + " another machine.");
            case FileHeader.Ours(int version) when version > schema.version() ->
                    new Opening.Refused<>(
                            "The programme file "
                                    + file
                                    + " was written by a newer Tarozi (schema "
                                    + version
                                    + ", this one knows "
                                    + schema.version()
                                    + "). Install the newer one; nothing was changed.");
            case FileHeader.Ours(int version) -> sound(file, version, access);
        };
    }

    private Opening<Database> sound(Path file, int version, Access access) {
        try {
            boolean journal =
                    Files.exists(FileHeader.beside(file, "-wal"))
                            || Files.exists(FileHeader.beside(file, "-journal"));
            if (!journal && !isSound(file)) {
                return new Opening.Refused<>(
                        "The programme file "
                                + file
                                + " is damaged: SQLite's own check fails. Nothing was changed; go"
                                + " on with a backup or a copy from another machine.");
            }
            if (version < schema.version()) {
                new Upgrade(schema).take(file, version);
            }
            boolean read = access == Access.READ && !journal;
            Database database = read ? reading(file) : connect(file, url(file), Medium.of(file));
            return new Opening.Opened<>(database);
        } catch (StoreException e) {
            if (e.getCause() instanceof SQLException cause && Failures.isBusy(cause)) {
                return new Opening.InUse<>(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /// Whether SQLite finds nothing wrong in a file, which is opened so that it cannot be changed.
    static boolean isSound(Path file) {
        try (Database trial = immutable(file)) {
            trial.query("SELECT count(*) AS n FROM sqlite_schema", row -> row.number("n"));
            return file.toFile().length() > CHECKED_BYTES
                    || trial.query("PRAGMA quick_check(1)", row -> row.text("quick_check"))
                            .getFirst()
                            .equals("ok");
        } catch (StoreException e) {
            if (e.getCause() instanceof SQLException cause && Failures.isBusy(cause)) {
                throw e;
            }
            return false;
        }
    }

    private static Database immutable(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return new Database(
                file, connection(file, uri(file) + "?immutable=1", config.toProperties()));
    }

    private static Database reading(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        boolean writable = Files.isWritable(file);
        String url = writable ? url(file) : uri(file) + "?immutable=1";
        Database database = new Database(file, connection(file, url, config.toProperties()));
        database.script("PRAGMA query_only = ON");
        database.query("SELECT count(*) AS n FROM sqlite_schema", row -> row.number("n"));
        return database;
    }

    static Database connect(Path file, String url, Medium medium) {
        Database database =
                new Database(file, connection(file, url, config().toProperties()), medium);
        database.query("PRAGMA locking_mode = EXCLUSIVE", row -> row.text("locking_mode"));
        database.script("PRAGMA page_size = " + PAGE_SIZE);
        database.query(
                "PRAGMA journal_mode = " + medium.journal(), row -> row.text("journal_mode"));
        database.script(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                    + " PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size"
                    + " = -32000");
        database.script("BEGIN EXCLUSIVE; COMMIT");
        return database;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(500);
        config.enableLoadExtension(false);
        config.setGetGeneratedKeys(false); // the driver would prepare a query after every insert
        return config;
    }

    private static Connection connection(Path file, String url, Properties properties) {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw new StoreException(Failures.sentence(file, "could not be opened", e), e);
        }
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    private static String uri(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }
}
