package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.OpenDocument;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OwnChecklistTest {

    @TempDir Path folder;

    private final FakeFrame frame = new FakeFrame();

    private String toldOf(String checklist, Language language) throws IOException {
        return toldOf(Files.writeString(folder.resolve("own.yaml"), checklist), language);
    }

    private String toldOf(Path file, Language language) {
        Workplace workplace =
                new Workplace(
                        Texts.in(language),
                        DirectBackground.create(),
                        frame,
                        new FakeOutside(),
                        new WindowSettings(folder));
        new OwnChecklist(workplace)
                .take(OwnChecklist.read(file, List.of(), List.of()), taken -> {});
        return frame.told().getLast().sentence();
    }

    @Test
    void whatIsWrongWithItIsSaidInTheLanguageOfTheWindow() throws IOException {
        String wrong = VisitFixture.CHECKLIST.replaceFirst("title:", "titel:");
        assertEquals(
                "«own.yaml» не принят, в нём 2 ошибки:\n"
                        + "own.yaml:1:1: найдено: контрольный список без title; ожидается: ключ"
                        + " title\n"
                        + "own.yaml:3:1: найдено: неизвестный ключ “titel”; ожидается: title"
                        + " (возможно, это?)",
                toldOf(wrong, Language.RU));
        assertEquals(
                "“own.yaml” was not taken, because of 2 mistakes:\n"
                        + "own.yaml:1:1: found a checklist without title, expected the key title\n"
                        + "own.yaml:3:1: found the unknown key “titel”, expected title (did you"
                        + " mean that?)",
                toldOf(wrong, Language.EN));
    }

    @Test
    void whatItsAuthorShouldLookAtIsToo() throws IOException {
        assertEquals(
                "own.yaml:3:8: eslatma: topildi: bu tillarda matn yoʻq: ru; kutilgani: faylning"
                        + " har bir tilida bittadan",
                toldOf(VisitFixture.CHECKLIST.replaceFirst(", ru: Малый", ""), Language.UZ)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aSheetInAnotherFormSaysWhatItIsAndWhatToDo() throws IOException {
        Path old = folder.resolve("own.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet("checklist");
            book.write(out);
        }
        assertEquals(
                "own.xls: найдено: книга старого Excel (.xls); ожидается: книга (.xlsx); сохраните"
                        + " её как .xlsx в Excel или LibreOffice и возьмите новый файл",
                toldOf(old, Language.RU).lines().skip(1).findFirst().orElseThrow());
        assertEquals(
                "own.ods: topildi: OpenDocument jadvali (.ods); kutilgani: kitob (.xlsx); uni"
                        + " LibreOffice yoki Excel dasturida .xlsx qilib saqlang va oʻshani oling",
                toldOf(OpenDocument.sheet(folder.resolve("own.ods")), Language.UZ)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
    }
}
