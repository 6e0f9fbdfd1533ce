package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Garments 2024, Garments 2024",
        "'Garments: 2024 / 2025', Garments 2024 2025",
        "'  two   blanks  ', two blanks",
        "Ўзбекистон*, Ўзбекистон",
        "ends with dots..., ends with dots",
        "'///', Tarozi"
    })
    void itIsTakenByEverySystem(String words, String name) {
        assertEquals(name, FileName.of(words));
    }

    @ParameterizedTest
    @CsvSource({
        "Шёлк 😀 – Отчёт.pdf, Шёлк – Отчёт.pdf",
        "😀😀.png, .png",
        "Oʻzbekiston 2024.tza, Oʻzbekiston 2024.tza"
    })
    void aDialogOfTheSystemGetsNothingItCannotShow(String name, String offered) {
        assertEquals(offered, FileName.forDialog(name));
        assertEquals("a.pdf", FileName.forDialog("a\ud83d.pdf")); // half an emoji, cut off
    }
}
