package org.tarozi.job;

import org.tarozi.assessment.Identity;
import org.tarozi.change.Value;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// The first entries of a new programme: its checklist, its name, and whose device made it.
///
/// @param details what else is known of it, by field: [#COUNTRY], [#LANGUAGE]
public record Founding(Checklist checklist, String name, Map<String, String> details) {

    /// What people call it.
    public static final String NAME = "name";

    /// The country of its factories, as an ISO 3166 code.
    public static final String COUNTRY = "country";

    /// The language of its questions and reports, as a BCP 47 tag.
    public static final String LANGUAGE = "language";

    public Founding {
        name = name.strip();
        details = Map.copyOf(details);
    }

    /// Makes a programme file that holds them from the beginning, or none.
    ///
    /// @param stopped asked again and again; where it says yes, the making fails, and nothing is
    ///   left of it
    public Opening<Programme> make(
            Path file, Author author, InstantSource clock, BooleanSupplier stopped) {
        UUID id = Identity.created(clock.instant(), new SecureRandom());
        return Programme.create(file, id, programme -> into(programme, author, clock), stopped);
    }

    /// Writes them into a programme that was just made.
    public void into(Programme programme, Author author, InstantSource clock) {
        programme.add(checklist);
        Editing editing = programme.editing(author, clock);
        if (!name.isEmpty()) {
            editing.set(programme.self(), NAME, Value.of(name));
        }
        new TreeMap<>(details)
                .forEach((field, value) -> editing.set(programme.self(), field, Value.of(value)));
        new Enrolment(programme, editing).enrol(author.device().id(), author.person());
        // signed at once: copies of the file are what auditors start from
        programme.export(author, clock).everything();
    }
}
