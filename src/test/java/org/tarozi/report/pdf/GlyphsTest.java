package org.tarozi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.SimpleScripts;

/// What the font of reports has of the scripts that a checklist is written in.
class GlyphsTest {

    private final Fonts fonts = new Fonts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les heures sont-elles dépassées ?",
                "Tất cả công nhân có được trả lương tối thiểu không? Đường",
                "Chiqishlar qulflanganmi? Oʻz gʻ",
                "Заперты ли выходы? Ўқғҳ әңүұөі",
                "Είναι κλειδωμένες οι έξοδοι; Ἀθῆναι",
                "Çalışan işçiler ğüşöçı"
            })
    void whatIsSaidToBePrintedHasItsLetters(String text) {
        assertTrue(SimpleScripts.hold(text));
        for (Style style : Style.values()) {
            assertEquals(text, Glyphs.printable(text, fonts.base(style)), style.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"المخارج", "ច្រកចេញ", "প্রস্থান", "出口", "יציאות", "ထွက်ပေါက်"})
    void whatIsSaidNotToBePrintedHasNot(String text) {
        assertFalse(SimpleScripts.hold(text));
        assertTrue(Glyphs.printable(text, fonts.base(Style.BODY)).contains(Glyphs.MISSING));
    }

    @Test
    void lettersOfDevanagariWouldNotStandInTheirPlaces() {
        String text = "श्रमिकों";
        assertEquals(text, Glyphs.printable(text, fonts.base(Style.BODY)));
        assertFalse(SimpleScripts.hold(text));
    }
}
