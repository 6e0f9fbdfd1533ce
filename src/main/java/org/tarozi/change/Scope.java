package org.tarozi.change;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// What a segment is about and what an export chooses.
public sealed interface Scope {

    /// The word before a programme's id.
    String PROGRAMME = "programme";

    /// The word before a factory's id.
    String FACTORY = "factory";

    /// The word before an assessment's id.
    String ASSESSMENT = "assessment";

    /// The word after an assessment's id that begins its confidential part.
    String CONFIDENTIAL = "confidential";

    /// The own records of one programme, which stay apart from those of another programme in the
    /// same file.
    record OfProgramme(UUID programme) implements Scope {
        @Override
        public String path() {
            return PROGRAMME + "/" + programme;
        }
    }

    /// One factory.
    record OfFactory(UUID factory) implements Scope {
        @Override
        public String path() {
            return FACTORY + "/" + factory;
        }
    }

    /// One assessment without its confidential part.
    record OfAssessment(UUID assessment) implements Scope {
        @Override
        public String path() {
            return ASSESSMENT + "/" + assessment;
        }
    }

    /// The interview notes and sample keys of one assessment: a scope of its own, so that it can
    /// stay behind.
    record OfConfidential(UUID assessment) implements Scope {
        @Override
        public String path() {
            return ASSESSMENT + "/" + assessment + "/" + CONFIDENTIAL;
        }
    }

    /// The path that every subject of this scope begins with.
    String path();

    /// The subject that stands for the scope as a whole.
    default Subject subject() {
        return new Subject(path());
    }

    /// Whether a subject belongs here, and not to the confidential part of what this is about.
    default boolean holds(Subject subject) {
        return members().test(subject);
    }

    /// The same for many subjects.
    default Predicate<Subject> members() {
        String whole = path();
        if (this instanceof OfConfidential) {
            return subject -> subject.isWithin(whole);
        }
        String apart = whole + "/" + CONFIDENTIAL;
        return subject -> subject.isWithin(whole) && !subject.isWithin(apart);
    }

    /// Reads a path; empty where it is the path of no scope.
    static Optional<Scope> of(String path) {
        String[] parts = path.split("/", -1);
        Optional<UUID> id = parts.length < 2 ? Optional.empty() : uuid(parts[1]);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case ASSESSMENT -> ofAssessment(parts, id.get());
            case FACTORY -> whole(parts, new OfFactory(id.get()));
            case PROGRAMME -> whole(parts, new OfProgramme(id.get()));
            default -> Optional.empty();
        };
    }

    private static Optional<Scope> whole(String[] parts, Scope scope) {
        return parts.length == 2 ? Optional.of(scope) : Optional.empty();
    }

    private static Optional<Scope> ofAssessment(String[] parts, UUID id) {
        if (parts.length == 2) {
            return Optional.of(new OfAssessment(id));
        }
        return parts.length == 3 && parts[2].equals(CONFIDENTIAL)
                ? Optional.of(new OfConfidential(id))
                : Optional.empty();
    }

    /// Reads an id in its one form: lower case, with all its digits.
    static Optional<UUID> uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
