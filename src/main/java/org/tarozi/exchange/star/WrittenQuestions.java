package org.tarozi.exchange.star;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.exchange.star.StarTags.ClusterSort;
import org.tarozi.exchange.table.CellText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// The questions of releases as rows of the table have them.
final class WrittenQuestions {

    private static final String LANGUAGE = "en";
    private static final String OWN = "star:";

    /// A number that the system gave belongs to its question, whatever number of our own is equal.
    private static final Comparator<Question> KNOWN_FIRST =
            Comparator.comparing((Question question) -> question.backing().starIds().isEmpty())
                    .thenComparing(Question::id);

    private final Map<QuestionId, Long> numbers = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final Map<Release, List<Asked>> byRelease = new HashMap<>();

    /// One question in the words of the table.
    ///
    /// @param ordinal its place in answer vectors
    /// @param first the number of the question it is a revision of, or nothing
    record Asked(
            int ordinal,
            Question question,
            long number,
            String cluster,
            String point,
            String tags,
            String first) {

        String type() {
            return question.isCompliance() ? "NCQ" : "FGW";
        }

        String label() {
            return text(question.text());
        }
    }

    WrittenQuestions(List<Release> releases) {
        releases.stream()
                .flatMap(release -> release.questions().stream())
                .sorted(KNOWN_FIRST)
                .forEach(question -> numbers.computeIfAbsent(question.id(), id -> take(question)));
    }

    /// The questions of a release in the order of their numbers.
    List<Asked> of(Release release) {
        return byRelease.computeIfAbsent(release, this::asked);
    }

    private List<Asked> asked(Release release) {
        List<Asked> asked = new ArrayList<>();
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    asked.add(asked(release, cluster, point, question));
                }
            }
        }
        asked.sort(Comparator.comparingLong(Asked::number));
        return asked;
    }

    private Asked asked(
            Release release, Cluster cluster, CompliancePoint point, Question question) {
        return new Asked(
                release.ordinal(question.id()).orElseThrow(),
                question,
                number(question.id()),
                text(cluster.title()),
                text(point.title()),
                StarTags.write(
                        question.tags(),
                        cluster.counted() ? ClusterSort.COUNTED : ClusterSort.INFORMATION),
                first(question));
    }

    /// The number the system knows the question under, else one of our own. No two questions share
    /// one.
    private long take(Question question) {
        for (String star : question.backing().starIds()) {
            OptionalLong number = CellText.whole(star);
            if (number.isPresent() && taken.add(number.getAsLong())) {
                return number.getAsLong();
            }
        }
        long number = StarId.number(question.id().value());
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }

    private long number(QuestionId id) {
        Long number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no question of these releases: " + id);
        }
        return number;
    }

    private String first(Question question) {
        String lineage = question.lineage().value();
        if (lineage.equals(question.id().value())) {
            return "";
        }
        Long known = numbers.get(new QuestionId(lineage));
        OptionalLong star =
                lineage.startsWith(OWN)
                        ? CellText.whole(lineage.substring(OWN.length()))
                        : OptionalLong.empty();
        long number = known != null ? known : star.orElseGet(() -> StarId.number(lineage));
        return number == number(question.id()) ? "" : String.valueOf(number);
    }

    /// A text in English, or in the first language there is.
    static String text(Wording wording) {
        String text =
                wording.exactly(LANGUAGE)
                        .orElseGet(() -> wording.byLanguage().firstEntry().getValue());
        return StarRowReader.onOneLine(CellText.guarded(text));
    }
}
