package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.star.StarWriter;
import org.tarozi.job.ReportJob;
import org.tarozi.job.ReportJob.Outcome;
import org.tarozi.job.ReportJob.Photos;
import org.tarozi.job.ReportOrder;
import org.tarozi.job.ReportOrder.Imprint;
import org.tarozi.report.ReportText;
import org.tarozi.report.content.Audience;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.VisitFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What was written down for information, and leaves the program only where it is asked.
class InformationInReportTest {

    private static final String LAST = "Oxirgi toʻlov kuni?}, answer: date";
    private static final String CHECKLIST =
            VisitFixture.CHECKLIST.replace(LAST, LAST + ", when: {question: q1, is: compliant}");

    @TempDir Path folder;

    private VisitFixture fixture;
    private Programme programme;

    @BeforeEach
    void open() {
        fixture = VisitFixture.in(folder, CHECKLIST);
        programme = fixture.open();
        set(fixture.answer("q1"), OfAnswer.RESULT.key(), "compliant");
    }

    @AfterEach
    void close() {
        programme.close();
    }

    @Test
    void aFactoryReportHasItInTheWordsOfPeople() {
        writeAll();

        assertEquals(
                List.of(
                        "| Оплата | 1.2.2 Какой банк? | Silk Bank",
                        "| Оплата | 1.2.3 Часов в неделю? | 48,5",
                        "| Оплата | 1.2.4 Есть ли столовая? | да",
                        "| Оплата | 1.2.5 Как платят? | Наличные",
                        "| Оплата | 1.2.6 Какие смены? | День; Ночь",
                        "| Оплата | 1.2.7 День выплаты? | 1\u00a0мая 2026\u00a0г."),
                written());
    }

    @Test
    void whatIsNotAskedAnyMoreIsNowhere() throws IOException {
        writeAll();
        set(fixture.answer("q1"), OfAnswer.RESULT.key(), "non_compliant");
        set(visit(), OfAssessment.STATE.key(), "done");

        assertEquals(5, written().size());
        Path star = folder.resolve("star.csv");
        StarWriter.write(programme, star);
        String rows = Files.readString(star);
        assertTrue(rows.contains("Silk Bank"), rows);
        assertFalse(rows.contains("2026-05-01"), rows);
    }

    @Test
    void whereNothingWasWrittenThereIsNoChapter() {
        assertFalse(report().contains("Для сведения"));
    }

    @Test
    void whatIsAskedForInformationAndHasNoAnswerIsAmongTheOpenQuestions() {
        value("i-text", "Silk Bank");
        assertEquals(
                List.of(
                        "Не оценено вопросов: 3, с расхождением: 0. Вопросов для сведения без"
                                + " ответа: 5."),
                openLead());
        writeAll();
        assertEquals(List.of("Не оценено вопросов: 3, с расхождением: 0."), openLead());
        set(fixture.answer("q1"), OfAnswer.RESULT.key(), "non_compliant");
        value("i-text", "");
        assertEquals(
                List.of(
                        "Не оценено вопросов: 3, с расхождением: 0. Вопросов для сведения без"
                                + " ответа: 1."),
                openLead());
        List.of("q2", "q3", "q4")
                .forEach(one -> set(fixture.answer(one), OfAnswer.RESULT.key(), "compliant"));
        assertEquals(List.of("Вопросов для сведения без ответа: 1."), openLead());
        value("i-text", "Silk Bank");
        assertEquals(List.of("На все применимые вопросы есть ответ."), openLead());
    }

    private List<String> openLead() {
        return report().lines()
                .dropWhile(line -> !line.equals("# Незакрытые вопросы"))
                .skip(1)
                .takeWhile(line -> line.startsWith("BODY "))
                .map(line -> line.substring("BODY ".length()))
                .toList();
    }

    private void writeAll() {
        value("i-text", "Silk Bank");
        value("i-number", "48.5");
        value("i-yes", "yes");
        value("i-one", "cash");
        value("i-some", "day, night");
        value("i-day", "2026-05-01");
    }

    private void value(String question, String answer) {
        set(fixture.answer(question), OfAnswer.VALUE.key(), answer);
    }

    private Subject visit() {
        return Subject.of(org.tarozi.change.Scope.ASSESSMENT, fixture.visit().toString());
    }

    private void set(Subject subject, String field, String text) {
        programme
                .editing(VisitFixture.author(), VisitFixture.CLOCK)
                .set(subject, field, Value.of(text));
    }

    private List<String> written() {
        return report().lines()
                .dropWhile(line -> !line.equals("# Для сведения"))
                .takeWhile(line -> !line.equals("# Откуда взяты числа"))
                .filter(line -> line.contains("1.2."))
                .toList();
    }

    private String report() {
        ReportOrder order =
                new ReportOrder(Scope.ALL, Language.RU, Audience.INTERNAL, Imprint.FIRST);
        Outcome.Made made =
                assertInstanceOf(
                        Outcome.Made.class,
                        new ReportJob(programme, order)
                                .factory(fixture.visit(), Photos.NONE, (photo, all) -> {}));
        return ReportText.of(made.report());
    }
}
