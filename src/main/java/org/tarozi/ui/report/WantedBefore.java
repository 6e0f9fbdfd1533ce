package org.tarozi.ui.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;
import java.util.SortedMap;

/// What was wanted of the reports when their screen was left or the program ended.
record WantedBefore(
        ReportModel.Making making,
        CommitteeModel.Chosen committee,
        FactoryModel.Chosen factory,
        HandOverModel.Chosen handOver,
        Reading reading) {

    /// Once one place of each field was kept, or null.
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .withConfigOverride(
                            SortedMap.class,
                            of -> of.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.SKIP)))
                    .enable(
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /// Whether the same report is wanted, wherever somebody reads in it.
    boolean isOfSameReport(WantedBefore other) {
        return making == other.making
                && committee.equals(other.committee)
                && factory.equals(other.factory);
    }

    /// As a line of the settings.
    String text() {
        return JSON.writeValueAsString(this);
    }

    /// What a line says; nothing where somebody edited it so that it says nothing.
    static Optional<WantedBefore> of(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, WantedBefore.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
