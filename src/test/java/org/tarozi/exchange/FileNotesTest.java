package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.change.OddDates;
import org.tarozi.exchange.table.TableCount;

import java.time.LocalDate;
import java.util.List;

class FileNotesTest {

    private static final FileNotes ONE_OF_EACH =
            new FileNotes(true, 1, new TableCount(1, 1, List.of(), 0), false, false, OddDates.NONE);

    @Test
    void oneRowIsNoRows() {
        assertEquals(
                "made in another programme; 1 confidential part stayed with the sender; 1 row read,"
                        + " of them 1 exact duplicate",
                ONE_OF_EACH.text());
    }

    @Test
    void datesThatCannotBeAreReadBackWhateverTheYear() {
        OddDates odd = new OddDates(3, LocalDate.of(1999, 12, 31), LocalDate.of(12031, 5, 3));
        FileNotes notes = new FileNotes(true, 1).dated(odd);

        assertEquals(
                "made in another programme; 1 confidential part stayed with the sender; 3 changes"
                    + " dated from 1999-12-31 to +12031-05-03, which cannot be: the clock of the"
                    + " computer that wrote them, or of this one, was wrong",
                notes.text());
        assertEquals(notes, FileNotes.of(notes.text(), List.of()));
    }

    @Test
    void aTextIsReadBackAlsoThatOfAnEarlierVersion() {
        assertEquals(ONE_OF_EACH, FileNotes.of(ONE_OF_EACH.text(), List.of()));
        assertEquals(
                ONE_OF_EACH,
                FileNotes.of(
                        "made in another programme; 1 confidential parts stayed with the sender;"
                                + " 1 rows read, of them 1 exact duplicates",
                        List.of()));
    }
}
