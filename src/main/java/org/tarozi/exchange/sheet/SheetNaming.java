package org.tarozi.exchange.sheet;

import org.tarozi.exchange.table.TableProblems;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the rows of an assessment name it alike. Where cells are merged, an id stands in their
/// first row only, and the rows without it would make a second assessment of the same factory and
/// day.
final class SheetNaming {

    private final Map<Name, Rows> named = new LinkedHashMap<>();
    private final Map<Name, Rows> unnamed = new LinkedHashMap<>();

    /// What stands in a row.
    private record Name(String id, String factoryId, String factory, String date) {

        /// What a row with an id may be found by.
        Stream<Factory> places() {
            return Stream.of(
                            new Factory(By.ID, factoryId, date),
                            new Factory(By.NAME, factory, date),
                            new Factory(By.NAME_ALONE, factoryId.isEmpty() ? factory : "", date))
                    .filter(place -> !place.name().isEmpty());
        }

        /// Where a row with an id may be of the same assessment as this one without: two factories
        /// may bear one name where both have an id.
        Stream<Factory> alike() {
            By name = factoryId.isEmpty() ? By.NAME : By.NAME_ALONE;
            return Stream.of(new Factory(By.ID, factoryId, date), new Factory(name, factory, date))
                    .filter(place -> !place.name().isEmpty());
        }
    }

    private enum By {
        ID,
        NAME,
        /// Of rows that have no id of the factory.
        NAME_ALONE
    }

    private record Factory(By by, String name, String date) {}

    /// Rows that say the same.
    ///
    /// @param place that of the first one
    private record Rows(String place, int count) {
        Rows plus(Rows more) {
            return new Rows(place, count + more.count);
        }
    }

    /// Takes in a row.
    ///
    /// @param id its own id for the assessment, if it has one
    void take(SheetCells cells, String id, String date) {
        Name name =
                new Name(
                        id,
                        cells.name(SheetColumn.FACTORY_ID),
                        cells.name(SheetColumn.FACTORY),
                        date);
        if (!date.isEmpty()) {
            String place =
                    id.isEmpty()
                            ? cells.place()
                            : cells.told(SheetColumn.ASSESSMENT_ID, id).place();
            (id.isEmpty() ? unnamed : named).merge(name, new Rows(place, 1), Rows::plus);
        }
    }

    /// Tells of every assessment that is named in both ways.
    void tell(TableProblems problems) {
        Map<Factory, Map.Entry<Name, Rows>> found = new HashMap<>();
        for (Map.Entry<Name, Rows> one : named.entrySet()) {
            one.getKey().places().forEach(place -> found.putIfAbsent(place, one));
        }
        unnamed.forEach(
                (name, rows) -> {
                    Optional<Map.Entry<Name, Rows>> same =
                            name.alike().filter(found::containsKey).map(found::get).findFirst();
                    same.ifPresent(with -> tell(rows, with, problems));
                });
    }

    private static void tell(Rows without, Map.Entry<Name, Rows> with, TableProblems problems) {
        String id = TableProblems.quoted(with.getKey().id());
        problems.add(
                without.place(),
                "no assessment_id for the factory and visit_date of assessment "
                        + id
                        + " (rows like this: "
                        + without.count()
                        + ")",
                id
                        + " as at "
                        + with.getValue().place()
                        + ", in each row of the assessment, or nothing in all of them; merged cells"
                        + " count for their first row only");
    }
}
