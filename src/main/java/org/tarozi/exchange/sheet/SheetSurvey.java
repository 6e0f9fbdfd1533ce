package org.tarozi.exchange.sheet;

import org.tarozi.exchange.table.Countries;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.exchange.table.TableReading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What can be told of an answer sheet without a programme: everything but whether its checklists
/// have the questions it answers.
///
/// @param assessments how many it has answers of
public record SheetSurvey(TableCount count, int assessments) {

    /// Reads a file.
    public static TableReading<SheetSurvey> of(Path path) {
        TableProblems problems = new TableProblems();
        Countries countries = new Countries();
        SheetNaming naming = new SheetNaming();
        Set<List<String>> assessments = new HashSet<>();
        SheetReader reader =
                new SheetReader(
                        problems, cells -> assessments.add(assessment(cells, countries, naming)));
        reader.read(path, part -> {});
        naming.tell(problems);
        return problems.none()
                ? new TableReading.Ok<>(new SheetSurvey(reader.count(), assessments.size()))
                : problems.refused();
    }

    private static List<String> assessment(
            SheetCells cells, Countries countries, SheetNaming naming) {
        String date = cells.date(SheetColumn.VISIT_DATE);
        String id = cells.name(SheetColumn.ASSESSMENT_ID);
        String factory = SheetVisits.factoryKey(cells);
        naming.take(cells, id, date);
        cells.whole(SheetColumn.CYCLE);
        cells.country(countries);
        SheetAnswers.result(cells);
        cells.whole(SheetColumn.WORKERS_AFFECTED);
        if (cells.name(SheetColumn.QUESTION).isEmpty()) {
            cells.problem(SheetColumn.QUESTION, "the id of a question");
        }
        if (id.isEmpty() && (factory.isEmpty() || date.isEmpty())) {
            cells.checkNamed();
        }
        return id.isEmpty() ? List.of(factory, date) : List.of(id);
    }
}
