package org.tarozi.exchange.sheet;

import org.tarozi.assessment.Field;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.exchange.table.TableSource.Cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A factory or an assessment, and everything the rows of a sheet say about it.
final class SheetThing {

    private final Scope scope;
    private final Map<Part, Told> told = new LinkedHashMap<>();

    private record Part(Subject subject, Field field) {}

    /// What a cell says, and where.
    ///
    /// @param text empty if nothing stands there
    /// @param shown as it stands in the cell
    record Told(String text, String shown, String place) {}

    SheetThing(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /// Takes in a cell. An empty one adds nothing to what another row says; two that differ are a
    /// problem.
    void tell(String part, Field field, Told cell, TableProblems problems) {
        Part key = new Part(scope.subject().at(part), field);
        Told before = told.putIfAbsent(key, cell);
        if (before == null || cell.text().isEmpty()) {
            return;
        }
        if (before.text().isEmpty()) {
            told.put(key, cell);
        } else if (!before.text().equals(cell.text())) {
            problems.add(
                    cell.place(),
                    TableProblems.quoted(cell.shown()),
                    TableProblems.quoted(before.shown())
                            + " as at "
                            + before.place()
                            + ", or one row for each answer");
        }
    }

    /// What is said about a field of the thing itself.
    Optional<String> text(Field field) {
        return Optional.ofNullable(told.get(new Part(scope.subject(), field)))
                .map(Told::text)
                .filter(text -> !text.isEmpty());
    }

    /// What is said; an empty cell says nothing, so that two people may fill parts of one sheet.
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        told.forEach(
                (part, cell) -> {
                    if (!cell.text().isEmpty()) {
                        List<Value> values = List.of(value(part.field(), cell.text()));
                        cells.add(new Cell(part.subject(), part.field().key(), values));
                    }
                });
        return cells;
    }

    private static Value value(Field field, String text) {
        return field.form().isWhole() ? Value.of(Long.parseLong(text)) : Value.of(text);
    }
}
