package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.change.MergeCount;
import org.tarozi.change.OddDates;
import org.tarozi.exchange.Contents;
import org.tarozi.exchange.FileNotes;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.Optional;

class OddDateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "EN, '1 change has a date that cannot be (earliest: 2 January 2000, latest: 3 May 2031)',"
                + " 1",
        "EN, '3 changes have dates that cannot be (earliest: 2 January 2000,', 3",
        "RU, 'Даты 3 изменений невозможны (самая ранняя: 2 января 2000', 3",
        "UZ, '3 ta oʻzgarishning sanasi boʻlishi mumkin emas (eng ertasi:', 3"
    })
    void datesThatCannotBeAreSaidWithTheirDays(Language language, String words, int changes) {
        OddDates odd = new OddDates(changes, LocalDate.of(2000, 1, 2), LocalDate.of(2031, 5, 3));
        FileNotes notes = new FileNotes(false, 0, TableCount.NONE, false, false, odd);
        FileReceipt file =
                new FileReceipt(
                        "a.tza",
                        Status.NEW,
                        MergeCount.NONE,
                        "",
                        notes,
                        Optional.empty(),
                        Contents.UNKNOWN);

        String said = new ReceiptWords(Texts.in(language)).remarks(file).replace('\u00a0', ' ');
        assertEquals(words, said.substring(0, Math.min(words.length(), said.length())));
    }
}
