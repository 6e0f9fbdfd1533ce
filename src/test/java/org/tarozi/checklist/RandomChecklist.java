package org.tarozi.checklist;

import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.QuestionKind.AnswerType;
import org.tarozi.checklist.QuestionKind.Choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/// A random release content that obeys the rules, with texts that are hard on writers of YAML.
final class RandomChecklist {

    private static final List<String> LANGUAGES = List.of("en", "ru", "uz", "no", "uz-Cyrl");

    private static final List<String> TRICKY =
            List.of(
                    "- ",
                    "# ",
                    ": ",
                    "\"",
                    "'",
                    "\\",
                    "\n",
                    "\r\n",
                    "\t",
                    " ",
                    "{",
                    "}",
                    "[",
                    "]",
                    "&a",
                    "*a",
                    "!",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "true",
                    "null",
                    "~",
                    "1e3",
                    "yes",
                    "---",
                    "...",
                    "oʻ",
                    "gʻ",
                    "Ж",
                    "ក្ក",
                    "السلام",
                    "\u202E",
                    "\u00A0",
                    "\u2028",
                    "\u0085",
                    "\u0007",
                    "\uFEFF",
                    "\uFFFE",
                    "\uE000",
                    "😀",
                    "\uDBFF\uDFFF",
                    "=1+1",
                    "\u0000",
                    "é",
                    "e\u0301");

    private final Random random;
    private final List<ProfileField> profile;
    private final List<Question> questions = new ArrayList<>();
    private int ids;

    RandomChecklist(long seed) {
        random = new Random(seed);
        profile = list(1, 5, this::field);
    }

    ReleaseContent content() {
        List<Cluster> clusters = list(1, 4, this::cluster);
        return new ReleaseContent(
                new ReleaseId(id()),
                wording(),
                clusters,
                new Release.Terms(LANGUAGES, profile, list(0, 3, this::parameter)));
    }

    private Cluster cluster() {
        return new Cluster(
                new ClusterId(id()),
                wording(),
                random.nextBoolean(),
                maybe(this::day),
                list(1, 3, this::point));
    }

    private CompliancePoint point() {
        return new CompliancePoint(
                new PointId(id()), wording(), list(0, 3, this::text), list(1, 6, this::question));
    }

    private Question question() {
        String id = id();
        Question question =
                new Question(
                        new QuestionId(id),
                        new Lineage(random.nextBoolean() ? id : id()),
                        wording(),
                        kind(),
                        maybe(() -> condition(3)),
                        tags(),
                        new Backing(
                                list(0, 2, this::text),
                                maybe(this::wording),
                                list(0, 2, this::wording),
                                list(0, 2, this::text)));
        questions.add(question);
        return question;
    }

    private QuestionKind kind() {
        return switch (random.nextInt(4)) {
            case 0 -> new QuestionKind.Compliance(QuestionKind.Reply.YES);
            case 1 -> new QuestionKind.Compliance(QuestionKind.Reply.NO);
            case 2 -> new QuestionKind.Information(AnswerType.NUMBER, List.of());
            default -> new QuestionKind.Information(AnswerType.CHOICE, list(1, 4, this::choice));
        };
    }

    private Choice choice() {
        return new Choice(id(), wording());
    }

    /// A condition on the profile and on questions that come before.
    Condition condition(int depth) {
        int form = random.nextInt(depth > 0 ? 6 : 3);
        return switch (form) {
            case 0, 1 -> profileCondition();
            case 2 -> answerCondition();
            case 3 -> new Condition.All(list(1, 3, () -> condition(depth - 1)));
            case 4 -> new Condition.Any(list(1, 3, () -> condition(depth - 1)));
            default -> new Condition.Not(condition(depth - 1));
        };
    }

    private Condition profileCondition() {
        if (profile.isEmpty()) {
            return answerCondition();
        }
        ProfileField field = profile.get(random.nextInt(profile.size()));
        return switch (field.type()) {
            case NUMBER -> new Condition.ProfileAtLeast(field.id(), random.nextLong(1_000_000));
            case YES_NO -> new Condition.ProfileIs(field.id(), Set.of("yes"));
            case CHOICE ->
                    new Condition.ProfileIs(field.id(), Set.of(field.choices().getFirst().id()));
            case TEXT -> new Condition.ProfileIs(field.id(), new HashSet<>(list(1, 3, this::text)));
        };
    }

    private Condition answerCondition() {
        if (questions.isEmpty()) {
            return new Condition.ProfileAtLeast("workers", 0);
        }
        Question question = questions.get(random.nextInt(questions.size()));
        return switch (question.kind()) {
            case QuestionKind.Compliance compliance ->
                    new Condition.AnswerIs(question.id(), Set.of("compliant", "not_applicable"));
            case QuestionKind.Information information when !information.choices().isEmpty() ->
                    new Condition.AnswerIs(
                            question.id(), Set.of(information.choices().getFirst().id()));
            case QuestionKind.Information information -> new Condition.ProfileAtLeast("workers", 1);
        };
    }

    private ProfileField field() {
        if (ids == 0) {
            ids++;
            return new ProfileField("workers", wording(), ProfileField.Type.NUMBER, List.of());
        }
        ProfileField.Type type = ProfileField.Type.values()[random.nextInt(4)];
        List<Choice> choices =
                type == ProfileField.Type.CHOICE ? list(1, 3, this::choice) : List.of();
        return new ProfileField(id(), wording(), type, choices);
    }

    private Parameter parameter() {
        List<DatedValue> values = new ArrayList<>();
        for (int year = 2000; year < 2001 + random.nextInt(3); year++) {
            Optional<LocalDate> from =
                    year == 2000 ? Optional.empty() : Optional.of(LocalDate.of(year, 5, 1));
            values.add(new DatedValue(from, maybe(this::number), text()));
        }
        return new Parameter(id(), wording(), text(), values);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(), random.nextInt(-3, 4));
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Set<Tag> tags() {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        for (Tag tag : Tag.values()) {
            if (random.nextInt(3) == 0) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private String id() {
        ids++;
        return List.of("q", "1", "true", "null", "star:").get(random.nextInt(5)) + "-" + ids;
    }

    private Wording wording() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(LANGUAGES.get(random.nextInt(LANGUAGES.size())), text());
        texts.put(LANGUAGES.get(random.nextInt(LANGUAGES.size())), text());
        return new Wording(texts);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            text.append(TRICKY.get(random.nextInt(TRICKY.size())));
        }
        return text.toString().isBlank() ? text + "x" : text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int least, int most, Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(least, most + 1); i > 0; i--) {
            list.add(item.get());
        }
        return list;
    }
}
