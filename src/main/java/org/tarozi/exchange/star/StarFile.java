package org.tarozi.exchange.star;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.change.Change;
import org.tarozi.change.History;
import org.tarozi.change.Origin;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.exchange.star.Spool.Answer;
import org.tarozi.exchange.table.Countries;
import org.tarozi.exchange.table.Merging;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableProblem;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.exchange.table.TableSource;
import org.tarozi.exchange.table.TableSource.Cell;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Parcel;
import org.tarozi.store.Programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.DoubleConsumer;

/// A STAR csv that was read and found sound. Answers wait in temporary files until it is closed.
public final class StarFile implements AutoCloseable {

    /// The name under which changes of such tables are made.
    static final String DEVICE = Origin.STAR;

    private final Spool spool = new Spool();
    private final Countries countries = new Countries();
    private final SortedMap<Long, StarFactory> factories = new TreeMap<>();
    private final SortedMap<String, StarTemplate> templates = new TreeMap<>();
    private final Map<Long, Integer> positions = new HashMap<>();
    private final List<StarVisit> visits = new ArrayList<>();
    private int questions;
    private long rows;

    StarFile() {}

    /// How many assessments it brings.
    public int assessments() {
        return visits.size();
    }

    /// How many rows it has, and how many of them say the same of the same question of the same
    /// assessment as another.
    public TableCount count() {
        long different = 0;
        for (int bucket = 0; bucket < Spool.BUCKETS; bucket++) {
            different += new HashSet<>(spool.bucket(bucket)).size();
        }
        return new TableCount(rows, rows - different);
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
        rows++;
        spool.add(new Answer(visit, question, row.finding()));
    }

    void finish() {
        spool.finish();
    }

    /// Why it cannot be merged into a programme, if it cannot.
    public Optional<TableProblem> refusal(Programme programme) {
        return own(programme).or(() -> excess(programme));
    }

    /// An assessment of this programme that was written into such a table comes back under a number
    /// made of its id, and would count twice.
    private Optional<TableProblem> own(Programme programme) {
        return programme.assessments().assessments().stream()
                .map(one -> StarId.number(one.id().toString(), one.visit().start()))
                .filter(positions::containsKey)
                .findFirst()
                .map(
                        number ->
                                new TableProblem(
                                        "column " + StarColumn.QUEST_ID.title(),
                                        "the assessment " + number + ", which is here already",
                                        "none that this programme wrote itself; hand assessments"
                                                + " over as a .tza file"));
    }

    private Optional<TableProblem> excess(Programme programme) {
        StarReleases releases = StarReleases.of(programme);
        KnownQuestions known = new KnownQuestions(programme.checklists());
        for (StarTemplate template : templates.values()) {
            Optional<String> excess = releases.excess(template, known);
            if (excess.isPresent()) {
                return Optional.of(
                        new TableProblem(
                                "column " + StarColumn.TQ_NAME.title() + ", " + template.name(),
                                excess.get(),
                                StarRelease.most()));
            }
        }
        return Optional.empty();
    }

    /// Merges everything into a programme, one assessment after the other.
    public ImportBatch.Outcome.Merged into(Programme programme, ImportBatch batch) {
        return into(programme, batch, TableSource.Time.FIRST, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param time whether this very table counts here already
    /// @param watcher told before each which part is merged; what it throws ends the merging
    public ImportBatch.Outcome.Merged into(
            Programme programme, ImportBatch batch, TableSource.Time time, DoubleConsumer watcher) {
        int all = Math.max(1, factories.size() + visits.size());
        Merging merging =
                new Merging(batch, done -> watcher.accept(Math.min(1, (double) done / all)));
        Questions questions = questions(programme);
        addChecklists(merging, questions);
        TableSource source = new TableSource(programme.id(), DEVICE, time);
        StarLatest latest = new StarLatest(programme);
        for (StarFactory factory : factories.values()) {
            var scope = StarId.factory(factory.number());
            List<Cell> cells = factory.cells(countries);
            if (factory.latest() >= latest.of(scope)) {
                merging.add(source, scope, Instant.EPOCH, cells);
            } else {
                merging.confirm(source, scope, cells, List.of(factory.id()));
            }
        }
        for (int bucket = 0; bucket < Spool.BUCKETS; bucket++) {
            byVisit(spool.bucket(bucket))
                    .forEach(
                            (position, answers) -> {
                                StarVisit visit = visits.get(position);
                                var scope = StarId.assessment(visit.number());
                                List<Cell> cells = questions.cells(batch, visit, answers, time);
                                addChecklists(merging, questions);
                                merging.add(source, scope, visit.at(), cells);
                                if (time.isBack()) {
                                    History merged = batch.history(scope.subject());
                                    questions
                                            .asking(programme.id(), merged, answers)
                                            .ifPresent(merging::add);
                                }
                            });
        }
        return merging.outcome();
    }

    /// The checklists, and each again that must ask more since.
    private void addChecklists(Merging merging, Questions questions) {
        List<Checklist> made = questions.checklists(templates.keySet());
        if (!made.isEmpty()) {
            merging.add(new Parcel(List.of(), made, Map.of()));
        }
    }

    private static SortedMap<Integer, List<Answer>> byVisit(List<Answer> answers) {
        SortedMap<Integer, List<Answer>> byVisit = new TreeMap<>();
        for (Answer answer : answers) {
            byVisit.computeIfAbsent(answer.visit(), key -> new ArrayList<>()).add(answer);
        }
        return byVisit;
    }

    private Questions questions(Programme programme) {
        KnownQuestions known = new KnownQuestions(programme.checklists());
        StarReleases releases = StarReleases.of(programme);
        Map<Integer, Asked> asked = new HashMap<>();
        for (StarTemplate template : templates.values()) {
            Map<Long, QuestionId> ids = releases.add(template, known);
            template.byPosition()
                    .forEach(
                            (position, question) ->
                                    asked.put(
                                            position,
                                            new Asked(
                                                    Objects.requireNonNull(ids.get(question.id())),
                                                    question.compliance())));
        }
        return new Questions(releases, asked);
    }

    @Override
    public void close() {
        spool.close();
    }

    /// A question under its id here.
    private record Asked(QuestionId id, boolean compliance) {}

    /// The releases of the programme with the file, and the file's questions by their position.
    private record Questions(StarReleases releases, Map<Integer, Asked> asked) {

        List<Checklist> checklists(Collection<String> titles) {
            return titles.stream().flatMap(title -> releases.made(title).stream()).toList();
        }

        List<Cell> cells(
                ImportBatch batch, StarVisit visit, List<Answer> answers, TableSource.Time time) {
            var scope = StarId.assessment(visit.number());
            History history = batch.history(scope.subject());
            List<Change> brought =
                    batch.before(scope, DEVICE).brought(time.imports(), StarPlacing::isOfChecklist);
            Map<Asked, SortedSet<String>> findings = new HashMap<>();
            for (Answer answer : answers) {
                SortedSet<String> said =
                        findings.computeIfAbsent(
                                question(answer.question()), key -> new TreeSet<>());
                answer.finding().ifPresent(said::add);
            }
            Set<QuestionId> answered = answered(answers);
            StarPlacing placing = new StarPlacing(releases);
            List<Cell> cells =
                    new ArrayList<>(
                            visit.cells(
                                    title ->
                                            time.isAgain()
                                                    ? placing.again(
                                                            brought, history, title, answered)
                                                    : placing.release(
                                                            history,
                                                            title,
                                                            visit.number(),
                                                            answered)));
            findings.forEach((question, said) -> cells.add(cell(history.root(), question, said)));
            return cells;
        }

        private Set<QuestionId> answered(List<Answer> answers) {
            Set<QuestionId> answered = new HashSet<>();
            answers.forEach(answer -> answered.add(question(answer.question()).id()));
            return answered;
        }

        /// Puts a visit right that a table which comes back left where others had put it.
        Optional<Parcel> asking(UUID programme, History history, List<Answer> answers) {
            TableSource source = new TableSource(programme, DEVICE, TableSource.Time.FIRST);
            return new StarPlacing(releases).asking(source, history, answered(answers));
        }

        private Asked question(int position) {
            Asked question = asked.get(position);
            if (question == null) {
                throw new IllegalStateException("no question at position " + position);
            }
            return question;
        }

        private static Cell cell(Subject assessment, Asked question, SortedSet<String> said) {
            Subject subject = assessment.at(AssessmentPart.answer(question.id()));
            return question.compliance()
                    ? new Cell(
                            subject,
                            OfAnswer.RESULT.key(),
                            said.stream().map(Questions::result).toList())
                    : new Cell(
                            subject, OfAnswer.VALUE.key(), said.stream().map(Value::of).toList());
        }

        private static Value result(String finding) {
            Result result = finding.equals("1") ? Result.NON_COMPLIANT : Result.COMPLIANT;
            return Value.of(result.key());
        }
    }
}
