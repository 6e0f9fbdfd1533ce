package org.tarozi.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A factory as the programme knows it. What nobody wrote down, or what is in conflict, is absent.
///
/// @param name what people know it by; while several names are in conflict, all of them
/// @param profile every other field of its profile, by the id the checklist gives it
/// @param conflicts the fields with several different values and no decision
public record Factory(
        FactoryId id,
        Optional<String> name,
        Place place,
        Standing standing,
        Workforce workforce,
        Map<String, String> profile,
        Set<String> conflicts) {

    public Factory {
        profile = Map.copyOf(profile);
        conflicts = Set.copyOf(conflicts);
    }

    /// Whether it may be the same as another one, written down by somebody else: both are called
    /// the same, and their countries are not different.
    public boolean isNamesake(Factory other) {
        return name.isPresent()
                && name.map(Spelling::folded).equals(other.name.map(Spelling::folded))
                && (place.country().isEmpty()
                        || other.place.country().isEmpty()
                        || place.country().equals(other.place.country()));
    }

    /// Where it is and what it makes; the country as an ISO 3166 code.
    public record Place(
            Optional<String> country, Optional<String> region, Optional<String> sector) {}

    /// Its status and since when; a status without a date holds for all time.
    ///
    /// @param live whether it is not in the trash
    public record Standing(FactoryStatus status, Optional<LocalDate> since, boolean live) {

        /// Whether the factory takes part on a day. Without a date a closed factory never does.
        public boolean activeOn(LocalDate day) {
            return status == FactoryStatus.ACTIVE || since.map(day::isBefore).orElse(false);
        }
    }

    /// How many people work there.
    public record Workforce(OptionalInt total, OptionalInt female, OptionalInt male) {}
}
