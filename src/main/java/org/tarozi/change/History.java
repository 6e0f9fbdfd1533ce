package org.tarozi.change;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Every known change of one thing (the programme, a factory, or an assessment with its
/// confidential part). Used by one thread at a time.
public final class History {

    private final Subject root;
    private final Map<String, Map<String, FieldHistory>> parts = new HashMap<>();
    private @Nullable SignOff signOff;

    public History(Subject root) {
        this.root = root;
    }

    /// The thing itself.
    public Subject root() {
        return root;
    }

    /// Adds a change that counts; adding it again changes nothing.
    public void addLive(Change change) {
        open(change).addLive(change);
    }

    /// Adds a change of a withdrawn import, which counts only as a link between others.
    public void addWithdrawn(Change change) {
        open(change).addWithdrawn(change);
    }

    /// Whether anybody says anything of it.
    public boolean isSaid() {
        return parts.values().stream()
                .anyMatch(fields -> fields.values().stream().anyMatch(FieldHistory::isSaid));
    }

    /// Whether anybody says anything but what a device said of one field of the thing itself.
    public boolean isSaidBeside(String field, String device) {
        return parts.entrySet().stream()
                .anyMatch(
                        part ->
                                part.getValue().entrySet().stream()
                                        .filter(one -> one.getValue().isSaid())
                                        .anyMatch(
                                                one ->
                                                        !part.getKey().isEmpty()
                                                                || !one.getKey().equals(field)
                                                                || !one.getValue()
                                                                        .isOnlyOf(device)));
    }

    /// Everything known of one field.
    public Optional<FieldHistory> field(Subject subject, String field) {
        return Optional.ofNullable(fields(subject).get(field));
    }

    /// The heads of a field; none where nobody touched it.
    public List<Change> heads(Subject subject, String field) {
        return field(subject, field).map(FieldHistory::heads).orElse(List.of());
    }

    /// The change that sets a field in the knowledge of all its heads.
    public Proposal propose(Subject subject, String field, Value value) {
        return new Proposal(
                subject, field, value, heads(subject, field).stream().map(Change::id).toList());
    }

    /// The fields of a subject that anybody ever touched.
    public Map<String, FieldHistory> fields(Subject subject) {
        return subject.isWithin(root.path()) ? fields(root.relative(subject)) : Map.of();
    }

    /// The fields of the part at a relative path that anybody ever touched.
    Map<String, FieldHistory> fields(String part) {
        return Collections.unmodifiableMap(parts.getOrDefault(part, Map.of()));
    }

    /// The relative paths of everything that anybody ever touched; the empty path is the thing
    /// itself.
    Set<String> parts() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /// Whether nothing at all is known of the thing.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The thing and its parts, in the order of their paths.
    public Set<Subject> subjects() {
        return parts.keySet().stream().map(root::at).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The thing and its parts of which anybody ever touched a field, in no order.
    List<Subject> subjectsWith(String field) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().containsKey(field))
                .map(part -> root.at(part.getKey()))
                .toList();
    }

    /// The heads of every field of a subject and its parts.
    public List<Change> headsWithin(Subject subject) {
        return subjects().stream()
                .filter(part -> part.isWithin(subject.path()))
                .flatMap(part -> fields(part).values().stream())
                .flatMap(field -> field.heads().stream())
                .toList();
    }

    /// The changes that count and were made in the knowledge of one of these, oldest first within a
    /// field: what stays behind when these are withdrawn.
    public List<Change> builtOn(Set<ChangeId> ids) {
        return new TreeMap<>(parts)
                .values().stream()
                        .flatMap(fields -> new TreeMap<>(fields).values().stream())
                        .flatMap(field -> field.builtOn(ids).stream())
                        .toList();
    }

    /// The state of a field as this history alone has it, its sign-off respected.
    public FieldState state(Subject subject, String field) {
        return state(root.relative(subject), field, UnaryOperator.identity());
    }

    /// The state of a field of the part at a relative path.
    ///
    /// @param meaning what a value stands for, where the same may be said in two ways
    FieldState state(String part, String field, UnaryOperator<Value> meaning) {
        FieldHistory history = parts.getOrDefault(part, Map.of()).get(field);
        return history == null ? FieldState.UNTOUCHED : signOff().state(field, history, meaning);
    }

    /// The sign-off of the thing.
    public SignOff signOff() {
        SignOff current = signOff;
        if (current == null) {
            current = SignOff.of(this);
            signOff = current;
        }
        return current;
    }

    /// The field of a change, which is about to be added to it.
    FieldHistory open(Change change) {
        if (!change.subject().isWithin(root.path())) {
            throw new IllegalArgumentException(change.subject() + " is no part of " + root);
        }
        if (change.field().equals(SignOff.FIELD)) {
            signOff = null;
        }
        return parts.computeIfAbsent(root.relative(change.subject()), part -> new HashMap<>(4))
                .computeIfAbsent(change.field(), field -> new FieldHistory());
    }
}
