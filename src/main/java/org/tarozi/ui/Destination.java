package org.tarozi.ui;

import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Subject;
import org.tarozi.checklist.QuestionId;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A place in the window.
public sealed interface Destination {

    /// Where no programme is open.
    ///
    /// @param files to merge into the programme that is opened or made next, if any arrived
    record Start(List<Path> files) implements Destination {
        public Start {
            files = List.copyOf(files);
        }
    }

    /// The factories and assessments of the programme.
    ///
    /// @param factory the one to show, if one is meant
    record Factories(Optional<FactoryId> factory) implements Destination {}

    /// A form that was begun and left, among the factories.
    ///
    /// @param form what tells it from others
    record Begun(String form) implements Destination {}

    /// One visit.
    ///
    /// @param question the one to show; where the user left off without it
    /// @param listing which questions are listed
    record Visit(AssessmentId assessment, Optional<QuestionId> question, Listing listing)
            implements Destination {

        /// Which questions to list.
        public enum Listing {
            /// Those around the question.
            USUAL,
            /// Those without an answer.
            OPEN,
            /// Non-compliances that nobody described.
            UNDESCRIBED,
            /// Those that somebody described and that are no non-compliances.
            UNREPORTED,
            /// Non-compliances of which nobody said how they were established.
            UNESTABLISHED,
            /// Those with an answer that is no number or day, where one is expected.
            UNREAD,
            /// Findings that affect more workers than the factory has.
            TOO_MANY,
            /// Those with a number that is hardly possible.
            IMPROBABLE,
            /// Those that were answered and are not asked any more.
            UNASKED,
            /// Those that somebody wanted to come back to.
            FLAGGED,
            /// Those on which people differ.
            IN_CONFLICT
        }

        public Visit(AssessmentId assessment, Optional<QuestionId> question) {
            this(assessment, question, Listing.USUAL);
        }

        /// Some questions of a visit, beginning with the first of them.
        public static Visit listing(AssessmentId assessment, Listing listing) {
            return new Visit(assessment, Optional.empty(), listing);
        }

        /// Whether nothing is said of where in the visit.
        public boolean isAnywhere() {
            return question.isEmpty() && listing == Listing.USUAL;
        }
    }

    /// Taking in files and deciding conflicts.
    ///
    /// @param files to look at at once, if any were dropped
    /// @param about what to decide conflicts of, if something is meant
    record Merge(List<Path> files, Optional<Subject> about) implements Destination {
        public Merge {
            files = List.copyOf(files);
        }

        public Merge(List<Path> files) {
            this(files, Optional.empty());
        }

        /// The conflicts of a factory or an assessment, or of a part of it.
        public static Merge deciding(Subject about) {
            return new Merge(List.of(), Optional.of(about));
        }
    }

    /// The rates.
    record Numbers() implements Destination {}

    /// The reports.
    ///
    /// @param assessment the one that is meant, if one is
    /// @param purpose what is to be done with it
    /// @param scope what a report to the committee is to count; what it counted before without it
    record Reports(Optional<AssessmentId> assessment, Purpose purpose, Optional<Scope> scope)
            implements Destination {

        /// What is to be done with an assessment.
        public enum Purpose {
            REPORT,
            HAND_OVER
        }

        public Reports(Optional<AssessmentId> assessment) {
            this(assessment, Purpose.REPORT, Optional.empty());
        }

        /// Where a report to the committee is made of what somebody counted.
        public static Reports toCommittee(Scope scope) {
            return new Reports(Optional.empty(), Purpose.REPORT, Optional.of(scope));
        }

        /// Where a file is made of an assessment.
        public static Reports handingOver(AssessmentId assessment) {
            return new Reports(Optional.of(assessment), Purpose.HAND_OVER, Optional.empty());
        }

        /// The assessment to report on, if one is meant.
        public Optional<AssessmentId> reportedOn() {
            return assessment.filter(one -> purpose == Purpose.REPORT);
        }

        /// The assessment to hand over, if one is meant.
        public Optional<AssessmentId> handedOver() {
            return assessment.filter(one -> purpose == Purpose.HAND_OVER);
        }
    }
}
