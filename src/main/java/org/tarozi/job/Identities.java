package org.tarozi.job;

import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.History;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a programme knows its factories by: every name one ever had, also a name that waits for a
/// decision or lost one, and what a profile holds to find the factory with.
final class Identities {

    /// The parts of the ids of such fields of a profile.
    private static final Set<String> TELLING =
            Set.of(
                    "name",
                    "alias",
                    "address",
                    "street",
                    "contact",
                    "phone",
                    "telephone",
                    "fax",
                    "email",
                    "mail",
                    "website",
                    "owner",
                    "director",
                    "tin",
                    "inn",
                    "stir");

    private Identities() {}

    static Set<String> of(Programme programme, Collection<FactoryId> factories) {
        Set<String> identities = new TreeSet<>();
        for (FactoryId id : factories) {
            for (History member : programme.group(Subjects.of(id)).members()) {
                values(member).map(Value::display).forEach(identities::add);
            }
        }
        return identities;
    }

    private static Stream<Value> values(History factory) {
        return factory.fields(factory.root()).entrySet().stream()
                .filter(field -> isTelling(field.getKey()))
                .map(Map.Entry::getValue)
                .map(FieldHistory::live)
                .flatMap(changes -> changes.stream().map(change -> change.value()));
    }

    private static boolean isTelling(String field) {
        return field.equals(OfFactory.NAME.key())
                || Arrays.stream(field.toLowerCase(Locale.ROOT).split("[-_.]"))
                        .anyMatch(TELLING::contains);
    }
}
