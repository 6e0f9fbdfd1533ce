package org.tarozi.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A column of a programme file.
///
/// @param type as SQLite says it: `TEXT`, `INTEGER` or `BLOB`
record Column(String table, String name, String type) {

    /// The bits of a number that are flipped: the ones that most numbers here have.
    private static final int SMALL = 3;

    /// All columns of all tables.
    static List<Column> of(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                SELECT tables.name AS table_name, columns.name AS name, columns.type AS type
                                  FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
                                 WHERE tables.type = 'table'
                                """)) {
            List<Column> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(
                        new Column(
                                rows.getString("table_name"),
                                rows.getString("name"),
                                rows.getString("type")));
            }
            return columns;
        }
    }

    /// Flips one bit of one of its values, in each row that has this value, as far as the file
    /// allows the value then; nothing in a column that holds none.
    void flip(Path file, Random random) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE OR IGNORE %1$s SET %2$s = CAST(? AS %3$s) WHERE %2$s = CAST(? AS %3$s)"
                                        .formatted(table, name, type))) {
            List<byte[]> values = values(connection);
            if (!values.isEmpty()) {
                byte[] value = values.get(random.nextInt(values.size()));
                update.setBytes(1, flipped(value, random));
                update.setBytes(2, value);
                update.executeUpdate();
            }
        }
    }

    private byte[] flipped(byte[] value, Random random) {
        if (type.equals("INTEGER")) {
            long number = Long.parseLong(new String(value, StandardCharsets.US_ASCII));
            long flipped = number ^ 1L << random.nextInt(SMALL);
            return Long.toString(flipped).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] flipped = value.clone();
        flipped[random.nextInt(value.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return flipped;
    }

    private List<byte[]> values(Connection connection) throws SQLException {
        List<byte[]> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT DISTINCT CAST(%2$s AS BLOB) FROM %1$s WHERE length(%2$s) > 0"
                                        .formatted(table, name))) {
            while (rows.next()) {
                values.add(rows.getBytes(1));
            }
        }
        return values;
    }
}
