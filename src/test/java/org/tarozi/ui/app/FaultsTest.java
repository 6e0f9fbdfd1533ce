package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.profile.FaultLog;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.Trouble;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Notice;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

class FaultsTest {

    @TempDir Path folder;

    private Notice notice(RuntimeException failure, Language language, String onlyRead) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));
        return new Faults(new FaultLog(folder, clock), onlyRead::equals)
                .notice(failure, Texts.in(language));
    }

    private String told(RuntimeException failure, Language language) {
        Notice notice = notice(failure, language, "b.tarozi");
        assertEquals(Notice.Kind.FAILED, notice.kind());
        return notice.sentence();
    }

    private static StoreException notAllowed() {
        AccessDeniedException cause = new AccessDeniedException("a.tarozi");
        return new StoreException(Trouble.of(cause, "a.tarozi", "It is not allowed."), cause);
    }

    @Test
    void aFailureOfTheMachineIsSaidWithItsNextStepAndItsCode() {
        assertEquals(
                "a.tarozi could not be read or written: the system does not allow it. Check that"
                        + " you may write to it and to its folder, or choose another place, then"
                        + " try again. Error code T-NOT-ALLOWED.",
                told(notAllowed(), Language.EN));
    }

    @Test
    void aProgrammeThatCanOnlyBeReadIsNoFailure() {
        assertEquals(
                Notice.refused("Nothing was changed: this file can only be read."),
                notice(notAllowed(), Language.EN, "a.tarozi"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCodeIsTheSameInEveryLanguage(Language language) {
        String told = told(notAllowed(), language);
        assertTrue(told.endsWith(" T-NOT-ALLOWED."), told);
    }
}
