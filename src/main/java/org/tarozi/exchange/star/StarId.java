package org.tarozi.exchange.star;

import org.tarozi.assessment.Identity;
import org.tarozi.change.Digest;
import org.tarozi.change.Scope;
import org.tarozi.checklist.ReleaseId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/// The numbers of the STAR system: what they are called here, and numbers for what has none.
final class StarId {

    /// What the ids of releases made of tables begin with.
    static final String RELEASE = ReleaseId.OF_TABLE;

    private static final String SOURCE = "star";
    private static final long FIRST_OWN = 1_000_000_000_000_000L;
    private static final long OWN = 8_000_000_000_000_000L;
    private static final long PER_DAY = 100_000_000L;

    private StarId() {}

    static Scope.OfAssessment assessment(long questId) {
        return new Scope.OfAssessment(
                Identity.derived(SOURCE, "assessment", String.valueOf(questId)));
    }

    static Scope.OfFactory factory(long factoryId) {
        return new Scope.OfFactory(Identity.derived(SOURCE, "factory", String.valueOf(factoryId)));
    }

    /// The id of a question that no checklist of the programme knows.
    static String question(long questionId) {
        return SOURCE + ":" + questionId;
    }

    /// A number for something the system does not know, always the same one: 16 digits, exact as a
    /// floating-point number too, and larger than any number of the system.
    static long number(String id) {
        return FIRST_OWN + Long.remainderUnsigned(hash(id), OWN);
    }

    /// A number for an assessment the system does not know. Numbers of later days are larger,
    /// because the system's largest number is its latest assessment.
    static long number(String id, Optional<LocalDate> start) {
        LocalDate day = start.orElse(LocalDate.of(1900, 1, 1));
        long digits = day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
        return digits * PER_DAY + Long.remainderUnsigned(hash(id), PER_DAY);
    }

    private static long hash(String id) {
        byte[] digest = Digest.sha256().digest(id.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
