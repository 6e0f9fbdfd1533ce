package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.job.Founding;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class FieldWordsTest {

    @TempDir Path folder;

    private Programme programme;

    @BeforeEach
    void found() {
        Desk desk = Desk.founded(folder, "Aziza");
        desk.visited(1, "Ipak Yoʻli Tekstil");
        programme = desk.open();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private FieldWords words(Language language) {
        return new FieldWords(new ThingWords(Texts.in(language), programme));
    }

    private String said(Subject subject, Field field, String value) {
        return words(Language.EN).value(subject, field.key(), Value.of(value));
    }

    @Test
    void everyFieldHasANameOfItsOwnInEveryLanguage() {
        for (Language language : Language.values()) {
            assertNamed(language, Desk.visit(1), OfAssessment.values());
            assertNamed(language, Desk.factory(1), OfFactory.values());
            assertNamed(language, Desk.answer(1, "fl-resign"), OfAnswer.values());
        }
    }

    @Test
    void whatAProgrammeSaysOfItselfIsNamedToo() {
        Subject self = programme.self();
        for (Language language : Language.values()) {
            Set<String> names =
                    Stream.of(Founding.NAME, Founding.COUNTRY, Founding.LANGUAGE)
                            .map(field -> words(language).name(self, field))
                            .collect(Collectors.toSet());
            assertEquals(3, names.size());
            assertEquals(List.of(), names.stream().filter(one -> one.contains("“")).toList());
        }
        assertEquals("Русский", words(Language.EN).value(self, Founding.LANGUAGE, Value.of("ru")));
    }

    private void assertNamed(Language language, Subject subject, Field[] fields) {
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            String name = words(language).name(subject, field.key());
            assertEquals(false, name.contains("“"), name);
            names.add(name);
        }
        assertEquals(fields.length, names.size());
    }

    @Test
    void valuesAreWords() {
        assertEquals("Finished", said(Desk.visit(1), OfAssessment.STATE, "done"));
        assertEquals("Follow-up", said(Desk.visit(1), OfAssessment.KIND, "follow_up"));
        assertEquals("Unannounced", said(Desk.visit(1), OfAssessment.ACCESS, "unannounced"));
        assertEquals("Left the programme", said(Desk.factory(1), OfFactory.STATUS, "left"));
        assertEquals(
                "Documents, Union",
                said(Desk.answer(1, "fl-resign"), OfAnswer.METHODS, "documents, union"));
        assertEquals(
                "14\u00a0May 2026", said(Desk.visit(1), OfAssessment.START_DATE, "2026-05-14"));
        assertEquals("(emptied)", said(Desk.factory(1), OfFactory.REGION, ""));
        String factory = Desk.factory(1).id();
        assertEquals(
                "Ipak Yoʻli Tekstil (" + factory.substring(28) + ")",
                said(Desk.visit(1), OfAssessment.FACTORY, factory));
        String print = Desk.CHECKLIST.release().fingerprint().hex();
        assertEquals(
                Desk.CHECKLIST.release().title().in("en") + " (" + print.substring(0, 8) + ")",
                said(Desk.visit(1), OfAssessment.CHECKLIST, print));
    }

    @Test
    void whatAStrangerWroteIsShownAsItIs() {
        assertEquals("tomorrow", said(Desk.visit(1), OfAssessment.START_DATE, "tomorrow"));
        assertEquals("strange", said(Desk.visit(1), OfAssessment.STATE, "strange"));
        assertEquals("Field “invented”", words(Language.EN).name(Desk.factory(1), "invented"));
    }

    @Test
    void anAnswerForInformationIsWrittenInItsForm() {
        Question choice =
                questions()
                        .filter(question -> form(question).type() == AnswerForm.Type.CHOICE)
                        .findFirst()
                        .orElseThrow();
        AnswerForm.Choice first = form(choice).choices().getFirst();
        Subject answer = Desk.answer(1, choice.id().value());

        assertEquals(first.text().in("en"), said(answer, OfAnswer.VALUE, first.id()));
        Input input = words(Language.UZ).input(answer, OfAnswer.VALUE.key());
        assertEquals(
                first.text().in("uz"),
                assertInstanceOf(Input.Choice.class, input).options().getFirst().words());
    }

    private static Stream<Question> questions() {
        return Desk.CHECKLIST.release().questions().stream()
                .filter(question -> question.kind() instanceof QuestionKind.Information);
    }

    private static AnswerForm form(Question question) {
        return ((QuestionKind.Information) question.kind()).answer();
    }

    @Test
    void whatNamesAnotherThingIsNotWrittenByHand() {
        List<Input> inputs =
                Stream.of(OfAssessment.FACTORY, OfAssessment.CHECKLIST)
                        .map(field -> words(Language.EN).input(Desk.visit(1), field.key()))
                        .toList();
        assertEquals(List.of(new Input.Fixed(), new Input.Fixed()), inputs);
    }

    @Test
    void fieldsOfTheProfileAreCalledAsTheChecklistCallsThem() {
        var field =
                Desk.CHECKLIST.release().terms().profile().stream()
                        .filter(one -> Field.find(OfFactory.values(), one.id()).isEmpty())
                        .findFirst()
                        .orElseThrow();

        assertEquals(field.title().in("ru"), words(Language.RU).name(Desk.factory(1), field.id()));
    }
}
