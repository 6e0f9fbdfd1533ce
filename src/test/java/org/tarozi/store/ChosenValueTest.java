package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Form;
import org.tarozi.change.Change;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Origin;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Texts of which all are kept.
class ChosenValueTest {

    private static final Subject ANSWER = new Subject("assessment/a/answer/q");

    private static String both(String field, String... texts) {
        List<Change> heads = Stream.of(texts).map(text -> said(field, text)).toList();
        return new ChosenValue(field, Form.TEXT, heads).of(new Deciding.Choice.Both())
                        instanceof ChosenValue.Fits(Value value)
                ? value.display()
                : "";
    }

    private static Change said(String field, String text) {
        Origin origin = new Origin("d", "Aziza", Instant.EPOCH, Optional.empty());
        ChangeId id = ChangeId.of("%032x".formatted(text.hashCode()));
        return new Change(id, ANSWER, field, Value.of(text), List.of(), origin);
    }

    private static String findings(String... texts) {
        return both(OfAnswer.FINDING.key(), texts);
    }

    @Test
    void theyStandOneBelowTheOther() {
        assertEquals("locked\n\nopen", findings("locked", "open"));
        assertEquals("gate; door", both(OfEvidence.CAPTION.key(), "gate", "door"));
    }

    @Test
    void whatOneOfThemHasAlreadyIsNotThereTwice() {
        assertEquals("locked\n\nopen", findings("locked\n\nopen", "open"));
        assertEquals("locked\n\nopen", findings("open", "locked\n\nopen"));
        assertEquals("locked\n\nopen\n\nlit", findings("locked\n\nopen", "open\n\nlit"));
        assertEquals("gate; door", both(OfEvidence.CAPTION.key(), "gate; door", "door"));
    }

    @Test
    void whatOnePersonWroteTwiceStaysAsItIs() {
        assertEquals("see\n\nsee\n\nlit", findings("see\n\nsee", "lit"));
        assertEquals("doors locked\n\nlocked", findings("doors locked", "locked"));
    }
}
