package org.tarozi.ui.report;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.ReportJob;
import org.tarozi.job.ReportOrder;
import org.tarozi.store.Programme;

/// What the preview is asked for.
sealed interface Wanted {

    /// The report to the committee, or for the programme's own staff.
    record ToCommittee(ReportOrder order) implements Wanted {}

    /// The report on one assessment.
    record OnFactory(AssessmentId assessment, ReportOrder order, ReportJob.Photos photos)
            implements Wanted {}

    /// Nothing yet.
    ///
    /// @param missing what the user has to say first
    record Nothing(ReportText missing) implements Wanted {}

    /// Makes a report.
    static ReportJob.Outcome make(Programme programme, ToCommittee wanted) {
        return new ReportJob(programme, wanted.order()).committee();
    }

    /// Makes a report.
    static ReportJob.Outcome make(Programme programme, OnFactory wanted, ReportJob.Watch watch) {
        return new ReportJob(programme, wanted.order())
                .factory(wanted.assessment(), wanted.photos(), watch);
    }
}
