package org.tarozi.job;

import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Subject;
import org.tarozi.report.Report;
import org.tarozi.report.content.Audience;
import org.tarozi.report.content.CommitteeReport;
import org.tarozi.report.content.Edition;
import org.tarozi.report.content.FactoryReport;
import org.tarozi.report.content.FilteredPart;
import org.tarozi.report.content.Gallery;
import org.tarozi.report.content.OnSite;
import org.tarozi.store.Programme;

import java.time.LocalDate;
import java.util.Optional;

/// Makes a report of a programme as it was ordered, or says why there is none.
public record ReportJob(Programme programme, ReportOrder order) {

    /// What became of it.
    public sealed interface Outcome {

        /// A report.
        ///
        /// @param selection what it counts and what not
        record Made(Report report, Selection selection) implements Outcome {}

        /// A report to the committee would tell about single factories.
        record Telling(FilteredPart part) implements Outcome {}

        /// There is no such assessment with a checklist in the programme.
        record Unknown(AssessmentId assessment) implements Outcome {}
    }

    /// Which photos the report on one assessment shows; that to the committee never has any.
    public enum Photos {
        /// None, since people may be recognisable in them.
        NONE,
        /// Those of the non-compliances.
        OF_NON_COMPLIANCES
    }

    /// Told how many of the photos are ready. What it throws ends the work.
    @FunctionalInterface
    public interface Watch {

        void photo(int number, int all);
    }

    /// The report to the committee, or its edition for the programme's own staff.
    public Outcome committee() {
        ReportMaterial source = source();
        Selection selection = source.material().selection();
        Optional<FilteredPart> telling =
                order.audience() == Audience.COMMITTEE
                        ? FilteredPart.telling(source.material().set(), selection)
                        : Optional.empty();
        return telling.<Outcome>map(Outcome.Telling::new)
                .orElseGet(
                        () ->
                                new Outcome.Made(
                                        CommitteeReport.of(source.material(), edition(source)),
                                        selection));
    }

    /// The report on one assessment, for its factory; of visits that are linked any id will do.
    public Outcome factory(AssessmentId assessment, Photos photos, Watch watch) {
        ReportMaterial source = source();
        Subject shown = programme.group(Subjects.of(assessment)).root();
        Optional<Assessment> found =
                source.material().set().assessments().stream()
                        .filter(candidate -> Subjects.of(candidate.id()).equals(shown))
                        .filter(candidate -> candidate.release().isPresent())
                        .findFirst();
        return found.<Outcome>map(
                        one ->
                                new Outcome.Made(
                                        FactoryReport.of(
                                                source.material(),
                                                one,
                                                edition(source),
                                                new OnSite(
                                                        programme.information(one.id()),
                                                        lastDay(one.id()),
                                                        gallery(one.id(), photos, watch))),
                                        source.material().selection()))
                .orElseGet(() -> new Outcome.Unknown(assessment));
    }

    private Optional<LocalDate> lastDay(AssessmentId assessment) {
        String day =
                programme
                        .group(Subjects.of(assessment))
                        .state("", OfAssessment.END_DATE.key())
                        .value()
                        .display();
        return Optional.of(day)
                .filter(OfAssessment.END_DATE.form().accepts())
                .map(LocalDate::parse);
    }

    private Optional<Gallery> gallery(AssessmentId assessment, Photos photos, Watch watch) {
        return switch (photos) {
            case NONE -> Optional.empty();
            case OF_NON_COMPLIANCES ->
                    Optional.of(new PrintedPhotos(programme, watch).of(assessment));
        };
    }

    private ReportMaterial source() {
        return ReportMaterial.of(programme, order);
    }

    private Edition edition(ReportMaterial source) {
        return new Edition(
                order.language(),
                order.audience(),
                source.name(),
                order.imprint().date().or(source::newest),
                order.imprint().version(),
                order.imprint().endorsedOn());
    }
}
