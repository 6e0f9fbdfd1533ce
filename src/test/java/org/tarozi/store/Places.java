package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Subject;

import java.util.UUID;

/// The factories and visits that tests speak of, in the order of their ids.
final class Places {

    static final FactoryId FACTORY = FactoryId.of("0190f000-0000-7000-8000-00000000000a");
    static final FactoryId TWIN = FactoryId.of("0190f000-0000-7000-8000-00000000000b");
    static final AssessmentId VISIT = AssessmentId.of("0190a000-0000-7000-8000-00000000000a");
    static final AssessmentId OTHER = AssessmentId.of("0190a000-0000-7000-8000-00000000000b");
    static final AssessmentId THIRD = AssessmentId.of("0190a000-0000-7000-8000-00000000000c");

    static final String Q1 = "cl-under-age";
    static final String Q2 = "cl-family-members";
    static final String RESULT = OfAnswer.RESULT.key();
    static final String NOTE = OfAnswer.NOTE.key();

    private Places() {}

    static UUID id(long number) {
        return new UUID(0x0190_a000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static Subject of(AssessmentId visit) {
        return new Subject("assessment/" + visit);
    }

    static Subject of(FactoryId factory) {
        return new Subject("factory/" + factory);
    }

    static Subject answer(AssessmentId visit, String question) {
        return of(visit).at("answer/" + question);
    }

    static Subject interview(AssessmentId visit) {
        return of(visit).at("confidential/interview/i1");
    }
}
