package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A checklist file with one of everything, to be changed by tests.
public final class SmallChecklist {

    public static final String TEXT =
            """
            tarozi: checklist/1
            id: small
            title: {en: Small}
            languages: [en]
            profile:
              - {id: dormitory, title: {en: Dormitory}, type: yes_no}
              - {id: workers, title: {en: Workers}, type: number}
              - id: sector
                title: {en: Sector}
                type: choice
                choices:
                  - {id: garment, text: {en: Garments}}
            parameters:
              - id: weekly
                title: {en: Hours in a week}
                unit: {en: hours}
                values:
                  - {from: 2026-01-01, value: 40, source: a law}
            clusters:
              - id: c1
                title: {en: Cluster}
                core_since: 1998-06-18
                points:
                  - id: p1
                    title: {en: Point}
                    law: [C29]
                    questions:
                      - id: q1
                        text: {en: One?}
                        finding: yes
                        tags: [zero_tolerance]
                        evidence: {documents: [{en: Papers}]}
                      - id: q2
                        text: {en: Two?}
                        finding: no
                        when: {profile: dormitory, is: yes}
                      - id: q3
                        kind: fgw
                        text: {en: Three?}
                        answer: choice
                        choices: [{id: a, text: {en: A}}]
                      - id: q4
                        kind: fgw
                        text: {en: Four?}
                        answer: text
            """;

    private SmallChecklist() {}

    /// The text with one part replaced, which has to be there.
    public static String with(String part, String other) {
        assertTrue(TEXT.contains(part), "the small checklist has no " + part);
        return TEXT.replace(part, other);
    }

    public static Reading<ChecklistFile> read(String text) {
        return ChecklistReader.read("small.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Release release(String text) {
        return Checklists.resolve(List.of(read(text).orThrow())).orThrow().release();
    }

    /// All problems of a text that has to be refused, one in a line.
    static String refusal(String text) {
        return refusal(read(text));
    }

    public static String refusal(Reading<?> reading) {
        return texts(assertInstanceOf(Reading.Refused.class, reading).problems());
    }

    static String texts(List<?> problems) {
        return String.join(
                "\n", problems.stream().map(problem -> ((Problem) problem).text()).toList());
    }
}
