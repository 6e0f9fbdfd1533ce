package org.tarozi.report;

import java.util.List;

/// What the workbook recalculates: the lines whose rates the report states, and the answers they
/// follow from.
///
/// @param scope what is counted, in brief, and how many assessments
/// @param definitions how the numbers are defined and filtered, printed on a sheet of its own
/// @param sheets further tables, each on a sheet of its own
public record Workings(
        String scope,
        List<ClusterLine> clusters,
        List<PointLine> points,
        List<QuestionLine> questions,
        Answers answers,
        List<Block> definitions,
        List<Sheet> sheets) {

    /// A cluster with both of its rates.
    public record ClusterLine(String id, String title, Share anyPoint, Mean meanOfPoints) {}

    /// A compliance point and its rate.
    public record PointLine(String id, String cluster, String title, Share rate) {}

    /// A question and its rate.
    ///
    /// @param id the question's own; a second line of it has another standing
    /// @param inOtherWords whether some of the counted assessments asked it in other words than
    ///   those of the text; marked with a star
    public record QuestionLine(
            String id,
            Place place,
            String text,
            Standing standing,
            Share rate,
            boolean inOtherWords) {}

    /// Where a question stands.
    ///
    /// @param cluster the title of its cluster
    /// @param point the title of its point, which has no line where all of it is of national level
    public record Place(String cluster, String point) {}

    /// Whether a question counts in the rate of its point or is of national level and stands apart.
    public enum Standing {
        COUNTED,
        NATIONAL
    }

    /// A table on a sheet of its own.
    public record Sheet(String title, Table table) {}

    public Workings {
        clusters = List.copyOf(clusters);
        points = List.copyOf(points);
        questions = List.copyOf(questions);
        definitions = List.copyOf(definitions);
        sheets = List.copyOf(sheets);
        new Recount(clusters, points, questions).check(answers);
    }
}
