package org.tarozi.checklist;

import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.AnswerForm.Type;
import org.tarozi.checklist.Parameter.DatedValue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// A random release content that obeys the rules, with texts that are hard on writers of YAML.
public final class RandomChecklist {

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

    public RandomChecklist(long seed) {
        random = new Random(seed);
        profile = list(1, 5, this::field);
    }

    public ReleaseContent content() {
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
                                evidence(),
                                list(0, 2, this::text)));
        questions.add(question);
        return question;
    }

    private QuestionKind kind() {
        return switch (random.nextInt(4)) {
            case 0 -> new QuestionKind.Compliance(QuestionKind.Reply.YES);
            case 1 -> new QuestionKind.Compliance(QuestionKind.Reply.NO);
            default -> new QuestionKind.Information(form());
        };
    }

    private AnswerForm form() {
        Type type = Type.values()[random.nextInt(Type.values().length)];
        return new AnswerForm(
                type,
                type == Type.NUMBER ? maybe(this::wording) : Optional.empty(),
                type.hasChoices() ? list(1, 4, this::choice) : List.of());
    }

    private SortedMap<EvidenceMethod, List<Wording>> evidence() {
        SortedMap<EvidenceMethod, List<Wording>> evidence = new TreeMap<>();
        for (EvidenceMethod method : EvidenceMethod.values()) {
            evidence.put(method, list(0, 2, this::wording));
        }
        return evidence;
    }

    private Choice choice() {
        return new Choice(id(), wording());
    }

    /// A condition on the profile and on questions that come before.
    public Condition condition(int depth) {
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
        return switch (field.form().type()) {
            case NUMBER -> new Condition.ProfileAtLeast(field.id(), random.nextLong(1_000_000));
            case DATE -> answerCondition();
            case YES_NO -> new Condition.ProfileIs(field.id(), Set.of("yes"));
            case CHOICE, MULTIPLE_CHOICE ->
                    new Condition.ProfileIs(
                            field.id(), Set.of(field.form().choices().getFirst().id()));
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
            case QuestionKind.Information(AnswerForm form) when !form.words().isEmpty() ->
                    new Condition.AnswerIs(
                            question.id(),
                            Set.of(form.words().stream().sorted().toList().getFirst()));
            case QuestionKind.Information information -> new Condition.ProfileAtLeast("workers", 1);
        };
    }

    private ProfileField field() {
        if (ids == 0) {
            ids++;
            return new ProfileField("workers", wording(), AnswerForm.of(Type.NUMBER));
        }
        return new ProfileField(id(), wording(), form());
    }

    private Parameter parameter() {
        List<DatedValue> values = new ArrayList<>();
        for (int year = 2000; year < 2001 + random.nextInt(3); year++) {
            Optional<LocalDate> from =
                    year == 2000 ? Optional.empty() : Optional.of(LocalDate.of(year, 5, 1));
            values.add(dated(from));
        }
        Optional<Wording> unit =
                values.stream().anyMatch(DatedValue::isFigure)
                        ? Optional.of(wording())
                        : maybe(this::wording);
        return new Parameter(id(), wording(), unit, random.nextBoolean(), values);
    }

    private DatedValue dated(Optional<LocalDate> from) {
        return switch (random.nextInt(4)) {
            case 0 -> dated(from, new Amount.Figure(number()));
            case 1 -> dated(from, new Amount.Rule(wording()));
            case 2 -> dated(from, new Amount.None());
            default ->
                    new DatedValue(
                            from,
                            new Amount.NotFound(),
                            maybe(this::source),
                            Optional.of(wording()));
        };
    }

    private DatedValue dated(Optional<LocalDate> from, Amount amount) {
        return new DatedValue(from, amount, Optional.of(source()), maybe(this::wording));
    }

    private Source source() {
        return new Source(text(), maybe(() -> Source.Quality.PRESS), maybe(this::day));
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
