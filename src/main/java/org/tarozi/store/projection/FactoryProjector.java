package org.tarozi.store.projection;

import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Computes a factory from its changes.
public final class FactoryProjector {

    private FactoryProjector() {}

    /// The factory of a group.
    public static ProjectedFactory project(Group group) {
        Facts facts = new Facts(group, "");
        FactoryId id = FactoryId.of(group.root().id());
        Factory.Place place =
                new Factory.Place(
                        facts.text(OfFactory.COUNTRY),
                        facts.text(OfFactory.REGION),
                        facts.text(OfFactory.SECTOR));
        Optional<FactoryStatus> status = facts.text(OfFactory.STATUS).flatMap(FactoryStatus::find);
        Factory.Standing standing =
                new Factory.Standing(
                        status.orElse(FactoryStatus.ACTIVE),
                        facts.date(OfFactory.STATUS_SINCE),
                        !(group.deletion() instanceof Deletion.Deleted));
        Factory.Workforce workforce =
                new Factory.Workforce(
                        facts.number(OfFactory.WORKERS),
                        facts.number(OfFactory.WORKERS_FEMALE),
                        facts.number(OfFactory.WORKERS_MALE));
        Optional<String> name = facts.shown(OfFactory.NAME);
        Map<String, String> profile = profile(group, facts);
        Factory factory =
                new Factory(id, name, place, standing, workforce, profile, disputed(group, facts));
        return new ProjectedFactory(factory, Encounters.of(group).conflicts());
    }

    /// The fields that wait for a decision, also whether it goes to the trash.
    private static Set<String> disputed(Group group, Facts facts) {
        Set<String> disputed = new TreeSet<>(facts.disputed());
        if (group.deletion() instanceof Deletion.Contested) {
            disputed.add(Deletion.FIELD);
        }
        return disputed;
    }

    /// Everything that conditions may ask for, also what has a place of its own: a checklist names
    /// sector and workers among the fields of its profile.
    private static Map<String, String> profile(Group group, Facts facts) {
        Map<String, String> profile = new TreeMap<>();
        for (String field : group.fields("")) {
            if (!Special.isSpecial(field)) {
                Field.find(OfFactory.values(), field)
                        .map(facts::text)
                        .orElseGet(() -> facts.text(field))
                        .ifPresent(value -> profile.put(field, value));
            }
        }
        return profile;
    }
}
