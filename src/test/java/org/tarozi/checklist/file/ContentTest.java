package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;

/// The content of the shipped checklists keeps the rules of its authors; everything that does not
/// is listed at once.
class ContentTest {

    @Test
    void shippedChecklistsKeepTheRulesOfTheirAuthors() {
        Glossary glossary = Glossary.shipped();
        Set<String> problems = new TreeSet<>();
        for (Checklist checklist : ShippedChecklists.all()) {
            problems.addAll(ContentRules.problems(checklist.release().content(), glossary));
        }
        assertEquals("", String.join("\n", problems));
    }
}
