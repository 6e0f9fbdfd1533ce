package org.tarozi.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfReader;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.report.Report;
import org.tarozi.report.content.Audience;
import org.tarozi.report.content.CommitteeReport;
import org.tarozi.report.content.Edition;
import org.tarozi.report.content.FactoryReport;
import org.tarozi.report.content.Material;
import org.tarozi.report.content.Provenance;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.report.workbook.WorkbookWriter;
import org.tarozi.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Both reports, with the findings alone as paragraphs by the same PDF library as reference.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class ReportBenchmark {

    private static final int FACTORIES = 9;

    private Material material;
    private Edition edition;

    @Setup
    public void makeProgramme() throws IOException {
        AssessmentSet set = LargeProgramme.of(FACTORIES);
        material =
                new Material(
                        set,
                        Selection.of(set, org.tarozi.analysis.Scope.ALL),
                        findings(set),
                        names(set),
                        new Provenance("Tarozi", List.of(), List.of(), List.of()));
        edition =
                new Edition(
                        Language.EN,
                        Audience.COMMITTEE,
                        "Benchmark",
                        Optional.of(LocalDate.of(2024, 10, 31)),
                        "1",
                        Optional.empty());
        try (PdfReader reader = new PdfReader(committeePdf())) {
            System.out.println("pages: " + reader.getNumberOfPages());
        }
    }

    private static Set<String> names(AssessmentSet set) {
        return set.factories().values().stream()
                .flatMap(factory -> factory.name().stream())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(AssessmentSet set) {
        List<Finding> findings = new ArrayList<>();
        for (Assessment assessment : set.assessments()) {
            Release release = set.releases().get(assessment.release().orElseThrow());
            for (Question question : release.questions()) {
                int ordinal = release.ordinal(question.id()).orElseThrow();
                if (assessment.answers().at(ordinal) == AnswerCode.NON_COMPLIANT) {
                    findings.add(finding(assessment, question, findings.size()));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Assessment assessment, Question question, int number) {
        return new Finding(
                assessment.id(),
                question.id(),
                Optional.of(
                        "In sample "
                                + number
                                + " the payroll of the finishing section does not show the overtime"
                                + " that the gate record of the same weeks does."),
                OptionalInt.of(number % 50 + 1),
                Set.of(),
                Set.of());
    }

    /// The reference: the texts of the findings, one below the other.
    @Benchmark
    public byte[] findingsAsPlainParagraphs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
        document.open();
        for (Finding finding : material.findings()) {
            document.add(new Paragraph(finding.text().orElseThrow()));
        }
        document.close();
        return out.toByteArray();
    }

    @Benchmark
    public byte[] committeePdf() throws IOException {
        return pdf(CommitteeReport.of(material, edition));
    }

    @Benchmark
    public byte[] committeeWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(CommitteeReport.of(material, edition), out);
        return out.toByteArray();
    }

    /// The budget's figure: one value, both files.
    @Benchmark
    public int committeePdfAndWorkbook() throws IOException {
        Report report = CommitteeReport.of(material, edition);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(report, out);
        WorkbookWriter.write(report, out);
        return out.size();
    }

    @Benchmark
    public byte[] factoryPdf() throws IOException {
        Assessment one = material.set().assessments().getFirst();
        return pdf(FactoryReport.of(material, one, edition));
    }

    private static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(report, out);
        return out.toByteArray();
    }
}
