package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// A programme from before the rows that numbers are read from had checksums.
class OlderProgrammeTest {

    @TempDir private Path folder;
    private Path file;
    private String visible = "";

    @BeforeEach
    void aProgrammeOfTheFirstVersion() throws SQLException {
        file = folder.resolve("a.tarozi");
        try (Desk desk = Desk.with(file, "Aziza")) {
            desk.begin(Places.VISIT, Places.FACTORY);
            desk.answer(Places.VISIT, Places.Q1, "non_compliant");
            visible = Visible.of(desk.programme());
        }
        for (String table : List.of("link", "factory", "assessment", "finding", "information")) {
            change("ALTER TABLE " + table + " DROP COLUMN seal");
        }
        change("PRAGMA user_version = 1");
    }

    @Test
    void itIsBroughtToThisVersionWithAllThatCountsAndStaysBesideItself() throws IOException {
        try (Programme programme = Desk.opened(Programme.open(file))) {
            assertEquals(visible, Visible.of(programme));
            assertEquals(1, programme.findings(Places.VISIT).size());
            assertEquals(List.of(), programme.checkup().problems());
        }

        assertTrue(Files.exists(folder.resolve("a.tarozi.v1")));
    }

    @Test
    void aDamagedOneStaysAsItIsByteForByte() throws IOException, SQLException {
        change("UPDATE checklist SET body = CAST(substr(body, 1, 99) AS BLOB)");
        Digest before = Bytes.digest(file);

        StoreException refused = assertThrows(StoreException.class, () -> Programme.open(file));

        String said = String.valueOf(refused.getMessage());
        assertTrue(said.contains("could not be brought to this version"), said);
        assertTrue(said.contains("the checklist core-2026 is damaged"), said);
        assertEquals(before, Bytes.digest(file));
        try (var names = Files.list(folder)) {
            assertEquals(List.of(file), names.toList());
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
