package org.tarozi.exchange.star;

import org.tarozi.change.Digest;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one version of the checklist (TQ.Name) asks, as far as tables told. Whichever table comes
/// first, all of them together make the same.
///
/// @param title the name of the version
/// @param asked its questions by their ids
record StarRelease(String title, SortedMap<QuestionId, StarAsked> asked) {

    static final String LANGUAGE = "en";

    /// How its clusters and points get their ids; another way makes another checklist.
    private static final String IDS = "standard ";

    private static final int MOST_QUESTIONS = 5_000;
    private static final int MOST_TEXT = 1_000_000;

    StarRelease {
        asked = new TreeMap<>(asked);
    }

    static StarRelease empty(String title) {
        return new StarRelease(title, new TreeMap<>());
    }

    /// Everything that either asks.
    StarRelease with(StarRelease other) {
        SortedMap<QuestionId, StarAsked> all = new TreeMap<>(asked);
        other.asked.forEach((id, question) -> all.merge(id, question, StarAsked::later));
        return new StarRelease(title, all);
    }

    /// Whether it asks a question, worded after a visit or a later one.
    boolean isWorded(QuestionId id, long visit) {
        StarAsked question = asked.get(id);
        return question != null && question.edition().visit() >= visit;
    }

    /// What a table asks that is read when this is known already. A question keeps the id it has.
    ///
    /// @param known finds the question of a checklist of the programme by its number
    Reading read(StarTemplate template, KnownQuestions known) {
        Map<String, List<Question>> held = byNumber();
        SortedMap<QuestionId, StarAsked> read = new TreeMap<>();
        Map<Long, QuestionId> ids = new HashMap<>();
        for (StarTemplate.Worded worded : template.questions()) {
            StarQuestion question = worded.question();
            Optional<Question> match =
                    held.getOrDefault(String.valueOf(question.id()), List.of()).stream()
                            .filter(one -> one.isCompliance() == question.compliance())
                            .findFirst()
                            .or(() -> known.find(question))
                            .filter(found -> !read.containsKey(found.id()));
            Question made = question(question, match);
            StarAsked asks =
                    new StarAsked(
                            made,
                            question.heading(),
                            question.counted(),
                            new StarAsked.Edition(worded.visit(), 0));
            StarAsked before = asked.get(made.id());
            read.put(made.id(), before == null ? asks : asks.after(before));
            ids.put(question.id(), made.id());
        }
        return new Reading(new StarRelease(title, read), ids);
    }

    /// What a table asks.
    ///
    /// @param ids the id here of each question number
    record Reading(StarRelease release, Map<Long, QuestionId> ids) {
        Reading {
            ids = Map.copyOf(ids);
        }
    }

    private Map<String, List<Question>> byNumber() {
        Map<String, List<Question>> byNumber = new HashMap<>();
        for (StarAsked question : asked.values()) {
            question.question().backing().starIds().stream()
                    .limit(1)
                    .forEach(
                            number ->
                                    byNumber.computeIfAbsent(number, key -> new ArrayList<>())
                                            .add(question.question()));
        }
        return byNumber;
    }

    private static Question question(StarQuestion question, Optional<Question> match) {
        String own = StarId.question(question.id());
        Lineage lineage =
                new Lineage(
                        question.first().isPresent()
                                ? StarId.question(question.first().getAsLong())
                                : own);
        Optional<Question> other = match.filter(found -> !found.id().value().equals(own));
        return new Question(
                other.map(Question::id).orElse(new QuestionId(own)),
                other.map(Question::lineage).orElse(lineage),
                Wording.of(LANGUAGE, question.label()),
                other.map(Question::kind).orElse(kind(question)),
                Optional.empty(),
                question.tags(),
                new Backing(
                        List.of(),
                        Optional.empty(),
                        new TreeMap<>(),
                        List.of(String.valueOf(question.id()))));
    }

    /// The table says which answers are findings and not how the question is asked, so that a
    /// finding is the answer yes.
    private static QuestionKind kind(StarQuestion question) {
        return question.compliance()
                ? new QuestionKind.Compliance(QuestionKind.Reply.YES)
                : new QuestionKind.Information(AnswerForm.of(AnswerForm.Type.TEXT));
    }

    /// What is wrong with it if it is more than a checklist can be.
    Optional<String> excess() {
        long text = asked.values().stream().mapToLong(one -> one.content().length()).sum();
        return asked.size() > MOST_QUESTIONS || text > MOST_TEXT
                ? Optional.of(asked.size() + " questions of " + text + " characters")
                : Optional.empty();
    }

    static String most() {
        return "at most " + MOST_QUESTIONS + " questions of " + MOST_TEXT + " characters";
    }

    /// Its questions in the order of their clusters, points and numbers.
    List<StarAsked> inOrder() {
        return asked.values().stream()
                .sorted(
                        Comparator.comparing((StarAsked one) -> one.heading().cluster())
                                .thenComparing(one -> one.heading().point())
                                .thenComparing(StarRelease::padded)
                                .thenComparing(one -> one.question().id()))
                .toList();
    }

    private static String padded(StarAsked asked) {
        String number = String.join(" ", asked.question().backing().starIds());
        return "0".repeat(Math.max(0, 19 - number.length())) + number;
    }

    /// The id of the checklist it makes.
    String id() {
        StringBuilder content = new StringBuilder(IDS).append(title);
        for (StarAsked question : inOrder()) {
            content.append('\n').append(question.content()).append(question.edition());
        }
        String digest = Digest.of(content.toString().getBytes(StandardCharsets.UTF_8)).hex();
        return StarId.RELEASE + Slugs.slug(title) + ":" + digest.substring(0, 12);
    }
}
