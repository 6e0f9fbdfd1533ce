package org.tarozi.ui.programme;

import javafx.scene.control.TableColumn;

import org.tarozi.assessment.FactoryId;
import org.tarozi.ui.Destination;

import java.util.List;
import java.util.Optional;

/// Which factories were listed when their screen was left.
///
/// @param trash whether those in the trash were too
/// @param underWay whether only those were that have a visit under way
/// @param order by which columns, the first one first; by name where there is none
/// @param profile where somebody was in the profile of the chosen one, where it was open
record ListedFactories(
        Optional<FactoryId> chosen,
        String search,
        boolean trash,
        boolean underWay,
        List<ByColumn> order,
        Optional<SeenProfile> profile) {

    /// The order that a column gives.
    ///
    /// @param column counted from 0, as the table has them
    record ByColumn(int column, TableColumn.SortType way) {}

    ListedFactories {
        order = List.copyOf(order);
    }

    /// Whether it was left at that place: who comes for another factory sees that one.
    boolean isAt(Destination.Factories destination) {
        return destination.factory().isEmpty() || destination.factory().equals(chosen);
    }
}
