package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One open SQLite file. Used by one thread at a time.
public final class Database implements AutoCloseable {

    /// Turns the current row into a value.
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    /// A few milliseconds of work between two questions whether to stop.
    private static final int STEPS = 10_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final List<Runnable> afterRollBack = new ArrayList<>();
    private final Medium medium;
    private final FilePlace place;
    private final Hold hold;
    private final Journal journal = new Journal(this);
    private boolean inTransaction;

    /// A file opened to read.
    Database(Path file, Connection connection) {
        this(file, connection, Medium.READ_ONLY);
    }

    Database(Path file, Connection connection, Medium medium) {
        this(file, connection, medium, Hold.none());
    }

    /// @param hold given up when the file is closed
    Database(Path file, Connection connection, Medium medium, Hold hold) {
        this.hold = hold;
        this.file = file;
        this.connection = connection;
        this.medium = medium;
        this.place = new FilePlace(this, file);
    }

    public Path file() {
        return file;
    }

    public FilePlace place() {
        return place;
    }

    public Journal journal() {
        return journal;
    }

    /// All rows of a query. Parameters are texts, numbers, byte arrays, null or optionals of these.
    public <T> List<T> query(String sql, Mapper<T> mapper, @Nullable Object... parameters) {
        try {
            PreparedStatement statement = prepared(sql, parameters);
            try (ResultSet results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    rows.add(mapper.map(row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw forgotten(sql, failed("could not be read", e));
        }
    }

    /// The first row of a query, if there is one.
    public <T> Optional<T> first(String sql, Mapper<T> mapper, @Nullable Object... parameters) {
        return query(sql, mapper, parameters).stream().findFirst();
    }

    /// Runs a statement that changes rows, and returns how many.
    public int execute(String sql, @Nullable Object... parameters) {
        journal.choose();
        try {
            return prepared(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw forgotten(sql, failed("could not be written", e));
        }
    }

    /// Runs statements separated by semicolons.
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw failed("could not be written", e);
        }
    }

    /// Does work that is kept as a whole, durably, or not at all. Inside another transaction it is
    /// a part of that one, and still kept as a whole or not at all.
    public <T> T transaction(Supplier<T> work) {
        boolean part = inTransaction;
        if (part) {
            execute("SAVEPOINT part");
        } else {
            begin();
        }
        try {
            T result = work.get();
            if (part) {
                execute("RELEASE part");
            } else {
                commit();
            }
            return result;
        } catch (RuntimeException | Error e) {
            takeBack(part ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK", e);
            inTransaction = part;
            throw e;
        }
    }

    /// The same for work that has no result.
    public void transaction(Runnable work) {
        transaction(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Does work that fails as soon as somebody wants it to stop.
    public <T> T stoppable(BooleanSupplier stopped, Supplier<T> work) {
        try {
            ProgressHandler.setHandler(connection, STEPS, new Stopping(stopped));
            try {
                return work.get();
            } finally {
                ProgressHandler.clearHandler(connection);
            }
        } catch (SQLException e) {
            throw failed("could not be worked on", e);
        }
    }

    /// What to do after anything was taken back: whoever keeps rows in memory forgets them.
    public void afterRollBack(Runnable forget) {
        afterRollBack.add(forget);
    }

    /// Begins a transaction that [#commit()] or [#rollBack()] ends.
    public void begin() {
        if (inTransaction) {
            throw new IllegalStateException("a transaction has begun already");
        }
        journal.choose();
        script("BEGIN IMMEDIATE");
        inTransaction = true;
    }

    /// Keeps everything since [#begin()], durably.
    public void commit() {
        script("COMMIT");
        inTransaction = false;
    }

    /// Takes back everything since [#begin()], unless SQLite did so by itself on a full disk.
    public void rollBack() {
        inTransaction = false;
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            if (!Failures.isNothingToTakeBack(e)) {
                throw failed("could not be written", e);
            }
        }
        afterRollBack.forEach(Runnable::run);
    }

    /// Closes the file; everything committed is in it and not beside it.
    @Override
    public void close() {
        try (hold;
                connection) { // the last one is closed first
            if (inTransaction) {
                rollBack();
            }
            closeStatements();
            if (medium != Medium.READ_ONLY && place.isKept()) {
                script("PRAGMA journal_mode = DELETE");
            }
        } catch (SQLException e) {
            throw failed("could not be closed", e);
        }
    }

    /// Brings everything committed from beside the file into it.
    public void checkpoint() {
        if (medium == Medium.LOCAL) {
            script("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// Writes the whole file anew, so that nothing of what was deleted before is left in it.
    void compact() {
        try {
            closeStatements();
        } catch (SQLException e) {
            throw failed("could not be written", e);
        }
        script("VACUUM");
        checkpoint();
    }

    /// Writes everything into a file that is not there yet, also where this one is only read.
    public void copyTo(Path copy) {
        script("PRAGMA query_only = OFF");
        try {
            execute("VACUUM INTO ?", copy.toAbsolutePath().toString());
        } finally {
            script("PRAGMA query_only = " + isReadOnly());
        }
    }

    /// Whether nothing can be written.
    public boolean isReadOnly() {
        return medium == Medium.READ_ONLY;
    }

    private void closeStatements() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    /// SQLite may have taken everything back by itself, when the disk was full; then this fails,
    /// and the first cause is what counts.
    private void takeBack(String sql, Throwable cause) {
        try {
            script(sql);
        } catch (StoreException e) {
            cause.addSuppressed(e);
        }
        afterRollBack.forEach(Runnable::run);
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, Parameter.plain(parameters[i]));
        }
        return statement;
    }

    /// A statement that failed cannot be used again: what it says then is no reason.
    private StoreException forgotten(String sql, StoreException failure) {
        try (PreparedStatement failed = statements.remove(sql)) {
            return failure;
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return failure;
        }
    }

    private StoreException failed(String what, SQLException e) {
        return new StoreException(Failures.of(file, what, e), e);
    }
}
