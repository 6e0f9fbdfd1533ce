package org.tarozi.checklist.file;

import java.util.List;
import java.util.stream.Stream;

/// Errors of structure, each with what the reader says. The schema has to refuse every one of them
/// too.
final class BrokenChecklists {

    /// One change that breaks the small checklist.
    record Broken(String part, String other, String problem) {

        String text() {
            return SmallChecklist.with(part, other);
        }

        @Override
        public String toString() {
            return part + " → " + other;
        }
    }

    private static final List<Broken> HEADS =
            List.of(
                    new Broken(
                            "tarozi: checklist/1",
                            "tarozi: checklist/9",
                            "1:9: found “checklist/9”, expected checklist/1 (did you mean that?) or"
                                    + " another one of checklist-overlay/1, checklist/1"),
                    new Broken(
                            "tarozi: checklist/1\n",
                            "",
                            "1:1: found a checklist without tarozi, expected the key tarozi"),
                    new Broken(
                            "id: small",
                            "id: Small One",
                            "2:5: found “Small One”, expected an id: a–z, 0–9, . _ : - and at most"
                                    + " 100 of them, such as fire-drills"),
                    new Broken(
                            "title: {en: Small}",
                            "title: Small",
                            "3:8: found “Small”, expected texts by language, such as {en: …}"),
                    new Broken(
                            "title: {en: Small}",
                            "title: {en: 7}",
                            "3:13: found the number 7, expected a" + " text; put it into quotes"),
                    new Broken(
                            "languages: [en]",
                            "languages: []",
                            "4:12: found an empty list, expected at least one item in languages"),
                    new Broken(
                            "languages: [en]",
                            "languages: [en, English]",
                            "4:17: found “English”, expected a language tag in lower case such as"
                                    + " en or uz, with a hyphen before what follows as in uz-Cyrl"),
                    new Broken(
                            "languages: [en]",
                            "language: [en]",
                            "4:1: found the unknown key “language”, expected languages (did you"
                                    + " mean that?)"),
                    new Broken(
                            "languages: [en]",
                            "languages: en",
                            "4:12: found “en”, expected a list"));

    private static final List<Broken> PROFILE =
            List.of(
                    reserved("deleted"),
                    reserved("sign_off"),
                    reserved("same:0190c000-0000-7000-8000-000000000001"));

    private static Broken reserved(String id) {
        return new Broken(
                "type: yes_no}",
                "type: yes_no}\n  - {id: \"" + id + "\", title: {en: X}, type: yes_no}",
                "7:10: found “"
                        + id
                        + "”, expected another id; the program itself keeps something under this"
                        + " one");
    }

    private static final List<Broken> QUESTIONS =
            List.of(
                    new Broken(
                            "finding: yes",
                            "finding: maybe",
                            "30:22: found “maybe”, expected one of no, yes"),
                    new Broken(
                            "finding: yes",
                            "finding: true",
                            "30:22: found the word true, expected one of no, yes"),
                    new Broken(
                            "            finding: yes\n",
                            "",
                            "28:13: found a question without finding, expected the key finding"),
                    new Broken(
                            "finding: yes",
                            "answer: text",
                            "30:13: found the key answer, expected finding, since this is a"
                                    + " compliance question (kind: ncq)"),
                    new Broken(
                            "answer: choice",
                            "finding: yes",
                            "40:13: found the key finding, expected answer, since this question is"
                                    + " for information (kind: fgw)"),
                    new Broken(
                            "            choices: [{id: a, text: {en: A}}]\n",
                            "",
                            "37:13: found a question without choices, expected the key choices"),
                    new Broken(
                            "answer: text",
                            "answer: text\n            choices: [{id: a, text: {en: A}}]",
                            "46:13: found the key choices, expected it only for answer: choice or"
                                    + " multiple_choice"),
                    new Broken(
                            "answer: text",
                            "answer: text\n            unit: {en: workers}",
                            "46:13: found the key unit, expected it only for answer: number"),
                    new Broken(
                            "evidence: {documents: [{en: Papers}]}",
                            "evidence: [{en: Papers}]",
                            "32:23: found a list, expected evidence by method, as keys with"
                                    + " values"),
                    new Broken(
                            "evidence: {documents: [{en: Papers}]}",
                            "evidence: {document: [{en: Papers}]}",
                            "32:24: found the unknown key “document”, expected documents (did you"
                                    + " mean that?)"),
                    new Broken(
                            "kind: fgw\n            text: {en: Four?}",
                            "kind: fwg\n            text: {en: Four?}",
                            "43:19: found “fwg”, expected fgw (did you mean that?)"),
                    new Broken(
                            "tags: [zero_tolerance]",
                            "tags: [zero_tolerence]",
                            "31:20: found “zero_tolerence”, expected zero_tolerance (did you mean"
                                    + " that?)"),
                    new Broken(
                            "text: {en: One?}",
                            "text: {en: \"  \"}",
                            "29:24: found “ ”, expected a text"),
                    new Broken(
                            "text: {en: One?}",
                            "text: {}",
                            "29:19: found keys with values, expected a text in at least one"
                                    + " language"),
                    new Broken(
                            "when: {profile: dormitory, is: yes}",
                            "when: {profile: dormitory, not: {profile: dormitory, is: yes}}",
                            "36:19: found a condition with not and profile, expected exactly one of"
                                    + " profile, question, all, any or not"),
                    new Broken(
                            "when: {profile: dormitory, is: yes}",
                            "when: {any: []}",
                            "36:25: found an empty list, expected a list with at least one item"),
                    new Broken(
                            "when: {profile: dormitory, is: yes}",
                            "when: {profile: workers, at_least: many}",
                            "36:48: found “many”, expected a whole number"),
                    new Broken(
                            "when: {profile: dormitory, is: yes}",
                            "when: dormitory",
                            "36:19: found “dormitory”, expected a condition, as keys with values"));

    private static final List<Broken> PARTS =
            List.of(
                    new Broken(
                            "type: number",
                            "type: integer",
                            "7:47: found “integer”, expected one of choice, date, multiple_choice,"
                                    + " number, text, yes_no"),
                    new Broken(
                            "type: yes_no",
                            "type: yes_no, choices: [{id: a, text: {en: A}}]",
                            "6:59: found the key choices, expected it only for type: choice or"
                                    + " multiple_choice"),
                    new Broken(
                            "from: 2026-01-01",
                            "from: 1 January",
                            "18:16: found “1 January”, expected a date such as 2026-01-31"),
                    new Broken(
                            "value: 40",
                            "value: forty",
                            "18:35: found “forty”, expected a number such as" + " 40 or 1.5"),
                    new Broken(
                            ", source: a law",
                            "",
                            "18:9: found a dated value without source, expected the key source"),
                    new Broken(
                            "value: 40, source: a law",
                            "value: not_found",
                            "18:9: found not_found without note, expected a note on what was"
                                    + " looked for"),
                    new Broken(
                            "source: a law",
                            "source: a law, quality: rumour",
                            "18:63: found “rumour”, expected one of official, press, secondary"),
                    new Broken(
                            "unit: {en: hours}",
                            "to_confirm: maybe",
                            "16:17: found “maybe”, expected one of no, yes"),
                    new Broken(
                            "core_since: 1998-06-18",
                            "core_since: 1998",
                            "22:17: found the number 1998, expected a date such as 2026-01-31"),
                    new Broken(
                            "core_since: 1998-06-18",
                            "counted: false",
                            "22:14: found the word false, expected one of no, yes"),
                    new Broken(
                            "law: [C29]",
                            "law: [29]",
                            "26:15: found the number 29, expected a text; put it into quotes"));

    private BrokenChecklists() {}

    static Stream<Broken> all() {
        return Stream.of(HEADS, PROFILE, QUESTIONS, PARTS).flatMap(List::stream);
    }
}
