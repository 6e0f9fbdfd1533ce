package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.change.DeviceWords;
import org.tarozi.change.MergeCount;
import org.tarozi.change.OddDates;
import org.tarozi.exchange.Contents;
import org.tarozi.exchange.FileNotes;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.Refusal;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ReceiptWordsTest {

    private static final MergeCount COUNT = new MergeCount(1, 2, 4, 8, 16, 32);

    private static ReceiptWords in(Language language) {
        return new ReceiptWords(Texts.in(language));
    }

    private static FileReceipt file(Status status, String signer, FileNotes notes) {
        return new FileReceipt(
                "a.tza", status, COUNT, signer, notes, Optional.empty(), Contents.UNKNOWN);
    }

    private static FileReceipt refused(Refusal.Kind kind) {
        return new FileReceipt(
                "a.tza",
                Status.REFUSED,
                MergeCount.NONE,
                "",
                FileNotes.NONE,
                Optional.of(new Refusal(kind, "it has a hole")),
                Contents.UNKNOWN);
    }

    @Test
    void thePartsAddUpToAllChanges() {
        List<ReceiptWords.Sum> sums = in(Language.EN).sums(COUNT);

        assertEquals(63, sums.getFirst().number());
        assertEquals(63, sums.stream().skip(1).mapToInt(ReceiptWords.Sum::number).sum());
        assertEquals(
                "Changes: 63 · New: 4 · Updated: 8 · Here already: 1 · Overtaken: 2 · Parallel: 16"
                        + " · In conflict: 32",
                in(Language.EN).line(COUNT));
    }

    @Test
    void theAdviceToAskAgainIsGivenOnceAndInTheLanguageOfTheWindow() {
        FileReceipt broken =
                new FileReceipt(
                        "a.tza",
                        Status.REFUSED,
                        MergeCount.NONE,
                        "",
                        FileNotes.NONE,
                        Optional.of(
                                new Refusal(
                                        Refusal.Kind.UNSOUND,
                                        "its entry \"manifest.json\" is missing;"
                                                + " ask the sender for the file again")),
                        Contents.UNKNOWN);
        assertEquals(
                "The file is damaged or altered; nothing of it is used."
                        + " Ask the sender for it again. Found: its entry \"manifest.json\" is"
                        + " missing.",
                in(Language.EN).remarks(broken));
        assertEquals(
                "Файл повреждён или изменён; из него ничего не взято. Попросите отправителя"
                        + " прислать его ещё раз. Обнаружено: в нём нет записи «manifest.json».",
                in(Language.RU).remarks(broken));
    }

    @Test
    void aFileOfANewerTaroziIsNotAskedForAgain() {
        FileReceipt newer =
                new FileReceipt(
                        "a.tza",
                        Status.REFUSED,
                        MergeCount.NONE,
                        "",
                        FileNotes.NONE,
                        Optional.of(
                                new Refusal(
                                        Refusal.Kind.NEWER,
                                        "it has format version 2, this program reads version 1: it"
                                                + " was made by a newer Tarozi; update this"
                                                + " program, or ask for a file made with the older"
                                                + " version")),
                        Contents.UNKNOWN);
        assertEquals(
                "The file was made by a newer Tarozi; nothing of it is used. Update this program,"
                        + " or ask the sender for a file made with the older version. Found: it has"
                        + " format version 2, this program reads version 1.",
                in(Language.EN).remarks(newer));
        assertEquals(
                "Файл создан более новой версией Tarozi; из него ничего не взято. Обновите Tarozi"
                        + " или попросите у отправителя файл, созданный в прежней версии."
                        + " Обнаружено: версия его формата — 2, а эта программа читает версию 1.",
                in(Language.RU).remarks(newer));
    }

    @Test
    void everyReasonIsSaidInEveryLanguage() {
        for (Language language : Language.values()) {
            Set<String> sentences = new HashSet<>();
            for (Refusal.Kind kind : Refusal.Kind.values()) {
                sentences.add(in(language).remarks(refused(kind)));
            }
            assertEquals(Refusal.Kind.values().length, sentences.size());
        }
    }

    @Test
    void whatTheReaderFoundIsSaidWhereItHelps() {
        assertEquals(
                "The file is damaged or altered; nothing of it is used."
                        + " Ask the sender for it again. Found: it has a hole.",
                in(Language.EN).remarks(refused(Refusal.Kind.UNSOUND)));
        assertEquals(
                "Nothing of this table is used. Mend it and drop it again:\nit has a hole",
                in(Language.EN).remarks(refused(Refusal.Kind.TABLE)));
        assertEquals(
                "The file is empty. Ask the sender for it again.",
                in(Language.EN).remarks(refused(Refusal.Kind.EMPTY)));
    }

    @Test
    void signersAndNotesAreSaidInTheLanguage() {
        FileReceipt file =
                file(
                        Status.SAME,
                        "Bekzod, unknown device 01234567, unsigned",
                        new FileNotes(true, 2));

        assertEquals(
                "Подписи: Bekzod, неизвестное устройство 01234567, часть без подписи."
                        + " Создан в файле другой программы."
                        + " У отправителя остались 2 конфиденциальные части.",
                in(Language.RU).remarks(file));
        assertEquals(
                "Imzosiz.", in(Language.UZ).remarks(file(Status.NEW, "unsigned", FileNotes.NONE)));
    }

    @Test
    void theOwnDeviceIsCalledAsAtTheConflicts() {
        String own = "0123456789abcdef0123456789abcdef";
        String signer = FileReceipt.UNKNOWN_DEVICE + DeviceWords.inShort(own);

        assertEquals(
                "Signatures: this device, Bekzod.",
                new ReceiptWords(Texts.in(Language.EN), own)
                        .remarks(file(Status.NEW, signer + ", Bekzod", FileNotes.NONE)));
    }

    @Test
    void aFileWhoseChecklistIsMissingSaysHowToGetIt() {
        FileNotes notes = new FileNotes(false, 0, TableCount.NONE, true, false, OddDates.NONE);

        assertEquals(
                "The checklist of its visits is missing, so they are in no count: ask the sender"
                        + " for a file written by Tarozi, which brings the checklist.",
                in(Language.EN).remarks(file(Status.NEW, "", notes)));
    }

    @Test
    void aReceiptSaysHowManyFilesEndedHow() {
        Receipt receipt =
                new Receipt(
                        Optional.empty(),
                        List.of(
                                file(Status.NEW, "", FileNotes.NONE),
                                file(Status.NEW, "", FileNotes.NONE),
                                file(Status.SAME, "", FileNotes.NONE),
                                refused(Refusal.Kind.OTHER_ZIP)),
                        new MergeCount(0, 0, 0, 1, 0, 0));

        assertEquals(
                "2 new · 1 here already · 1 refused · 1 change that put visits of tables under the"
                        + " checklist that asks all they answer",
                in(Language.EN).statuses(receipt));
    }

    private static Receipt receipt(FileReceipt... files) {
        return new Receipt(Optional.empty(), List.of(files));
    }

    @Test
    void whatWasMergedIsSaidAndWhatWasHereAlready() {
        FileReceipt fresh = file(Status.NEW, "", FileNotes.NONE);
        Receipt receipt = receipt(fresh, fresh, file(Status.SAME, "", FileNotes.NONE));

        assertEquals("2 files were merged, 1 was here already", in(Language.EN).merged(receipt));
        assertEquals("Объединены 2 файла, ещё 1 уже был здесь", in(Language.RU).merged(receipt));
        assertEquals(
                "2 ta fayl birlashtirildi, 1 tasi avvaldan bor edi",
                in(Language.UZ).merged(receipt));
    }

    @Test
    void whatWasLeftOutIsSaidInOneSentenceWithWhatWasMerged() {
        FileReceipt fresh = file(Status.NEW, "", FileNotes.NONE);
        FileReceipt refused = refused(Refusal.Kind.UNSOUND);
        FileReceipt changed = refused(Refusal.Kind.CHANGED);
        Receipt some =
                receipt(fresh, refused, file(Status.SAME, "", FileNotes.NONE), fresh, refused);

        assertEquals(
                "2 of 5 files were merged, 1 was here already; 2 were refused",
                in(Language.EN).merged(some));
        assertEquals(
                "Объединены 2 из 5 файлов, ещё 1 уже был здесь; 2 отклонены",
                in(Language.RU).merged(some));
        assertEquals(
                "1 of 3 files was merged; 1 was refused; 1 had changed and was left out",
                in(Language.EN).merged(receipt(fresh, refused, changed)));
        assertEquals(
                "1 new · 1 refused · 1 changed since the look",
                in(Language.EN).statuses(receipt(fresh, refused, changed)));
        assertEquals(
                "Nothing new: the programme is as it was; 1 had changed and was left out",
                in(Language.EN).merged(receipt(changed)));
    }

    @Test
    void theRowsOfTablesAreSaidAndAddUpOverTheFiles() {
        FileReceipt first = file(Status.NEW, "", table(7, 2));
        FileReceipt second = file(Status.SAME, "", table(5, 0));
        Receipt receipt = new Receipt(Optional.empty(), List.of(first, second));

        assertEquals("7 rows read: 5 taken, 2 exact duplicates.", in(Language.EN).remarks(first));
        assertEquals(
                "Прочитано 5 строк: 5 взято, 0 точных повторов.", in(Language.RU).remarks(second));
        assertEquals(
                "1 new · 1 here already · 12 rows read: 10 taken, 2 exact duplicates.",
                in(Language.EN).statuses(receipt));
    }

    @Test
    void hiddenSheetsThatWereReadAreNamedAndATableThatComesAgain() {
        TableCount table = new TableCount(7, 2, List.of("Old", "Copy"));
        FileReceipt file =
                file(Status.NEW, "", new FileNotes(false, 0, table, false, true, OddDates.NONE));

        assertEquals(
                "Прочитано 7 строк: 5 взято, 2 точных повтора. Эта же таблица уже была принята"
                        + " раньше: всё, что появилось после неё, остаётся как есть. Прочитаны и"
                        + " скрытые листы: Old, Copy.",
                in(Language.RU).remarks(file));
    }

    private static FileNotes table(long rows, long duplicates) {
        return new FileNotes(
                false, 0, new TableCount(rows, duplicates), false, false, OddDates.NONE);
    }

    @Test
    void aFileThatChangedIsCalledSo() {
        assertEquals("Refused", in(Language.EN).status(refused(Refusal.Kind.UNSOUND)));
        assertEquals("Changed", in(Language.EN).status(refused(Refusal.Kind.CHANGED)));
    }

    @Test
    void everyStatusHasItsWordAndItsPicture() {
        assertEquals(
                Status.values().length,
                Arrays.stream(Status.values())
                        .map(status -> file(status, "", FileNotes.NONE))
                        .map(in(Language.UZ)::status)
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(
                Status.values().length,
                Arrays.stream(Status.values())
                        .map(status -> file(status, "", FileNotes.NONE))
                        .map(ReceiptWords::picture)
                        .collect(Collectors.toSet())
                        .size());
    }
}
