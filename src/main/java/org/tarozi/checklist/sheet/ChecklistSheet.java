package org.tarozi.checklist.sheet;

import java.util.List;

/// One sheet of a checklist in the form of a workbook: texts only, the names of the columns in the
/// first row. Rows may be shorter than it.
public record ChecklistSheet(String name, List<List<String>> rows) {

    public ChecklistSheet {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
