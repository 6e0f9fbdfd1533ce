package org.tarozi.cli;

import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.Explanation;
import org.tarozi.analysis.Formula;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.RatesBy;
import org.tarozi.analysis.Selection;
import org.tarozi.analysis.Warning;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.job.Titles;
import org.tarozi.report.content.Say;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rates for people at a terminal: numbers first, since titles are long.
record RatesText(RateList list, PrintStream out) {

    void print(RateList.Detail detail, Path programme) {
        Selection selection = list.selection();
        out.println(
                Numbers.of(selection.included().size(), "visit")
                        + " counted, "
                        + selection.excluded().size()
                        + " left out"
                        + (detail == RateList.Detail.PLAIN && !selection.excluded().isEmpty()
                                ? " (--explain says why)."
                                : "."));
        if (list.by() == RatesBy.FACTORY) {
            out.println("n/N: how many of the points that were assessed are non-compliant.");
        }
        table().print(out);
        printNotes(detail, programme);
    }

    /// What is behind the rows, open conflicts and what to look at.
    void printNotes(RateList.Detail detail, Path programme) {
        if (detail == RateList.Detail.EXPLAINED) {
            explain();
        }
        String reworded =
                list.rows().stream()
                        .filter(list::inOtherWords)
                        .map(RateRow::id)
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!reworded.isEmpty()) {
            out.println("Asked in other words in some of the counted visits: " + reworded);
        }
        printMoved();
        int open = list.selection().conflicts().programme();
        if (open > 0) {
            out.println(
                    Numbers.of(open, "open conflict")
                            + " in the programme, "
                            + list.selection().conflicts().included()
                            + " in the counted visits: tarozi conflicts "
                            + Quoted.of(programme));
        }
        Titles titles = list.titles();
        list.selection()
                .warnings()
                .forEach(one -> out.println("Look at this: " + text(one, titles)));
    }

    private void printMoved() {
        Function<RateRow, List<String>> points = list.points();
        String moved =
                list.rows().stream()
                        .filter(row -> points.apply(row).size() > 1)
                        .map(row -> row.id() + " (" + String.join(", ", points.apply(row)) + ")")
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!moved.isEmpty()) {
            out.println("Asked at another point in some of the counted visits: " + moved);
        }
    }

    private TextTable table() {
        TextTable table = new TextTable("rate", "n/N", "cycle", "cluster", "point", "id", "title");
        for (RateRow row : list.rows()) {
            Optional<String> own = Optional.of(row.titles().label());
            table.add(
                    row.percent().isPresent() ? row.percent().getAsInt() + " %" : "–",
                    share(row),
                    row.cycle().isPresent() ? String.valueOf(row.cycle().getAsInt()) : "",
                    row.titles().cluster().equals(own) ? "" : row.titles().cluster().orElse(""),
                    row.titles().point().equals(own) ? "" : row.titles().point().orElse(""),
                    row.id(),
                    row.titles().label() + row.formula().map(RatesText::text).orElse(""));
        }
        return table;
    }

    /// How many of how many; the mean of rates is no count, and says of how many rates it is one.
    private static String share(RateRow row) {
        return row.nonCompliant().isPresent()
                ? row.nonCompliant().getAsInt() + "/" + row.assessed()
                : "mean/" + row.assessed();
    }

    private static String text(Formula formula) {
        return switch (formula) {
            case ANY_POINT -> " (factories that fail any point)";
            case MEAN_OF_POINTS -> " (mean of the rates of its points)";
        };
    }

    private void explain() {
        Titles titles = list.titles();
        Comparator<AssessmentId> order = list.visits();
        Function<RateRow, Explanation> explanations = list.explanations();
        out.println();
        for (RateRow row : list.rows()) {
            Explanation behind = explanations.apply(row);
            if (row.assessed() > 0) {
                out.println(row.id() + cycle(row) + ", " + share(row) + ":");
                Set<AssessmentId> failing = Set.copyOf(behind.nonCompliant());
                names("non-compliant", behind.nonCompliant().stream().sorted(order), titles);
                Stream<AssessmentId> others =
                        behind.assessed().stream()
                                .filter(id -> !failing.contains(id))
                                .sorted(order);
                names(behind.nonCompliant().isEmpty() ? "assessed" : "others", others, titles);
                points("non-compliant points", behind.nonCompliantPoints());
                points("points", behind.assessedPoints());
            }
        }
        counted(order, titles);
        leftOut(order, titles);
    }

    private static String cycle(RateRow row) {
        return row.cycle().isPresent() ? ", cycle " + row.cycle().getAsInt() : "";
    }

    private void names(String what, Stream<AssessmentId> ids, Titles titles) {
        String names = ids.map(titles::visit).collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            out.println("  " + what + ": " + names);
        }
    }

    private void points(String what, List<?> points) {
        if (!points.isEmpty()) {
            out.println(
                    "  "
                            + what
                            + ": "
                            + points.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void counted(Comparator<AssessmentId> order, Titles titles) {
        List<Assessment> assessments = list.selection().included();
        out.println();
        out.println("Counted:" + (assessments.isEmpty() ? " none" : ""));
        assessments.stream()
                .map(Assessment::id)
                .sorted(order)
                .forEach(id -> out.println("  " + id + "  " + titles.visit(id)));
    }

    private void leftOut(Comparator<AssessmentId> order, Titles titles) {
        List<Exclusion> excluded =
                list.selection().excluded().stream()
                        .sorted(Comparator.comparing(Exclusion::assessment, order))
                        .toList();
        out.println("Left out:" + (excluded.isEmpty() ? " none" : ""));
        for (Exclusion one : excluded) {
            out.println(
                    String.format(
                            Locale.ROOT,
                            "  %s  %s: %s",
                            one.assessment(),
                            titles.visit(one.assessment()),
                            new Say(Texts.in(Language.EN)).reason(one.reason())));
        }
    }

    private static Optional<Fingerprint> release(Titles titles, AssessmentId visit) {
        return titles.assessment(visit.toString()).flatMap(Assessment::release);
    }

    private static String ifTheyAreOne(boolean onOneChecklist) {
        return onOneChecklist
                ? "Link them if they are one."
                : "They were made on different checklists: if they are one, move one of them to"
                        + " the trash, in the window.";
    }

    private static String text(Warning warning, Titles titles) {
        return switch (warning) {
            case Warning.PossibleDuplicate(var factory, var first, var second, int days) ->
                    String.format(
                            Locale.ROOT,
                            "%s has two visits %s, %s and %s. %s",
                            titles.factory(factory),
                            days == 0 ? "on one day" : Numbers.of(days, "day") + " apart",
                            first,
                            second,
                            ifTheyAreOne(release(titles, first).equals(release(titles, second))));
            case Warning.SameName(var factories) ->
                    factories.size()
                            + " counted factories are called "
                            + titles.factory(factories.getFirst())
                            + ": "
                            + factories.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", "))
                            + ". Link them if they are one.";
            case Warning.PanelGap(var factory, var missing) ->
                    String.format(
                            Locale.ROOT,
                            "%s has no counted visit in cycle %s.",
                            titles.factory(factory),
                            missing.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")));
            case Warning.OtherChecklist(var id, var visits) ->
                    Numbers.of(visits.size(), "visit was", "visits were")
                            + " made on another checklist that is called "
                            + id
                            + " too; its questions may have other words. With --json they are"
                            + " named.";
            case Warning.WithoutDate(var visits) ->
                    Numbers.of(visits.size(), "counted visit has", "counted visits have")
                            + " no date; --from, --to and --as-of leave such visits out. With"
                            + " --json they are named.";
        };
    }
}
