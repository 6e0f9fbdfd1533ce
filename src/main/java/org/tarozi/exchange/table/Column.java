package org.tarozi.exchange.table;

import java.util.List;

/// A column that a sort of table has.
public interface Column {

    /// The names it goes under in headers, the proper one first.
    List<String> titles();

    boolean required();

    /// Its proper name.
    default String title() {
        return titles().getFirst();
    }
}
