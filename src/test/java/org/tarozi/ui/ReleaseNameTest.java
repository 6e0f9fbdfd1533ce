package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ReleaseNameTest {

    private static Release release(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return Checklists.resolve(List.of(ChecklistReader.read("a.yaml", bytes).orThrow()))
                .orThrow()
                .release();
    }

    @Test
    void twoOfOneTitleAreToldApartByTheirIds() {
        Release one = release(VisitFixture.CHECKLIST);
        Release other = release(VisitFixture.CHECKLIST.replace("small-visit", "my-visit"));
        Release third = release(VisitFixture.CHECKLIST.replace("ru: Малый", "ru: Другой"));

        assertEquals("Small", ReleaseName.of(one, List.of(one), "en"));
        assertEquals("Small (my-visit)", ReleaseName.of(other, List.of(one, other), "en"));
        assertEquals("Малый", ReleaseName.of(one, List.of(one, third), "ru"));
    }
}
