package org.tarozi.exchange.star;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.History;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.QuestionId;
import org.tarozi.exchange.star.Spool.Answer;
import org.tarozi.exchange.table.Countries;
import org.tarozi.exchange.table.Merging;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.exchange.table.TableSource;
import org.tarozi.exchange.table.TableSource.Cell;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Parcel;
import org.tarozi.store.Programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/// A STAR csv that was read and found sound. Answers wait in temporary files until it is closed.
public final class StarFile implements AutoCloseable {

    /// The name under which changes of such tables are made.
    static final String DEVICE = "star";

    private final Spool spool = new Spool();
    private final Countries countries = new Countries();
    private final SortedMap<Long, StarFactory> factories = new TreeMap<>();
    private final SortedMap<String, StarTemplate> templates = new TreeMap<>();
    private final Map<Long, Integer> positions = new HashMap<>();
    private final List<StarVisit> visits = new ArrayList<>();
    private int questions;

    StarFile() {}

    /// How many assessments it brings.
    public int assessments() {
        return visits.size();
    }

    void add(StarRow row, int line, TableProblems problems) {
        int visit =
                positions.computeIfAbsent(
                        row.visit().number(),
                        number -> {
                            visits.add(new StarVisit(number));
                            return visits.size() - 1;
                        });
        visits.get(visit).add(row);
        factories.computeIfAbsent(row.site().number(), StarFactory::new).add(row);
        int question =
                templates
                        .computeIfAbsent(row.template(), StarTemplate::new)
                        .add(row, line, questions, problems);
        questions = Math.max(questions, question + 1);
        spool.add(new Answer(visit, question, row.finding()));
    }

    void finish(TableProblems problems) {
        spool.finish();
        templates.values().forEach(template -> template.check(problems));
    }

    /// Merges everything into a programme, one assessment after the other.
    public ImportBatch.Outcome.Merged into(Programme programme, ImportBatch batch) {
        return into(programme, batch, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param watcher told before each which part is merged; what it throws ends the merging
    public ImportBatch.Outcome.Merged into(
            Programme programme, ImportBatch batch, DoubleConsumer watcher) {
        int all = Math.max(1, factories.size() + visits.size());
        Merging merging =
                new Merging(batch, done -> watcher.accept(Math.min(1, (double) done / all)));
        Releases releases = releases(new KnownQuestions(programme.checklists()));
        merging.add(
                new Parcel(
                        List.of(),
                        releases.byTemplate().values().stream()
                                .map(StarRelease::checklist)
                                .toList(),
                        Map.of()));
        TableSource source = new TableSource(programme.id(), DEVICE);
        for (StarFactory factory : factories.values()) {
            var scope = StarId.factory(factory.number());
            merging.add(
                    source.parcel(
                            batch.history(scope.subject()),
                            scope,
                            Instant.EPOCH,
                            factory.cells(countries)));
        }
        for (int bucket = 0; bucket < Spool.BUCKETS; bucket++) {
            byVisit(spool.bucket(bucket))
                    .forEach(
                            (visit, answers) ->
                                    merging.add(
                                            parcel(
                                                    source,
                                                    batch::history,
                                                    visits.get(visit),
                                                    releases.cells(visits.get(visit), answers))));
        }
        return merging.outcome();
    }

    private static Parcel parcel(
            TableSource source,
            Function<Subject, History> histories,
            StarVisit visit,
            List<Cell> cells) {
        var scope = StarId.assessment(visit.number());
        return source.parcel(histories.apply(scope.subject()), scope, visit.at(), cells);
    }

    private static SortedMap<Integer, List<Answer>> byVisit(List<Answer> answers) {
        SortedMap<Integer, List<Answer>> byVisit = new TreeMap<>();
        for (Answer answer : answers) {
            byVisit.computeIfAbsent(answer.visit(), key -> new ArrayList<>()).add(answer);
        }
        return byVisit;
    }

    private Releases releases(KnownQuestions known) {
        Map<String, StarRelease> byTemplate = new TreeMap<>();
        Map<Integer, Asked> asked = new HashMap<>();
        for (StarTemplate template : templates.values()) {
            StarRelease release = StarRelease.of(template, known);
            byTemplate.put(template.name(), release);
            template.byPosition()
                    .forEach(
                            (position, question) ->
                                    asked.put(
                                            position,
                                            new Asked(
                                                    release.question(question),
                                                    question.compliance())));
        }
        return new Releases(byTemplate, asked);
    }

    @Override
    public void close() {
        spool.close();
    }

    /// A question under its id here.
    private record Asked(QuestionId id, boolean compliance) {}

    /// The releases the file makes, and its questions by their position.
    private record Releases(Map<String, StarRelease> byTemplate, Map<Integer, Asked> asked) {

        List<Cell> cells(StarVisit visit, List<Answer> answers) {
            Subject subject = StarId.assessment(visit.number()).subject();
            List<Cell> cells = new ArrayList<>(visit.cells(this::fingerprint));
            Map<Asked, SortedSet<String>> findings = new HashMap<>();
            for (Answer answer : answers) {
                SortedSet<String> said =
                        findings.computeIfAbsent(
                                question(answer.question()), key -> new TreeSet<>());
                answer.finding().ifPresent(said::add);
            }
            findings.forEach((question, said) -> cells.add(cell(subject, question, said)));
            return cells;
        }

        private Fingerprint fingerprint(String template) {
            StarRelease release = byTemplate.get(template);
            if (release == null) {
                throw new IllegalStateException("no release was made of " + template);
            }
            return release.checklist().release().fingerprint();
        }

        private Asked question(int position) {
            Asked question = asked.get(position);
            if (question == null) {
                throw new IllegalStateException("no question at position " + position);
            }
            return question;
        }

        private static Cell cell(Subject assessment, Asked question, SortedSet<String> said) {
            Subject subject = assessment.at("answer/" + question.id());
            return question.compliance()
                    ? new Cell(
                            subject,
                            OfAnswer.RESULT.key(),
                            said.stream().map(Releases::result).toList())
                    : new Cell(
                            subject, OfAnswer.VALUE.key(), said.stream().map(Value::of).toList());
        }

        private static Value result(String finding) {
            Result result = finding.equals("1") ? Result.NON_COMPLIANT : Result.COMPLIANT;
            return Value.of(result.key());
        }
    }
}
