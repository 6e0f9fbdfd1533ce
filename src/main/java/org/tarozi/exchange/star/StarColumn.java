package org.tarozi.exchange.star;

import org.tarozi.exchange.table.Column;

import java.util.List;

/// The columns of a STAR csv, in their order. The misspelt one is spelt that way by the system.
enum StarColumn implements Column {
    COUNTRY(true, "Country"),
    CYCLE(true, "Cycle"),
    QUEST_ID(true, "Quest.ID"),
    START_DATE(true, "Assesment.Start.Date", "Assessment.Start.Date"),
    FACTORY_ID(true, "Factory.Assessed.ID"),
    FACTORY_NAME(true, "Factory.Assessed.Name"),
    CLUSTER(true, "Cluster"),
    CP(true, "CP"),
    LABEL(true, "Q.Label"),
    QUESTION_ID(true, "Question.ID"),
    TYPE(true, "Question.type"),
    FINDING(true, "Finding"),
    TAGS(false, "Tags"),
    TQ_NAME(true, "TQ.Name"),
    FIRST_QUESTION_ID(false, "first_original_question_id");

    private final boolean required;
    private final List<String> titles;

    StarColumn(boolean required, String... titles) {
        this.required = required;
        this.titles = List.of(titles);
    }

    @Override
    public List<String> titles() {
        return titles;
    }

    @Override
    public boolean required() {
        return required;
    }
}
