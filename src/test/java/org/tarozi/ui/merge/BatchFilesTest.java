package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.change.Digest;
import org.tarozi.change.MergeCount;
import org.tarozi.exchange.Contents;
import org.tarozi.exchange.FileNotes;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.News;
import org.tarozi.exchange.Visits;
import org.tarozi.exchange.Visits.Visit;
import org.tarozi.store.ImportNews;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class BatchFilesTest {

    private static FileReceipt file(String path, Status status, Contents contents) {
        return new FileReceipt(
                path, status, MergeCount.NONE, "", FileNotes.NONE, Optional.empty(), contents);
    }

    private static FileReceipt named(String path) {
        return file(path, Status.NEW, Contents.UNKNOWN);
    }

    private static List<String> names(String... paths) {
        List<FileReceipt> files = Stream.of(paths).map(BatchFilesTest::named).toList();
        BatchFiles batch = new BatchFiles(new ReceiptWords(Texts.in(Language.EN)), files);
        return files.stream().map(batch::name).toList();
    }

    @Test
    void aNameThatIsTheOnlyOneNeedsNoFolder() {
        assertEquals(List.of("a.tza", "b.tza"), names("/sent/x/a.tza", "/sent/x/b.tza"));
    }

    @Test
    void equalNamesHaveAsMuchOfTheirFoldersAsTellsThemApart() {
        assertEquals(
                List.of("one/visit.tza", "two/visit.tza", "other.tza"),
                names("/sent/one/visit.tza", "/sent/two/visit.tza", "/sent/two/other.tza"));
        assertEquals(
                List.of("bek/out/v.tza", "dil/out/v.tza", "in/v.tza"),
                names("/sent/bek/out/v.tza", "/sent/dil/out/v.tza", "/sent/in/v.tza"));
        assertEquals(
                List.of("one\\visit.tza", "two\\visit.tza"),
                names("C:\\sent\\one\\visit.tza", "C:\\sent\\two\\visit.tza"));
    }

    @Test
    void namesOfWhichNoFolderIsKnownStayAsTheyAre() {
        assertEquals(List.of("v.tza", "v.tza"), names("v.tza", "v.tza"));
        assertEquals(List.of("v.tza", "sent/v.tza"), names("v.tza", "/sent/v.tza"));
    }

    private static String visits(Language language, int all, Visit... first) {
        Visits visits = new Visits(List.of(first), all);
        FileReceipt file =
                file("a.tza", Status.NEW, new Contents(Optional.empty(), Optional.empty(), visits));
        return new BatchFiles(new ReceiptWords(Texts.in(language)), List.of(file))
                .visits(file)
                .replace('\u00a0', ' ');
    }

    @Test
    void theVisitsOfAFileAreNamedByFactoryAndDay() {
        Visit first =
                new Visit(Optional.of("Sample Textile 1"), Optional.of(LocalDate.of(2024, 4, 16)));
        Visit bare = new Visit(Optional.empty(), Optional.empty());

        assertEquals("", visits(Language.EN, 0));
        assertEquals("Sample Textile 1, 16 April 2024", visits(Language.EN, 1, first));
        assertEquals(
                "Sample Textile 1, 16 April 2024 and 2 more",
                visits(Language.EN, 3, first, bare, bare));
        assertEquals("Factory without a name, visit without a date", visits(Language.EN, 1, bare));
        assertEquals(
                "Sample Textile 1, 16 апреля 2024 г. и ещё 1", visits(Language.RU, 2, first, bare));
    }

    private static String visits(int withNews, int isNew) {
        return visits(Status.NEW, withNews, isNew);
    }

    private static String visits(Status status, int withNews, int isNew) {
        Visit first =
                new Visit(Optional.of("Sample Textile 1"), Optional.of(LocalDate.of(2024, 4, 16)));
        News news =
                new News(new ImportNews.Things(withNews, isNew, 0), Optional.empty(), true, true);
        Contents contents =
                new Contents(
                        Optional.empty(),
                        Optional.empty(),
                        new Visits(List.of(first, first), 9),
                        Optional.of(news));
        FileReceipt file = file("a.tza", status, contents);
        return new BatchFiles(new ReceiptWords(Texts.in(Language.EN)), List.of(file))
                .visits(file)
                .replace('\u00a0', ' ');
    }

    @Test
    void ofAFileThatHoldsMoreThanItBringsTheVisitsWithNewsAreCounted() {
        assertEquals("Sample Textile 1, 16 April 2024 and 8 more", visits(9, 9));
        assertEquals("Sample Textile 1, 16 April 2024 and 8 more · 2 new", visits(4, 2));
        assertEquals("Sample Textile 1, 16 April 2024 and 8 more · news for 4", visits(4, 0));
        assertEquals("Sample Textile 1, 16 April 2024 and 8 more", visits(9, 0));
        assertEquals("Sample Textile 1, 16 April 2024 and 8 more", visits(0, 0));
    }

    @Test
    void ofAFileThatBringsNothingToVisitsNoneIsNamed() {
        assertEquals("", visits(Status.MERGED, 0, 0));
        assertEquals(
                "Sample Textile 1, 16 April 2024 and 8 more · news for 1",
                visits(Status.MERGED, 1, 0));
    }

    @Test
    void aFileThatHoldsTheSameAsAnotherOfTheBatchSaysSo() {
        Contents contents =
                new Contents(
                        Optional.of(Digest.of("x".getBytes(StandardCharsets.UTF_8))),
                        Optional.empty(),
                        Visits.NONE);
        FileReceipt first = file("/sent/a.tza", Status.NEW, contents);
        FileReceipt copy = file("/sent/b.tza", Status.SAME, contents);
        BatchFiles batch =
                new BatchFiles(new ReceiptWords(Texts.in(Language.EN)), List.of(first, copy));

        assertEquals("", batch.remarks(first));
        assertEquals("The same as a.tza.", batch.remarks(copy));
    }
}
