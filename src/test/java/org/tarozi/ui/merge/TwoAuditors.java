package org.tarozi.ui.merge;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;

import java.nio.file.Path;

/// An office and two auditors who were at one visit together and wrote some things down
/// differently; the second was at another factory too.
final class TwoAuditors {

    final Desk office;
    final Path first;
    final Path second;

    TwoAuditors(Path folder) {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Ipak Yoʻli Tekstil");
        Desk bek = office.copyFor("Bekzod");
        Desk dil = office.copyFor("Dilnoza");
        bek.answered(1, "fl-resign", OfAnswer.RESULT, "compliant")
                .answered(1, "os-guards", OfAnswer.RESULT, "non_compliant")
                .answered(
                        1,
                        "os-guards",
                        OfAnswer.FINDING,
                        "Two of nine cutting machines run without a guard; the operators said that"
                                + " the guards slow them down.")
                .set(Desk.answer(1, "os-guards"), OfAnswer.WORKERS_AFFECTED, Value.of(9))
                .set(Desk.visit(1), OfAssessment.CYCLE, Value.of(1));
        dil.answered(1, "fl-resign", OfAnswer.RESULT, "non_compliant")
                .answered(1, "os-guards", OfAnswer.RESULT, "non_compliant")
                .answered(
                        1,
                        "os-guards",
                        OfAnswer.FINDING,
                        "The belt of the spreading machine is open.")
                .set(Desk.answer(1, "os-guards"), OfAnswer.WORKERS_AFFECTED, Value.of(12))
                .visited(2, "Fargʻona Paxta");
        first = bek.handOver("bekzod.tza");
        second = dil.handOver("dilnoza.tza");
    }

    /// A file of somebody who corrected what the office had written.
    Path corrected() {
        office.answered(1, "fl-resign", OfAnswer.RESULT, "compliant");
        return office.copyFor("Eldor")
                .answered(1, "fl-resign", OfAnswer.RESULT, "non_compliant")
                .answered(1, "os-guards", OfAnswer.RESULT, "compliant")
                .handOver("eldor.tza");
    }
}
