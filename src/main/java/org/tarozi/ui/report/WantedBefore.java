package org.tarozi.ui.report;

/// What was wanted of the reports when their screen was left.
record WantedBefore(
        ReportModel.Making making,
        CommitteeModel.Chosen committee,
        FactoryModel.Chosen factory,
        HandOverModel.Chosen handOver,
        Reading reading) {}
