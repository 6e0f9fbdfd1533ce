package org.tarozi.checklist.diff;

import org.tarozi.checklist.Amount;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Source;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.diff.Difference.Aspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// In what clusters, points, profile fields and parameters of two releases differ.
final class PartsDiff {

    private final List<Difference> all = new ArrayList<>();

    /// Compares one part that both releases have.
    private interface Comparison<T> {
        void compare(Changes changes, T before, T after);
    }

    List<Difference> between(ReleaseContent before, ReleaseContent after) {
        Changes own = new Changes("release " + after.id());
        own.list(Aspect.LANGUAGES, before.terms().languages(), after.terms().languages());
        all.addAll(own.list());
        parts(
                "cluster",
                before.clusters(),
                after.clusters(),
                each -> each.id().value(),
                PartsDiff::cluster);
        points(before, after);
        parts(
                "profile field",
                before.terms().profile(),
                after.terms().profile(),
                ProfileField::id,
                PartsDiff::field);
        parts(
                "parameter",
                before.terms().parameters(),
                after.terms().parameters(),
                Parameter::id,
                PartsDiff::parameter);
        return all;
    }

    private void points(ReleaseContent before, ReleaseContent after) {
        parts(
                "point",
                before.points().toList(),
                after.points().toList(),
                each -> each.id().value(),
                (changes, old, now) -> {
                    changes.value(Aspect.CLUSTER, cluster(before, old), cluster(after, now));
                    changes.wording(
                            Aspect.TITLE, Optional.of(old.title()), Optional.of(now.title()));
                    changes.list(Aspect.LAW, old.legalBasis(), now.legalBasis());
                });
    }

    private static ClusterId cluster(ReleaseContent release, CompliancePoint point) {
        return release.clusters().stream()
                .filter(cluster -> cluster.points().contains(point))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void cluster(Changes changes, Cluster before, Cluster after) {
        changes.wording(Aspect.TITLE, Optional.of(before.title()), Optional.of(after.title()));
        changes.text(Aspect.COUNTED, yesNo(before), yesNo(after));
        changes.optional(Aspect.CORE_SINCE, before.coreSince(), after.coreSince());
    }

    private static String yesNo(Cluster cluster) {
        return cluster.counted() ? "yes" : "no";
    }

    private static void field(Changes changes, ProfileField before, ProfileField after) {
        changes.wording(Aspect.TITLE, Optional.of(before.title()), Optional.of(after.title()));
        changes.value(Aspect.TYPE, before.form().type(), after.form().type());
        changes.wording(Aspect.UNIT, before.form().unit(), after.form().unit());
        changes.choices(before.form().choices(), after.form().choices());
    }

    private static void parameter(Changes changes, Parameter before, Parameter after) {
        changes.wording(Aspect.TITLE, Optional.of(before.title()), Optional.of(after.title()));
        changes.wording(Aspect.UNIT, before.unit(), after.unit());
        changes.value(Aspect.TO_CONFIRM, before.toConfirm(), after.toConfirm());
        changes.list(Aspect.VALUES, values(before), values(after));
    }

    private static List<String> values(Parameter parameter) {
        return parameter.values().stream().map(PartsDiff::line).toList();
    }

    private static String line(Parameter.DatedValue value) {
        return amount(value.value())
                + value.from().map(day -> " from " + day).orElse("")
                + value.source().map(PartsDiff::line).orElse("")
                + value.note().map(note -> ", " + Changes.line(note)).orElse("");
    }

    private static String line(Source source) {
        return " ("
                + source.text()
                + source.quality().map(quality -> ", " + quality).orElse("")
                + source.asOf().map(day -> ", " + day).orElse("")
                + ")";
    }

    private static String amount(Amount amount) {
        return switch (amount) {
            case Amount.Figure figure -> figure.toString();
            case Amount.Rule(Wording text) -> Changes.line(text);
            case Amount.None() -> "none";
            case Amount.NotFound() -> "not found";
        };
    }

    private <T> void parts(
            String sort,
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Comparison<T> comparison) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(each -> old.put(id.apply(each), each));
        for (T now : after) {
            Changes changes = new Changes(sort + " " + id.apply(now));
            T earlier = old.remove(id.apply(now));
            if (earlier == null) {
                changes.text(Aspect.PRESENCE, "", "added");
            } else {
                comparison.compare(changes, earlier, now);
            }
            all.addAll(changes.list());
        }
        for (String gone : old.keySet()) {
            Changes changes = new Changes(sort + " " + gone);
            changes.text(Aspect.PRESENCE, "", "removed");
            all.addAll(changes.list());
        }
    }
}
