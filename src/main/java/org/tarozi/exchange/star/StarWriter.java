package org.tarozi.exchange.star;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.exchange.star.WrittenQuestions.Asked;
import org.tarozi.exchange.star.WrittenVisits.Visit;
import org.tarozi.exchange.table.DelimitedWriter;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes a programme as a STAR csv. Equal programmes make equal bytes, and what is read back has
/// the same rates.
public final class StarWriter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Programme programme;
    private final AssessmentSet set;
    private final WrittenQuestions questions;
    private long rows;
    private int conflicts;

    /// Why an assessment has no place in the table, whose readers count every row.
    public enum LeftOut {
        DELETED,
        IN_CONFLICT,
        NOT_FINISHED,
        NOT_FULL,
        WITHOUT_FACTORY,
        FACTORY_DELETED,
        FACTORY_IN_CONFLICT,
        WITHOUT_CHECKLIST
    }

    /// What was written.
    ///
    /// @param leftOut how many assessments were not, and why
    /// @param conflicts how many answers were not because they wait for a decision
    public record Summary(
            int assessments, long rows, Map<LeftOut, Integer> leftOut, int conflicts) {
        public Summary {
            leftOut = Map.copyOf(leftOut);
        }
    }

    private StarWriter(Programme programme) {
        this.programme = programme;
        this.set = programme.assessments();
        this.questions = new WrittenQuestions(List.copyOf(set.releases().values()));
    }

    private static List<String> titles() {
        return Arrays.stream(StarColumn.values()).map(StarColumn::title).toList();
    }

    /// Writes the file, replacing one of that name.
    public static Summary write(Programme programme, Path file) {
        StarWriter writer = new StarWriter(programme);
        WrittenVisits visits = new WrittenVisits(programme, writer.set);
        List<Visit> chosen = visits.visits();
        DelimitedWriter.write(
                file,
                out -> {
                    out.row(titles());
                    chosen.forEach(visit -> writer.rows(visit, out));
                });
        return new Summary(chosen.size(), writer.rows, visits.leftOut(), writer.conflicts);
    }

    private void rows(Visit visit, DelimitedWriter out) {
        Assessment assessment = visit.assessment();
        Release release = assessment.release().map(set.releases()::get).orElseThrow();
        Map<QuestionId, String> information =
                set.asked(assessment, programme.information(assessment.id()));
        for (Asked asked : questions.of(release)) {
            Optional<String> finding =
                    asked.question().isCompliance()
                            ? finding(assessment.answers().at(asked.ordinal()))
                            : Optional.ofNullable(information.get(asked.question().id()))
                                    .filter(text -> !text.isBlank());
            if (finding.isPresent()) {
                out.row(row(visit, asked, finding.get(), release));
                rows++;
            }
        }
    }

    private Optional<String> finding(AnswerCode code) {
        return switch (code) {
            case COMPLIANT -> Optional.of("0");
            case NON_COMPLIANT -> Optional.of("1");
            case NOT_ASSESSED, NOT_APPLICABLE -> Optional.empty();
            case IN_CONFLICT -> {
                conflicts++;
                yield Optional.empty();
            }
        };
    }

    private static List<String> row(Visit visit, Asked asked, String finding, Release release) {
        Assessment.Visit facts = visit.assessment().visit();
        List<String> row = new ArrayList<>(StarColumn.values().length);
        for (StarColumn column : StarColumn.values()) {
            row.add(
                    switch (column) {
                        case COUNTRY -> visit.site().country();
                        case CYCLE ->
                                facts.cycle().isPresent()
                                        ? String.valueOf(facts.cycle().getAsInt())
                                        : "";
                        case QUEST_ID -> String.valueOf(visit.number());
                        case START_DATE -> facts.start().map(StarWriter::date).orElse("");
                        case FACTORY_ID -> String.valueOf(visit.site().number());
                        case FACTORY_NAME -> visit.site().name();
                        case CLUSTER -> asked.cluster();
                        case CP -> asked.point();
                        case LABEL -> asked.label();
                        case QUESTION_ID -> String.valueOf(asked.number());
                        case TYPE -> asked.type();
                        case FINDING -> finding;
                        case TAGS -> asked.tags();
                        case TQ_NAME -> WrittenQuestions.text(release.title());
                        case FIRST_QUESTION_ID -> asked.first();
                    });
        }
        return row;
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
