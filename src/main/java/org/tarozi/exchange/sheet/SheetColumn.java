package org.tarozi.exchange.sheet;

import org.tarozi.exchange.table.Column;

import java.util.List;
import java.util.Locale;

/// The columns of an answer sheet.
enum SheetColumn implements Column {
    ASSESSMENT_ID,
    FACTORY,
    FACTORY_ID,
    VISIT_DATE,
    QUESTION,
    RESULT,
    FINDING,
    NOTE,
    WORKERS_AFFECTED,
    CYCLE,
    COUNTRY,
    REGION,
    CHECKLIST;

    @Override
    public List<String> titles() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean required() {
        return this == QUESTION || this == RESULT;
    }
}
