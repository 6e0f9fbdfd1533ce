package org.tarozi.job;

import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;
import org.tarozi.change.Subject;
import org.tarozi.profile.Version;
import org.tarozi.report.content.Material;
import org.tarozi.report.content.Provenance;
import org.tarozi.store.Extent;
import org.tarozi.store.Programme;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report is made of, taken from an open programme.
///
/// @param name the name of the programme, or of its file where nobody gave it one
/// @param newest the day of the newest change, which a report speaks for unless it is told another;
///   absent where there is no change
record ReportMaterial(Material material, String name, Optional<LocalDate> newest) {

    /// Collects it for a report as it was ordered; labels come in its language.
    static ReportMaterial of(Programme programme, ReportOrder order) {
        AssessmentSet set = programme.assessments();
        List<Finding> findings =
                set.assessments().stream()
                        .map(Assessment::id)
                        .flatMap(id -> programme.findings(id).stream())
                        .toList();
        Extent extent = programme.extent(subjects(set).toList());
        Texts texts = Texts.in(order.language());
        Provenance provenance = provenance(extent, OrderText.options(order), texts);
        Optional<LocalDate> newest =
                extent.newest().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return new ReportMaterial(
                new Material(
                        set,
                        Selection.of(set, order.scope()),
                        findings,
                        Identities.of(programme, set.factories().keySet()),
                        provenance),
                programme.name().orElseGet(() -> texts.say(Text.UNNAMED_PROGRAMME)),
                newest);
    }

    private static Stream<Subject> subjects(AssessmentSet set) {
        return Stream.concat(
                set.factories().keySet().stream().map(Subjects::of),
                set.assessments().stream().map(assessment -> Subjects.of(assessment.id())));
    }

    private static Provenance provenance(Extent extent, List<String> options, Texts texts) {
        return new Provenance(
                "Tarozi " + Version.number(),
                options,
                List.of(
                        new Provenance.Count(texts.say(Text.CHANGES), extent.changes()),
                        new Provenance.Count(texts.say(Text.LOOSE_CHANGES), extent.loose()),
                        new Provenance.Count(texts.say(Text.SEGMENTS), extent.segments())),
                List.of(
                        new Provenance.Digest(
                                texts.say(Text.CHANGES) + ", SHA-256", extent.ofChanges().hex()),
                        new Provenance.Digest(
                                texts.say(Text.SEGMENTS) + ", SHA-256",
                                extent.ofSegments().hex())));
    }
}
