package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// A checksum behind the columns of a computed row, by which a bit that the disk lost is noticed.
public final class Seal {

    private static final String COLUMN = "seal";

    private final CRC32C sum = new CRC32C();

    private Seal() {}

    /// The columns of a row in the order of its table, and their seal as the last.
    public static @Nullable Object[] behind(@Nullable Object... columns) {
        Seal seal = new Seal();
        for (@Nullable Object column : columns) {
            seal.add(bytes(Parameter.plain(column)));
        }
        @Nullable Object[] sealed = Arrays.copyOf(columns, columns.length + 1);
        sealed[columns.length] = seal.sum.getValue();
        return sealed;
    }

    /// What SQLite makes of a value where its bytes are asked for.
    private static byte @Nullable [] bytes(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] blob -> blob;
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    /// Whether the current row is as it was when it was sealed. What a query adds behind the seal
    /// is not looked at.
    static boolean fits(ResultSet row) throws SQLException {
        int place = row.findColumn(COLUMN);
        Seal seal = new Seal();
        for (int column = 1; column < place; column++) {
            seal.add(row.getBytes(column));
        }
        return seal.sum.getValue() == row.getLong(place);
    }

    private void add(byte @Nullable [] bytes) {
        int length = bytes == null ? -1 : bytes.length;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            sum.update(length >>> shift);
        }
        if (bytes != null) {
            sum.update(bytes);
        }
    }
}
