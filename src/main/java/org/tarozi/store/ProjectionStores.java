package org.tarozi.store;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.projection.AssessmentStore;
import org.tarozi.store.projection.ConflictStore;
import org.tarozi.store.projection.FactoryStore;
import org.tarozi.store.projection.LinkStore;
import org.tarozi.store.projection.RecordStore;
import org.tarozi.store.projection.TrashStore;

import tools.jackson.core.JacksonException;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The tables of the projection.
record ProjectionStores(
        FactoryStore factories,
        AssessmentStore assessments,
        ConflictStore conflicts,
        LinkStore links,
        RecordStore records,
        TrashStore trash) {

    private static final int CODES = AnswerCode.values().length;

    static ProjectionStores of(Database database) {
        return new ProjectionStores(
                new FactoryStore(database),
                new AssessmentStore(database),
                new ConflictStore(database),
                new LinkStore(database),
                new RecordStore(database),
                new TrashStore(database));
    }

    /// Everything that can be counted. A row that is not as it was written is not counted.
    AssessmentSet set(List<Checklist> checklists) {
        Map<Fingerprint, Release> releases =
                checklists.stream()
                        .map(Checklist::release)
                        .collect(Collectors.toMap(Release::fingerprint, Function.identity()));
        Map<FactoryId, Factory> factories = read("factories", this.factories::all);
        List<Assessment> assessments = read("assessments", this.assessments::all);
        for (Assessment one : assessments) {
            if (!fits(one, releases)) {
                throw damaged(
                        "the answers of the assessment " + one.id() + " are not as they were");
            }
        }
        return new AssessmentSet(factories, assessments, releases, read("links", links::factories));
    }

    /// The non-compliances of one assessment.
    List<Finding> findings(AssessmentId assessment) {
        return read("findings", () -> assessments.findings(assessment));
    }

    /// What was written down for the questions of information of one assessment.
    Map<QuestionId, String> information(AssessmentId assessment) {
        return read("answers", () -> assessments.information(assessment));
    }

    private static boolean fits(Assessment assessment, Map<Fingerprint, Release> releases) {
        byte[] codes = assessment.answers().codes();
        for (byte code : codes) {
            if (code < 0 || code >= CODES) {
                return false;
            }
        }
        return assessment.release().isEmpty()
                || releases.containsKey(assessment.release().get())
                        && releases.get(assessment.release().get()).questions().size()
                                == codes.length;
    }

    private static <T> T read(String what, Supplier<T> rows) {
        try {
            return rows.get();
        } catch (IllegalArgumentException
                | NoSuchElementException
                | DateTimeException
                | JacksonException e) {
            StoreException damaged = damaged("a row of the " + what + " is not as it was");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static StoreException damaged(String what) {
        return StoreException.damaged(
                "In this programme file the computed tables are damaged: "
                        + what
                        + ". Nothing people wrote is lost; tarozi doctor --rebuild computes them"
                        + " again.");
    }
}
