package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Closing a programme while the disk takes no text.
class ClosingTest {

    @TempDir Path folder;

    private final List<String> told = new ArrayList<>();
    private VisitFixture fixture;
    private Programme programme;
    private OpenProgramme open;

    @BeforeEach
    void typeWhatCannotBeWritten() throws SQLException {
        fixture = VisitFixture.in(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fixture.file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TRIGGER full BEFORE INSERT ON draft BEGIN"
                            + " SELECT RAISE(FAIL, 'no room'); END");
        }
        programme = fixture.open();
        open =
                new OpenProgramme(
                        programme,
                        DirectBackground.telling(failure -> {}),
                        VisitFixture.author(),
                        VisitFixture.CLOCK);
        open.type(fixture.answer("q1"), "finding", Value.of("a text"));
    }

    private void close() {
        open.close(putBack -> told.add("closed"), why -> told.add("stays"));
    }

    @Test
    void aTextThatCannotBeWrittenKeepsTheProgrammeOpen() {
        close();
        open.ask(one -> one.file(), file -> told.add(file.getFileName().toString()));

        assertEquals(List.of("stays", "small.tarozi"), told);
        programme.close();
    }

    @Test
    void whoClosesOnceMoreLeavesWithoutIt() {
        close();
        close();

        assertEquals(List.of("stays", "closed"), told);
        fixture.open().close();
    }
}
