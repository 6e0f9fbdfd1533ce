package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;

class AnonymousTest {

    private static String text(String name, String finding) {
        return new Anonymous(List.of(name), "[X]").text(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toʻqimachi Zavod",
                "To'qimachi Zavod",
                "To‘qimachi zavod",
                "TO’QIMACHI ZAVOD",
                "Toʼqimachi  Zavod",
                "To`qimachi\u00a0Zavod",
                "Toqimachi-Zavod",
                "ToʻqimachiZavod",
                "Toʻqimachi\nZavod",
                "Toʻqi\u00admachi – Zavod",
                "«Toʻqimachi» Zavod"
            })
    void theSpellingOfANameDoesNotMatter(String spelled) {
        assertEquals("At [X] 3 doors.", text("Toʻqimachi Zavod", "At " + spelled + " 3 doors."));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String apart = Normalizer.normalize("Café Ёлка", Normalizer.Form.NFD);
        assertEquals("In [X].", text("Café Ёлка", "In " + apart + "."));
        assertEquals("In [X].", text(apart, "In Café Елка."));
    }

    @Test
    void aNameInsideAnotherWordIsNoName() {
        assertEquals(
                "The pipeline and the online list of [X]: [X]'s.",
                text("Line", "The pipeline and the online list of LINE: Line's."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Бухары Пахты", "Бухарой Пахтой", "Бухаре Пахте", "БУХАРУ ПАХТУ"})
    void aNameIsFoundInEachRussianCase(String inflected) {
        assertEquals("О [X] сказано.", text("Бухара Пахта", "О " + inflected + " сказано."));
    }

    @Test
    void endingsOfRussianAdjectivesAndNounsAreKnown() {
        Anonymous names = new Anonymous(List.of("Новая Линия", "Текстиль", "Каракульский"), "[X]");
        assertEquals("На [X] и в [X].", names.text("На Новой Линии и в Текстиле."));
        assertEquals("Без [X], с [X].", names.text("Без Каракульского, с Текстилем."));
        assertEquals("Текстильщики и линии.", names.text("Текстильщики и линии."));
    }

    @Test
    void endingsOfUzbekAreKnown() {
        assertEquals("[X] eshik, [X] ish.", text("Gamma", "Gammada eshik, Gammaning ish."));
        assertEquals("[X] эшик, [X] иш.", text("Гамма", "Гаммада эшик, Гамманинг иш."));
        assertEquals("[X] va [X].", text("Eko", "Ekodan va eko."));
        assertEquals("Fabrika [X].", text("Nur Zavod", "Fabrika Nur zavodlarida."));
    }

    @Test
    void theLegalFormMayBeMissing() {
        assertEquals("В [X].", text("«Бухара Пахта» ООО", "В Бухара Пахта."));
        assertEquals("В [X].", text("«Бухара Пахта» ООО", "В «Бухара Пахта» ООО."));
        assertEquals("В ООО «[X]».", text("«Бухара Пахта» ООО", "В ООО «Бухара Пахта»."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ООО «Бухара Пахта»", "ООО \"Бухара Пахта\"", "“Бухара Пахта” МЧЖ"})
    void aQuoteGoesWithItsOtherHalf(String name) {
        assertEquals("В [X] и «[X]».", text(name, "В " + name + " и «" + name + "»."));
    }

    @ParameterizedTest
    @CsvSource({
        "Bek Tekstil, Бек Текстиль",
        "Bek Tekstil, Бек Текстиле",
        "Узбек Текстиль, Uzbek Tekstil",
        "Узбек Текстиль, O‘zbek Tekstil",
        "Yangi Hayot, Янги Ҳаёт",
        "Yangi Hayot, Янги Хаётда",
        "Янги Ҳаёт, Yangi Hayotda",
        "Buxoro Paxta, Бухара Пахта",
        "Бухара Пахта, Buxoro Paxta",
        "Тошкент Ипаги, Toshkent Ipagi",
        "Toshkent Ipagi, Ташкент Ипаги",
        "Farg‘ona Ipak Yo‘li, Фергана Ипак Йули",
        "Qoraqum Cotton, Каракум Коттон",
        "Silk Road Textile, Силк Роуд Текстиль",
        "Gamma, Гамма",
        "Zarafshon, Зарафшонда",
    })
    void aNameIsKnownInTheOtherScript(String name, String spelled) {
        assertEquals("В [X]: 3.", text(name, "В " + spelled + ": 3."));
    }

    @ParameterizedTest
    @CsvSource({
        "Oʻzteks, Ўзтекс",
        "Oʻzteks, Узтексда",
        "Ўзтекс, O‘zteks",
        "Ўзтекс, Ozteks",
        "Hayot, Ҳаётда",
        "Ҳаёт, Khayot",
        "Yolka, Ёлке",
        "Yelena, Елены",
        "Елена, Yelena",
        "Yulduz, Йулдуз",
        "Сырдарья, Syrdarya",
        "Щёлково, Shchyolkovo",
        "Объект, Obyekt",
        "Paxta, Пахтой",
        "Paxta, Пахту",
        "Gulnoza, Гульнозе",
    })
    void aNameOfOneWordWithACapitalIsKnownHoweverItsVowelsAreWritten(String name, String spelled) {
        assertEquals("В [X]: 3.", text(name, "В " + spelled + ": 3."));
    }

    @ParameterizedTest
    @CsvSource({
        "Stay, Много стай.",
        "Елка, The yolk of one.",
        "Тур, Bu toʻr.",
        "Paxta, Пахоты и пахты.",
        "Hayot, Он хает.",
        "Day, Дай.",
    })
    void ordinaryWordsWithoutACapitalAreLeft(String name, String text) {
        assertEquals(text, text(name, text));
    }

    @ParameterizedTest
    @CsvSource({
        "Ташкент Шёлк, Ташкентском шёлке",
        "Ташкент Шёлк, «Ташкентском Шёлке»",
        "Бухара Пахта, Бухарской Пахтой",
        "Toshkent Ipak, Ташкентского Ипака",
    })
    void aNameIsFoundWhereItIsBentAsAnAdjective(String name, String bent) {
        String text = text(name, "На " + bent + " 3.").replaceAll("[«»]", "");
        assertEquals("На [X] 3.", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Из ташкентского шёлка.",
                "Ташкентский шёлк дорог.",
                "Пыль. Ташкентский шёлк дорог.",
                "Пыль\nТашкентский шёлк дорог.",
                "ИЗ ТАШКЕНТСКОГО ШЁЛКА.",
                "В Ташкентской области шёлк.",
                "На Ташкентском заводе.",
            })
    void whatIsOfAPlaceIsNoName(String text) {
        assertEquals(text, text("Ташкент Шёлк", text));
        assertEquals("В Ташкентской области.", text("Ташкент", "В Ташкентской области."));
    }

    @ParameterizedTest
    @CsvSource({
        "Bek, Бак и бок: бык закрыт.",
        "Gamma, Гомон и гам.",
        "Bek Tekstil, Бок текста.",
        "Sun, Сон и сан.",
        "Line, Лень и линия.",
        "Silk, Слуга и салака.",
        "Nur Zavod, Норма завода.",
        "Ipak Yo‘li, Пока лили.",
    })
    void wordsThatOnlySoundAlikeAreLeft(String name, String text) {
        assertEquals(text, text(name, text));
    }

    @Test
    void aGroupIsAlsoCalledByItsOtherWords() {
        assertEquals("At [X] one.", text("Global Sewing Group LLC", "At Global Sewing one."));
        assertEquals("A global aim.", text("Global Group", "A global aim."));
        for (String name :
                List.of("Holding Nur Zavod", "Group of Companies Nur Zavod", "Nur Zavod Guruhi")) {
            assertEquals("At [X] one.", text(name, "At Nur Zavod one."), name);
        }
    }

    @Test
    void theLongestNameIsTaken() {
        assertEquals(
                "[X] and [X].",
                new Anonymous(List.of("Gamma", "Gamma Plant Two"), "[X]")
                        .text("Gamma Plant Two and Gamma."));
    }

    @Test
    void aNameOfTwoLettersIsOneOnlyAsItIsWritten() {
        assertEquals("The [X] is in.", text("IN", "The IN is in."));
    }

    @Test
    void numbersOfAContactAreFoundHoweverTheyAreGrouped() {
        assertEquals("Call [X].", text("+998 90 123-45-67", "Call 998-90-123 45 67."));
        assertEquals("Write to [X].", text("info@gamma.uz", "Write to info@gamma.uz."));
    }

    @Test
    void aTextWithoutANameStaysAsItIs() {
        String text = "  «Café»\u00a0—\r\n two\u00adfold ʻoʻzʼ ";
        assertEquals(text, text("Gamma", text));
        assertEquals(text, new Anonymous(List.of("", "«»"), "[X]").text(text));
    }
}
