package org.tarozi.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The current row of a query, by column name.
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /// The same row, of a table whose rows are sealed.
    ///
    /// @throws IllegalArgumentException if it is not as it was when it was sealed
    public Row sealed() throws SQLException {
        if (!isAsSealed()) {
            throw new IllegalArgumentException("the seal of a row does not fit it");
        }
        return this;
    }

    /// Whether it is as it was when it was sealed, of a table whose rows are.
    public boolean isAsSealed() throws SQLException {
        return Seal.fits(results);
    }

    /// What a column that is never NULL holds.
    public String text(String column) throws SQLException {
        return results.getString(column);
    }

    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    public int number(String column) throws SQLException {
        return results.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return results.getLong(column);
    }

    public OptionalInt optionalNumber(String column) throws SQLException {
        int number = results.getInt(column);
        return results.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public OptionalLong optionalLong(String column) throws SQLException {
        long number = results.getLong(column);
        return results.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    public boolean flag(String column) throws SQLException {
        return results.getInt(column) != 0;
    }

    public byte[] bytes(String column) throws SQLException {
        byte[] bytes = results.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    public Optional<byte[]> optionalBytes(String column) throws SQLException {
        return Optional.ofNullable(results.getBytes(column));
    }
}
