package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.Assessment;
import org.tarozi.report.Block.Fact;
import org.tarozi.text.Language;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the first page of the report on one assessment says.
class FactoryCoverTest {

    private static final Material NINE = NineFactories.of(9);

    private static List<Fact> notFinal(Assessment assessment, Language language) {
        Say say = new Say(Texts.in(language));
        Edition edition =
                new Edition(
                        language,
                        Audience.INTERNAL,
                        "Test programme",
                        Optional.of(LocalDate.of(2024, 10, 31)),
                        "1",
                        Optional.empty());
        return new FactoryCover(NINE, assessment, edition, say)
                .cover().facts().stream()
                        .filter(fact -> fact.term().equals(say.say(Text.NOT_FINAL)))
                        .toList();
    }

    @Test
    void thatAVisitIsNotFinishedStandsThere() {
        Assessment open = NINE.set().assessments().getLast();
        assertEquals(List.of(new Fact("Not final", "not finished")), notFinal(open, Language.EN));
        assertEquals(
                List.of(new Fact("Не окончательно", "не завершена")), notFinal(open, Language.RU));
    }

    @Test
    void ofAFinishedOneNothingOfItDoes() {
        assertEquals(List.of(), notFinal(NINE.set().assessments().getFirst(), Language.EN));
    }
}
