package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What stands before, behind or within a name and may be missing where it is spoken of.
class LegalFormsTest {

    private static String text(String name, String finding) {
        return new Anonymous(List.of(name), "[X]").text(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gamma Textile LLC",
                "OOO Gamma Textile",
                "Gamma Textile Co., Ltd.",
                "\"Gamma Textile\" MChJ QK",
                "“Gamma Textile” masʼuliyati cheklangan jamiyati",
                "Общество с ограниченной ответственностью «Gamma Textile»",
                "Gamma Textile (Bukhara)",
                "JV «Gamma Textile» (formerly Delta)"
            })
    void theLegalFormsOfTheRegionAreLeftOut(String name) {
        assertEquals("In [X] one.", text(name, "In Gamma Textile one."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gamma Textile Pvt Ltd",
                "Gamma Textile (Pvt.) Ltd.",
                "Gamma Textile (SMC-Private) Limited",
                "Gamma Textile Private Limited",
                "PT Gamma Textile",
                "PT. Gamma Textile Tbk",
                "Gamma Textile S.A.",
                "Gamma Textile, S. A.",
                "Gamma Textile S.A.R.L.",
                "Gamma Textile S.A.E.",
                "Gamma Textile SAE",
                "Gamma Textile P.L.C.",
                "Gamma Textile Share Company",
                "Gamma Textile A.Ş.",
                "Gamma Textile San. ve Tic. Ltd. Şti.",
                "GAMMA TEXTILE SANAYİ VE TİCARET ANONİM ŞİRKETİ",
                "Công ty TNHH MTV Gamma Textile",
                "CÔNG TY CỔ PHẦN GAMMA TEXTILE",
                "شركة Gamma Textile ذ.م.م",
                "Gamma Textile ش.م.ع",
                "Gamma Textile y Cía. Ltda.",
                "Gamma Textile MMC",
                "Gamma Textile HJ",
                "Gamma Textile Company Limited",
                "ТОО «Gamma Textile»",
                "Gamma Textile ЖШС",
                "СП ООО Gamma Textile",
                "О.О.О. Gamma Textile"
            })
    void thoseOfTheOtherCountriesOfTheProgrammeAreLeftOut(String name) {
        assertEquals("In [X] one.", text(name, "In Gamma Textile one."));
    }

    @ParameterizedTest
    @CsvSource({
        "SA Fashion, The fashion of the day.",
        "HJ Line, The line stands.",
        "Textile Company Ltd, The textile is here.",
        "Plan A, The plan is here.",
    })
    void whatMayBeginANameIsPartOfIt(String name, String text) {
        assertEquals(text, text(name, text));
    }

    @ParameterizedTest
    @CsvSource({
        "Sewing Plant 7, Sewing Plant No. 7",
        "Sewing Plant 7, Sewing Plant No 7",
        "Sewing Plant 7, sewing plant # 7",
        "Sewing Plant 7, Sewing Plant № 7",
        "Sewing Plant 7, Sewing Plant nr. 7",
        "Sewing Plant 7, Sewing Plant Number 7",
        "Sewing Plant No. 7, Sewing Plant 7",
        "Sewing Plant No. 7, Sewing Plant No. 7",
        "Sewing Plant No. 7, Sewing Plant number 7",
        "Фабрика №5 Нур, Фабрика номер 5 Нур",
        "Qarshi №5 tikuv fabrikasi, Qarshi 5-sonli tikuv fabrikasi",
        "Qarshi 5-sonli tikuv fabrikasi, Qarshi 5 tikuv fabrikasi",
        "No. 7, No. 7",
    })
    void whatGoesWithANumberMayBeMissingOrNot(String name, String written) {
        assertEquals("In [X] one.", text(name, "In " + written + " one."));
    }

    @Test
    void anotherNumberIsAnotherName() {
        String text = "In Sewing Plant No. 17, Sewing Plant No and no 7 of 7.";
        assertEquals(text, text("Sewing Plant 7", text));
        assertEquals("There are 7.", text("No. 7", "There are 7."));
    }
}
