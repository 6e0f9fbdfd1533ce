package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Finding;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reports on findings of which people wrote different texts and numbers.
class UndecidedTextTest {

    @ParameterizedTest
    @CsvSource({
        "EN, Different texts were written down and wait for a decision., in conflict",
        "RU, Записаны разные описания; они ждут решения., расхождение",
        "UZ, 'Turli tavsiflar yozilgan, qaror kutilmoqda.', ziddiyat"
    })
    void theFactoryReadsThatTheyWaitForADecision(Language language, String text, String number) {
        Material material = undecided();
        List<String> lines = lines(FactoryReport.of(material, disputed(material), of(language)));
        long findings = disputedFindings(material);
        assertTrue(findings > 0);
        assertEquals(findings, lines.stream().filter(("|   - " + text)::equals).count());
        assertEquals(
                findings,
                lines.stream()
                        .filter(line -> line.startsWith("| ") && line.endsWith(" | " + number))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "EN, In 1 factory different texts wait for a decision; they are not shown.",
        "RU, На 1 фабрике записаны разные описания; они ждут решения и не показаны.",
        "UZ, 1 ta fabrikada turli tavsiflar yozilgan; qaror kutilmoqda va ular koʻrsatilmagan."
    })
    void theCommitteeReadsHowManyAreNotShown(Language language, String text) {
        Material material = undecided();
        List<String> lines = lines(CommitteeReport.of(material, of(language)));
        assertEquals(
                disputedFindings(material),
                lines.stream().filter(("|   - " + text)::equals).count());
    }

    @ParameterizedTest
    @CsvSource({"EN, 'Different texts were written down and wait for a decision. | in conflict'"})
    void theSheetOfFindingsSaysItToo(Language language, String end) {
        Material material = undecided();
        assertEquals(
                disputedFindings(material),
                lines(CommitteeReport.of(material, of(language))).stream()
                        .filter(line -> line.endsWith(end))
                        .count());
    }

    private static long disputedFindings(Material material) {
        AssessmentId id = disputed(material).id();
        return material.findings().stream().filter(one -> one.assessment().equals(id)).count();
    }

    private static Assessment disputed(Material material) {
        return material.set().assessments().getFirst();
    }

    /// Of the first visit nothing is decided.
    private static Material undecided() {
        Material nine = NineFactories.of(9);
        AssessmentId first = disputed(nine).id();
        return new Material(
                nine.set(),
                nine.selection(),
                nine.findings().stream()
                        .map(one -> one.assessment().equals(first) ? undecided(one) : one)
                        .toList(),
                nine.names(),
                nine.provenance());
    }

    private static Finding undecided(Finding finding) {
        return new Finding(
                finding.assessment(),
                finding.question(),
                Optional.empty(),
                OptionalInt.empty(),
                finding.methods(),
                Set.of("finding", "workers_affected"));
    }

    private static List<String> lines(Report report) {
        return ReportText.of(report).lines().toList();
    }

    private static Edition of(Language language) {
        return NineFactories.edition(language, Audience.INTERNAL);
    }
}
