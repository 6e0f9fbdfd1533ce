package org.tarozi.store.projection;

import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Finding;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.QuestionId;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;
import org.tarozi.store.file.Seal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The assessments of the projection, with their findings and information.
public final class AssessmentStore {

    private final Database database;

    public AssessmentStore(Database database) {
        this.database = database;
    }

    /// Writes an assessment in the place of what was there under its id.
    public void put(ProjectedAssessment projected) {
        Assessment assessment = projected.assessment();
        Assessment.Visit visit = assessment.visit();
        database.execute(
                """
                INSERT OR REPLACE INTO assessment
                   (id, factory, release, start_date, cycle, number, kind, state, live, signed,
                    conflicts, open_conflicts, parallel, vector, seal)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Seal.behind(
                        assessment.id().toString(),
                        assessment.factory().map(FactoryId::toString),
                        assessment.release().map(Fingerprint::hex),
                        visit.start().map(LocalDate::toString),
                        visit.cycle(),
                        visit.number(),
                        visit.kind().key(),
                        visit.state().key(),
                        visit.live(),
                        projected.signed(),
                        String.join(" ", new TreeSet<>(assessment.conflicts())),
                        assessment.openConflicts(),
                        projected.parallel(),
                        assessment.answers().codes()));
        putFindings(assessment.id(), projected.findings());
        putInformation(assessment.id(), projected.information());
    }

    /// Writes only what is not there: after one answer that is one row, or none.
    private void putFindings(AssessmentId assessment, List<Finding> findings) {
        Map<QuestionId, Finding> there = new HashMap<>();
        findings(assessment, AssessmentStore::finding)
                .forEach(finding -> there.put(finding.question(), finding));
        for (Finding finding : findings) {
            if (!finding.equals(there.remove(finding.question()))) {
                insert(finding);
            }
        }
        for (QuestionId gone : there.keySet()) {
            database.execute(
                    "DELETE FROM finding WHERE assessment = ? AND question = ?",
                    assessment.toString(),
                    gone.value());
        }
    }

    private void putInformation(AssessmentId assessment, Map<String, String> information) {
        if (written(assessment, row -> row).equals(information)) {
            return;
        }
        database.execute("DELETE FROM information WHERE assessment = ?", assessment.toString());
        information.forEach((question, value) -> insert(assessment, question, value));
    }

    private void insert(Finding finding) {
        database.execute(
                "INSERT OR REPLACE INTO finding (assessment, question, text, workers, methods,"
                        + " seal) VALUES (?, ?, ?, ?, ?, ?)",
                Seal.behind(
                        finding.assessment().toString(),
                        finding.question().value(),
                        finding.text(),
                        finding.workersAffected(),
                        String.join(" ", new TreeSet<>(finding.methods()))));
    }

    private void insert(AssessmentId assessment, String question, String value) {
        database.execute(
                "INSERT INTO information (assessment, question, value, seal) VALUES (?, ?, ?, ?)",
                Seal.behind(assessment.toString(), question, value));
    }

    public void delete(String id) {
        database.execute("DELETE FROM assessment WHERE id = ?", id);
        database.execute("DELETE FROM finding WHERE assessment = ?", id);
        database.execute("DELETE FROM information WHERE assessment = ?", id);
    }

    /// All assessments, deleted ones too, in the order of their ids.
    public List<Assessment> all() {
        return database.query(
                "SELECT * FROM assessment ORDER BY id", row -> assessment(row.sealed()));
    }

    /// The ids of the assessments of a factory.
    public List<String> ofFactory(String factory) {
        return database.query(
                "SELECT id FROM assessment WHERE factory = ? ORDER BY id",
                row -> row.text("id"),
                factory);
    }

    /// The ids of the assessments whose checklist is not here, in conflict, or not known.
    public List<String> withoutRelease() {
        return database.query(
                "SELECT id FROM assessment WHERE release IS NULL ORDER BY id",
                row -> row.text("id"));
    }

    /// Whether an assessment is on a checklist, be it in the trash.
    public boolean isUsed(Fingerprint checklist) {
        return database.first(
                        "SELECT 1 AS one FROM assessment WHERE release = ? LIMIT 1",
                        row -> row.number("one"),
                        checklist.hex())
                .isPresent();
    }

    /// How many questions several people wrote on without a conflict, in all assessments that are
    /// not deleted.
    public int parallels() {
        return database.query(
                        "SELECT coalesce(sum(parallel), 0) AS n FROM assessment WHERE live = 1",
                        row -> row.number("n"))
                .getFirst();
    }

    /// The findings of one assessment, in the order of their question ids.
    public List<Finding> findings(AssessmentId assessment) {
        return findings(assessment, row -> finding(row.sealed()));
    }

    private List<Finding> findings(AssessmentId assessment, Database.Mapper<Finding> mapper) {
        return database.query(
                """
                SELECT finding.*,
                       coalesce(
                           (SELECT group_concat(conflict.field, ' ')
                              FROM conflict
                             WHERE conflict.root = 'assessment/' || finding.assessment
                               AND conflict.part = 'answer/' || finding.question),
                           '') AS conflicts
                  FROM finding
                 WHERE assessment = ?
                 ORDER BY question
                """,
                mapper,
                assessment.toString());
    }

    /// What was written down for the questions of information of one assessment.
    public Map<QuestionId, String> information(AssessmentId assessment) {
        Map<QuestionId, String> information = new TreeMap<>();
        written(assessment, Row::sealed)
                .forEach((question, value) -> information.put(new QuestionId(question), value));
        return information;
    }

    private Map<String, String> written(AssessmentId assessment, Database.Mapper<Row> look) {
        return database
                .query(
                        "SELECT * FROM information WHERE assessment = ?",
                        row -> answer(look.map(row)),
                        assessment.toString())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, String> answer(Row row) throws SQLException {
        return Map.entry(row.text("question"), row.text("value"));
    }

    private static Assessment assessment(Row row) throws SQLException {
        return new Assessment(
                AssessmentId.of(row.text("id")),
                row.optionalText("factory").map(FactoryId::of),
                row.optionalText("release").map(Fingerprint::new),
                new Assessment.Visit(
                        row.optionalText("start_date").map(LocalDate::parse),
                        row.optionalNumber("cycle"),
                        row.optionalLong("number"),
                        VisitKind.find(row.text("kind")).orElseThrow(),
                        VisitState.find(row.text("state")).orElseThrow(),
                        row.flag("live")),
                FactoryStore.words(row.text("conflicts")),
                row.number("open_conflicts"),
                new AnswerVector(row.bytes("vector")));
    }

    private static Finding finding(Row row) throws SQLException {
        return new Finding(
                AssessmentId.of(row.text("assessment")),
                new QuestionId(row.text("question")),
                row.optionalText("text"),
                row.optionalNumber("workers"),
                FactoryStore.words(row.text("methods")),
                FactoryStore.words(row.text("conflicts")));
    }
}
