package org.tarozi.job;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;
import org.tarozi.exchange.table.DelimitedWriter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Findings with the visits they were made in, and the fields of them that people differ about.
public record FindingsTable(AssessmentSet set, List<Finding> findings, CountedIn counted)
        implements Consumer<DelimitedWriter> {

    public FindingsTable {
        findings = List.copyOf(findings);
    }

    @Override
    public void accept(DelimitedWriter table) {
        table.row(
                CountedIn.header(
                        VisitColumns.header(
                                "question", "finding", "workers_affected", "in_conflict")));
        VisitColumns visits = new VisitColumns(set);
        Map<Object, Assessment> byId = new HashMap<>();
        set.assessments().forEach(one -> byId.put(one.id(), one));
        for (Finding finding : findings) {
            Assessment visit = byId.get(finding.assessment());
            if (visit == null) {
                throw new IllegalArgumentException("a finding of no visit: " + finding);
            }
            table.row(
                    counted.row(
                            visits.row(
                                    visit,
                                    finding.question().value(),
                                    finding.text().orElse(""),
                                    finding.workersAffected().isPresent()
                                            ? String.valueOf(finding.workersAffected().getAsInt())
                                            : "",
                                    String.join(" ", new TreeSet<>(finding.conflicts())))));
        }
    }
}
