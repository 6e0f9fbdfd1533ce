package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class ExitCodeTest {

    @Test
    void numbersAreTheContractOfScripts() {
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                Stream.of(ExitCode.values()).map(ExitCode::number).toList());
    }

    @Test
    void theFirstThatAppliesWins() {
        assertEquals(ExitCode.MACHINE_FAILED, ExitCode.gravest(List.of(ExitCode.values())));
        assertEquals(ExitCode.USAGE, ExitCode.gravest(List.of(ExitCode.REFUSED, ExitCode.USAGE)));
        assertEquals(
                ExitCode.REFUSED,
                ExitCode.gravest(List.of(ExitCode.CONFLICTS_REMAIN, ExitCode.REFUSED)));
        assertEquals(
                ExitCode.CONFLICTS_REMAIN,
                ExitCode.gravest(List.of(ExitCode.DONE, ExitCode.CONFLICTS_REMAIN)));
    }

    @Test
    void nothingToSayIsDone() {
        assertEquals(ExitCode.DONE, ExitCode.gravest(List.of()));
    }
}
