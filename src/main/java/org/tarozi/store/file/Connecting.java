package org.tarozi.store.file;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The ways a connection to SQLite is made.
final class Connecting {

    private static final int WAIT_MILLIS = 500;

    private Connecting() {}

    /// A connection that writes.
    static Connection writing(Path file) {
        return connection(file, uri(file), config());
    }

    /// A connection that cannot write.
    static Connection reading(Path file) {
        return connection(file, uri(file), readOnly());
    }

    /// A connection that can neither write nor lock, and leaves nothing beside the file.
    static Connection immutable(Path file) {
        return connection(file, uri(file) + "?immutable=1", readOnly());
    }

    /// A connection to a database of its own that is no file.
    static Connection memory() {
        return connection(Path.of("memory"), ":memory:", config());
    }

    private static SQLiteConfig readOnly() {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return config;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MILLIS);
        config.enableLoadExtension(false);
        config.setGetGeneratedKeys(false); // else the driver prepares a query after every insert
        return config;
    }

    private static Connection connection(Path file, String uri, SQLiteConfig config) {
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + uri, config.toProperties());
        } catch (SQLException e) {
            throw new StoreException(Failures.of(file, "could not be opened", e), e);
        }
    }

    /// The name of a file for SQLite (source: SQLite, "Uniform Resource Identifiers"). As a plain
    /// name the driver would take a question mark for the beginning of options.
    private static String uri(Path file) {
        String path =
                file.toAbsolutePath()
                        .toString()
                        .replace('\\', '/')
                        .replace("%", "%25")
                        .replace("?", "%3f")
                        .replace("#", "%23");
        return "file://" + (path.startsWith("/") ? "" : "/") + path;
    }
}
