package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The stages that look at one assessment by itself. A conflict belongs to the stage that reads the
/// field.
final class Stages {

    private final AssessmentSet set;
    private final Scope scope;
    private final Map<Fingerprint, boolean[]> compliance = new HashMap<>();

    Stages(AssessmentSet set, Scope scope) {
        this.set = set;
        this.scope = scope;
    }

    /// Live, finished, something assessed, kind, factory.
    Optional<Reason> leavesOut(Assessment assessment) {
        Optional<Reason> reason = deleted(assessment);
        if (reason.isEmpty()) {
            reason = notFinished(assessment);
        }
        if (reason.isEmpty()) {
            reason = nothingAssessed(assessment);
        }
        if (reason.isEmpty()) {
            reason = otherKind(assessment);
        }
        return reason.isEmpty() ? withoutFactory(assessment) : reason;
    }

    /// The factory's own stage: active on a day. Without a day only a factory that never closed is.
    Optional<Reason> inactive(Assessment assessment, Optional<LocalDate> day) {
        Factory factory = factory(assessment).orElseThrow();
        if (inConflict(factory, ScopeField.STATUS)) {
            return Optional.of(ScopeField.STATUS.conflict());
        }
        if (factory.standing().status() == FactoryStatus.ACTIVE) {
            return Optional.empty();
        }
        if (inConflict(factory, ScopeField.STATUS_SINCE)) {
            return Optional.of(ScopeField.STATUS_SINCE.conflict());
        }
        boolean active = factory.standing().activeOn(day.orElse(LocalDate.MAX));
        return active ? Optional.empty() : Optional.of(Reason.Stage.FACTORY_INACTIVE);
    }

    private static Optional<Reason> deleted(Assessment assessment) {
        return when(!assessment.visit().live(), Reason.Stage.DELETED);
    }

    private static Optional<Reason> notFinished(Assessment assessment) {
        Optional<Reason> conflict = conflict(assessment, ScopeField.STATE);
        boolean open = assessment.visit().state() != VisitState.DONE;
        return conflict.isPresent() ? conflict : when(open, Reason.Stage.NOT_FINISHED);
    }

    /// Without its checklist nobody can say what was assessed.
    private Optional<Reason> nothingAssessed(Assessment assessment) {
        if (assessment.release().isEmpty()) {
            return conflict(assessment, ScopeField.CHECKLIST)
                    .or(() -> Optional.of(Reason.Stage.NO_CHECKLIST));
        }
        boolean[] asked =
                compliance.computeIfAbsent(
                        assessment.release().get(), key -> complianceOf(assessment));
        return nothingAssessed(assessment.answers().codes(), asked);
    }

    /// A result that people differ about is none; the reason alone says that there are some.
    private static Optional<Reason> nothingAssessed(byte[] codes, boolean[] asked) {
        Reason reason = Reason.Stage.NOTHING_ASSESSED;
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            if (asked[ordinal] && Codes.isAssessed(codes[ordinal])) {
                return Optional.empty();
            }
            if (asked[ordinal] && codes[ordinal] == Codes.IN_CONFLICT) {
                reason = Reason.Stage.ASSESSED_IN_CONFLICT;
            }
        }
        return Optional.of(reason);
    }

    private Optional<Reason> otherKind(Assessment assessment) {
        Optional<Reason> conflict = conflict(assessment, ScopeField.KIND);
        VisitKind kind = assessment.visit().kind();
        if (conflict.isPresent() || scope.kinds().contains(kind)) {
            return conflict;
        }
        return Optional.of(new Reason.OtherKind(kind));
    }

    private Optional<Reason> withoutFactory(Assessment assessment) {
        Optional<Reason> conflict = conflict(assessment, ScopeField.FACTORY);
        if (conflict.isPresent()) {
            return conflict;
        }
        Optional<Factory> factory = factory(assessment);
        if (factory.isEmpty()) {
            return Optional.of(Reason.Stage.NO_FACTORY);
        }
        return when(!factory.get().standing().live(), Reason.Stage.FACTORY_DELETED);
    }

    /// The filters.
    Optional<Reason> elsewhere(Assessment assessment) {
        Factory factory = factory(assessment).orElseThrow();
        for (PlaceField field : scope.filters().values().keySet()) {
            if (factory.conflicts().contains(field.key())) {
                return Optional.of(new Reason.Conflict(field.key()));
            }
            if (!scope.filters().matches(field, factory)) {
                return Optional.of(new Reason.OtherPlace(field));
            }
        }
        return Optional.empty();
    }

    static Optional<Reason> conflict(Assessment assessment, ScopeField field) {
        return !assessment.conflicts().isEmpty() && assessment.conflicts().contains(field.key())
                ? Optional.of(field.conflict())
                : Optional.empty();
    }

    private static boolean inConflict(Factory factory, ScopeField field) {
        return !factory.conflicts().isEmpty() && factory.conflicts().contains(field.key());
    }

    private Optional<Factory> factory(Assessment assessment) {
        return assessment.factory().flatMap(id -> Optional.ofNullable(set.factories().get(id)));
    }

    private boolean[] complianceOf(Assessment assessment) {
        Release release = Releases.of(set, assessment);
        boolean[] asked = new boolean[release.questions().size()];
        for (int ordinal = 0; ordinal < asked.length; ordinal++) {
            Question question = release.questions().get(ordinal);
            asked[ordinal] = question.isCompliance();
        }
        return asked;
    }

    private static Optional<Reason> when(boolean holds, Reason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
