package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.file.Glossary;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.report.pdf.Conformance;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class ChecklistReportTest {

    private static final Path APPROVED = Path.of("src/test/resources/org/tarozi/report/content");
    private static final String INSTRUMENTS =
            "Conventions, protocols and recommendations of the ILO";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static final Glossary GLOSSARY =
            new Glossary(
                    List.of(
                            new Glossary.Term(
                                    "boiler",
                                    "osh",
                                    new Wording(
                                            new TreeMap<>(
                                                    Map.of(
                                                            "en", "boiler",
                                                            "ru", "котёл",
                                                            "uz", "qozon"))),
                                    Map.of(),
                                    Map.of(),
                                    "a machine")));

    private static final String CHECKLIST =
            """
            tarozi: checklist/1
            id: small
            title: {en: Small, ru: Малый, uz: Kichik}
            languages: [en, ru, uz]
            profile:
              - {id: boilers, title: {en: There are boilers, ru: Есть котлы, uz: Qozonlar bor}, type: yes_no}
              - {id: workers, title: {en: Workers, ru: Работники, uz: Xodimlar}, type: number}
            parameters:
              - id: weekly
                title: {en: Hours in a week, ru: Часов в неделю, uz: Haftalik soat}
                unit: {en: hours, ru: ч, uz: soat}
                to_confirm: yes
                values:
                  - {value: 41, source: an old law, quality: official}
                  - {from: 2026-01-01, value: none, source: "a ; b", quality: press, as_of: 2025-12-01}
              - id: rest
                title: {en: Rest, ru: Отдых, uz: Dam olish}
                values:
                  - {value: not_found, note: {en: Nobody says, ru: Никто не говорит, uz: Hech kim aytmaydi}}
            clusters:
              - id: c1
                title: {en: Cluster, ru: Раздел, uz: Boʻlim}
                points:
                  - id: p1
                    title: {en: Point, ru: Пункт, uz: Band}
                    law: [C155]
                    questions:
                      - id: q1
                        text: {en: Locked?, ru: Заперто?, uz: Qulflanganmi?}
                        finding: yes
                        tags: [zero_tolerance, to_confirm]
                        law: [C155 Art. 16]
                        guidance:
                          en: |-
                            Try each door.
                            A finding: one is locked.
                          ru: Проверьте.
                        evidence:
                          workers: [{en: Keys, ru: Ключи, uz: Kalitlar}]
                          observation: [{en: Doors, ru: Двери, uz: Eshiklar}, {en: Stairs, ru: Лестницы, uz: Zinalar}]
                      - id: q2
                        kind: fgw
                        answer: multiple_choice
                        choices:
                          - {id: a, text: {en: Steam, ru: Пар, uz: Bugʻ}}
                          - {id: b, text: {en: Water, ru: Вода, uz: Suv}}
                        text: {en: Which?, ru: Какие?, uz: Qaysi?}
                        when: {all: [{profile: boilers, is: yes}, {not: {profile: workers, at_least: 9}}]}
                      - id: q3
                        text: {en: Open?, ru: Открыто?, uz: Ochiqmi?}
                        finding: no
                        when: {any: [{question: q1, is: [compliant, non_compliant]}, {question: q2, is: [a, b]}]}
            """;

    @Test
    void saysEverythingOfAChecklistInOneLanguage() throws IOException {
        approve("checklist-en", ReportText.of(report(Language.EN)));
    }

    @Test
    void saysEverythingOfAChecklistInTwoLanguages() throws IOException {
        approve("checklist-ru-uz", ReportText.of(report(Language.RU, Language.UZ)));
    }

    @Test
    void shippedChecklistMakesASoundDocument() throws Exception {
        Checklist core = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
        Report report =
                ChecklistReport.of(
                        core.release(), Glossary.shipped(), voices(Language.RU, Language.UZ), DAY);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(report, pdf);
        assertEquals(List.of(), Conformance.failures(pdf.toByteArray()));
    }

    @Test
    void inALanguageThatTheProgramHasNoWordsInItsOwnStandThereOnce() {
        Texts english = Texts.in(Language.EN);
        String french = CHECKLIST.replace("ru: ", "fr: ").replace("[en, ru, uz]", "[en, fr, uz]");
        List<String> lines =
                ReportText.of(report(french, List.of(new Say(english), new Say(english, "fr"))))
                        .lines()
                        .toList();
        assertTrue(lines.contains("# " + INSTRUMENTS), String.join("\n", lines));
        assertTrue(lines.stream().anyMatch(line -> line.contains("Open? | Открыто?")));
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.startsWith("#"))
                        .filter(line -> line.matches("#+ (.+) \\| \\1"))
                        .toList());
    }

    @Test
    void instrumentsStandInTheOrderOfTheirNumbersEachOnce() {
        String text =
                ReportText.of(
                        report(
                                CHECKLIST.replace(
                                        "[C155 Art. 16]",
                                        "[R190, C100 Art. 2, C087 Art. 3, C87 Art. 5, a law]"),
                                Language.EN));
        assertEquals(
                List.of("C87", "C100", "C155", "R190"),
                text.lines()
                        .dropWhile(line -> !line.equals("# " + INSTRUMENTS))
                        .skip(2)
                        .takeWhile(line -> line.startsWith("|"))
                        .map(line -> line.split(" \\| |\\| ", -1)[1])
                        .toList());
    }

    @Test
    void whereNoInstrumentIsKnownThereIsNoChapter() {
        String other = CHECKLIST.replace("law: [C155", "law: [Act 155");
        assertEquals(false, ReportText.of(report(other, Language.EN)).contains(INSTRUMENTS));
    }

    private static Report report(Language... languages) {
        return report(CHECKLIST, languages);
    }

    private static Report report(String yaml, Language... languages) {
        return report(yaml, voices(languages));
    }

    private static List<Say> voices(Language... languages) {
        return Stream.of(languages).map(Texts::in).map(Say::new).toList();
    }

    private static Report report(String yaml, List<Say> voices) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        ChecklistFile file = ChecklistReader.read("small.yaml", bytes).orThrow();
        Checklist checklist = Checklists.resolve(List.of(file)).orThrow();
        return ChecklistReport.of(checklist.release(), GLOSSARY, voices, DAY);
    }

    private static void approve(String name, String text) throws IOException {
        Path file = APPROVED.resolve(name + ".txt");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
