package org.tarozi.exchange;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Change;
import org.tarozi.change.Scope;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What files say of a programme that could begin with them.
public sealed interface Beginning {

    /// At least one of them can be taken in.
    ///
    /// @param name what a programme is called that one of them was made in
    /// @param country the one country of all its factories, as an ISO 3166 code; blank where they
    ///   are in several, empty where nothing is said
    /// @param language that of its questions and reports, as a BCP 47 tag
    /// @param checklist the one that most of the visits were begun on
    record Known(
            Optional<String> name,
            Optional<String> country,
            Optional<String> language,
            Optional<Checklist> checklist)
            implements Beginning {}

    /// None of them can.
    ///
    /// @param files each with the reason, in the order given
    record Refused(Map<Path, Refusal> files) implements Beginning {
        public Refused {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }

    /// Reads files, of which some may be bad.
    ///
    /// @param checklists need not be understood again
    /// @param step done now and then; what it throws ends the reading
    static Beginning of(List<Path> files, Collection<Checklist> checklists, Runnable step) {
        SeenChecklists seen = new SeenChecklists(checklists);
        Said said = new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Path, Refusal> refused = new LinkedHashMap<>();
        for (Path file : files) {
            step.run();
            try (Incoming incoming = Incoming.read(file, seen, step)) {
                if (incoming instanceof Incoming.Refused(Refusal why)) {
                    refused.put(file, why);
                } else {
                    said.hear(incoming);
                }
            }
        }
        return refused.isEmpty() || refused.size() < files.size()
                ? said.known()
                : new Refused(refused);
    }

    /// All that sound files say.
    record Said(List<String> names, List<Checklist> checklists, List<Change> changes) {

        private static final String LANGUAGE = "language";

        private static final Set<String> FIELDS =
                Set.of(OfFactory.COUNTRY.key(), LANGUAGE, OfAssessment.CHECKLIST.key());

        private void hear(Incoming incoming) {
            if (incoming instanceof Incoming.Packed(TzaReading.Sound sound)) {
                sound.manifest().sender().programmeName().ifPresent(names::add);
                checklists.addAll(sound.parcel().checklists());
                sound.parcel().segments().stream()
                        .flatMap(one -> one.segment().changes().stream())
                        .filter(one -> FIELDS.contains(one.field()))
                        .forEach(changes::add);
            }
        }

        private Known known() {
            return new Known(
                    names.stream().filter(name -> !name.isBlank()).findFirst(),
                    country(),
                    last(Scope.PROGRAMME, LANGUAGE).findFirst(),
                    checklist());
        }

        private Optional<String> country() {
            List<String> all = last(Scope.FACTORY, OfFactory.COUNTRY.key()).distinct().toList();
            return all.size() > 1 ? Optional.of("") : all.stream().findFirst();
        }

        private Optional<Checklist> checklist() {
            Map<String, Long> visits =
                    last(Scope.ASSESSMENT, OfAssessment.CHECKLIST.key())
                            .collect(
                                    Collectors.groupingBy(
                                            Function.identity(), Collectors.counting()));
            return checklists.stream()
                    .max(
                            Comparator.comparing(
                                    one ->
                                            visits.getOrDefault(
                                                    one.release().fingerprint().hex(), 0L)));
        }

        /// What a field of each subject of a kind was set to last.
        private Stream<String> last(String kind, String field) {
            Map<String, String> values = new HashMap<>();
            changes.stream()
                    .filter(one -> one.subject().kind().equals(kind) && one.field().equals(field))
                    .sorted(Comparator.comparing(one -> one.origin().at()))
                    .forEach(one -> values.put(one.subject().path(), one.value().display()));
            return values.values().stream().filter(value -> !value.isBlank());
        }
    }
}
