package org.tarozi.exchange.star;

import java.util.Map;

/// The ids that the shipped checklists give to the clusters and compliance points of the field,
/// where they are not their titles: what a table calls the same is the same, and history counts in
/// one row with what is answered here.
final class StandardIds {

    /// Of clusters, by what their titles are made into.
    static final Map<String, String> CLUSTERS =
            Map.of(
                    "freedom-of-association-and-collective-bargaining",
                    "freedom-of-association",
                    "contracts-and-human-resources",
                    "contracts",
                    "occupational-safety-and-health",
                    "osh",
                    "factory-profile",
                    "facts");

    /// Of compliance points.
    static final Map<String, String> POINTS =
            Map.ofEntries(
                    Map.entry(
                            "documentation-and-protection-of-young-workers",
                            "documentation-young-workers"),
                    Map.entry("forced-labour-and-overtime", "forced-overtime"),
                    Map.entry("minimum-wages-piece-rate-wages", "minimum-wages"),
                    Map.entry("wage-information-use-and-deduction", "wage-information"),
                    Map.entry("social-security-and-other-benefits", "social-security"),
                    Map.entry("dialogue-discipline-and-disputes", "dialogue-discipline-disputes"),
                    Map.entry("osh-management-systems", "osh-management"),
                    Map.entry("chemicals-and-hazardous-substances", "chemicals"),
                    Map.entry("health-services-and-first-aid", "health-services"),
                    Map.entry("worker-accommodation", "accommodation"),
                    Map.entry("enterprise", "enterprise-facts"),
                    Map.entry("workforce", "workforce-facts"),
                    Map.entry("union-and-committee", "dialogue-facts"),
                    Map.entry("production", "production-facts"),
                    Map.entry("buyers", "buyer-facts"),
                    Map.entry("buildings-and-dormitories", "premises-facts"),
                    Map.entry("pay-and-practice", "practice-facts"));

    private StandardIds() {}
}
