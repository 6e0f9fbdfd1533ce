package org.tarozi.analysis;

import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Builds an assessment set in a few lines, and applies scopes to it.
final class Programme {

    private final Map<FactoryId, Factory> factories = new HashMap<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final Map<Fingerprint, Release> releases = new HashMap<>();

    Programme(Release... used) {
        for (Release release : used) {
            releases.put(release.fingerprint(), release);
        }
    }

    AssessmentSet set() {
        return new AssessmentSet(factories, assessments, releases);
    }

    Selection select(Scope scope) {
        return Selection.of(set(), scope);
    }

    Rates rates(Scope scope) {
        return Rates.of(set(), select(scope));
    }

    /// The only group of rates over everything.
    RateGroup rates() {
        return rates(Scope.ALL).groups().getFirst();
    }

    /// Reason keys by assessment number, for one scope.
    Map<Integer, String> reasons(Scope scope) {
        Map<Integer, String> reasons = new HashMap<>();
        for (Exclusion exclusion : select(scope).excluded()) {
            reasons.put(
                    (int) exclusion.assessment().uuid().getLeastSignificantBits(),
                    exclusion.reason().key());
        }
        return reasons;
    }

    Programme active(int factory) {
        return factory(new FactoryLine(factory));
    }

    Programme factory(FactoryLine line) {
        factories.put(line.id, line.toFactory());
        return this;
    }

    Programme visit(VisitLine line) {
        assessments.add(line.toAssessment());
        return this;
    }

    static FactoryId factoryId(int number) {
        return new FactoryId(new UUID(0x7000, number));
    }

    static AssessmentId id(int number) {
        return new AssessmentId(new UUID(0x7000, number));
    }

    /// A factory to be: active, in no known place, until told otherwise.
    static final class FactoryLine {
        private final FactoryId id;
        FactoryStatus status = FactoryStatus.ACTIVE;
        Optional<LocalDate> since = Optional.empty();
        boolean live = true;
        String name;
        Optional<String> country = Optional.empty();
        Optional<String> region = Optional.empty();
        Optional<String> sector = Optional.empty();
        Factory.Workforce workforce =
                new Factory.Workforce(
                        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        final Set<String> conflicts = new HashSet<>();

        FactoryLine(int number) {
            id = factoryId(number);
            name = "Factory " + number;
        }

        FactoryLine status(FactoryStatus is) {
            status = is;
            return this;
        }

        FactoryLine since(String day) {
            since = Optional.of(LocalDate.parse(day));
            return this;
        }

        FactoryLine named(String text) {
            name = text;
            return this;
        }

        FactoryLine country(String code) {
            country = Optional.of(code);
            return this;
        }

        FactoryLine region(String name) {
            region = Optional.of(name);
            return this;
        }

        FactoryLine deleted() {
            live = false;
            return this;
        }

        FactoryLine workers(OptionalInt total, OptionalInt female, OptionalInt male) {
            workforce = new Factory.Workforce(total, female, male);
            return this;
        }

        FactoryLine conflict(String field) {
            conflicts.add(field);
            return this;
        }

        private Factory toFactory() {
            return new Factory(
                    id,
                    Optional.of(name),
                    new Factory.Place(country, region, sector),
                    new Factory.Standing(status, since, live),
                    workforce,
                    Map.of(),
                    conflicts);
        }
    }

    /// A visit to be: live, done, full, with an answer for each digit, until told otherwise.
    static final class VisitLine {
        private final int number;
        private byte[] codes;
        Optional<FactoryId> factory;
        Optional<Fingerprint> checklist;
        Optional<LocalDate> start = Optional.empty();
        OptionalInt cycle = OptionalInt.empty();
        OptionalLong programmeNumber = OptionalLong.empty();
        VisitKind kind = VisitKind.FULL;
        VisitState state = VisitState.DONE;
        boolean live = true;
        int openConflicts;
        final Set<String> conflicts = new HashSet<>();

        /// @param digits one answer code for each question of the release
        VisitLine(int number, int factory, Release release, String digits) {
            this.number = number;
            checklist = Optional.of(release.fingerprint());
            this.factory = Optional.of(factoryId(factory));
            codes = new byte[digits.length()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = (byte) (digits.charAt(i) - '0');
            }
        }

        VisitLine start(String day) {
            start = Optional.of(LocalDate.parse(day));
            return this;
        }

        VisitLine cycle(int is) {
            cycle = OptionalInt.of(is);
            return this;
        }

        VisitLine number(long is) {
            programmeNumber = OptionalLong.of(is);
            return this;
        }

        VisitLine kind(VisitKind is) {
            kind = is;
            return this;
        }

        VisitLine open() {
            state = VisitState.OPEN;
            return this;
        }

        VisitLine deleted() {
            live = false;
            return this;
        }

        VisitLine noChecklist() {
            checklist = Optional.empty();
            codes = new byte[0];
            return this;
        }

        VisitLine noFactory() {
            factory = Optional.empty();
            return this;
        }

        VisitLine conflict(String field) {
            conflicts.add(field);
            openConflicts++;
            return this;
        }

        Assessment toAssessment() {
            return new Assessment(
                    id(number),
                    factory,
                    checklist,
                    new Assessment.Visit(start, cycle, programmeNumber, kind, state, live),
                    conflicts,
                    openConflicts,
                    new AnswerVector(codes));
        }
    }
}
