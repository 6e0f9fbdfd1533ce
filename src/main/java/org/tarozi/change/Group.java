package org.tarozi.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One or more histories that people say are of the same thing, read as one under the smallest id.
public final class Group {

    private static final String ANSWER = "answer/";

    private final List<History> members;
    private final UnaryOperator<Value> meaning;

    public Group(List<History> members) {
        this(members, UnaryOperator.identity());
    }

    /// @param meaning what a value stands for, where the same may be said in two ways: the ids of
    ///   factories that are linked
    public Group(List<History> members, UnaryOperator<Value> meaning) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group has members");
        }
        this.meaning = meaning;
        this.members = members.stream().sorted(Comparator.comparing(History::root)).toList();
    }

    /// The subject the group is shown under.
    public Subject root() {
        return members.getFirst().root();
    }

    public List<History> members() {
        return members;
    }

    /// The relative paths of everything that anybody ever touched, in no order; the empty path is
    /// the thing itself.
    public Set<String> parts() {
        return united(History::parts);
    }

    /// The fields of a part that anybody ever touched, in no order.
    public Set<String> fields(String part) {
        return united(member -> member.fields(part).keySet());
    }

    private Set<String> united(Function<History, Set<String>> names) {
        if (members.size() == 1) {
            return names.apply(members.getFirst());
        }
        Set<String> united = new HashSet<>();
        members.forEach(member -> united.addAll(names.apply(member)));
        return united;
    }

    /// Who says what a head of a member says; those who were taken back and said again speak still.
    public List<Change> speaking(Change head) {
        return fields(head).flatMap(field -> field.speaking(head).stream()).toList();
    }

    /// Who was the first to say what a head of a member says, without a break.
    public List<Change> begun(Change head) {
        return fields(head).flatMap(field -> field.begun(head).stream()).toList();
    }

    private Stream<FieldHistory> fields(Change head) {
        return members.stream()
                .filter(member -> member.root().equals(head.subject().root()))
                .flatMap(member -> member.field(head.subject(), head.field()).stream());
    }

    /// The state of a field: the heads of all members together. What a sign-off of one of them
    /// covers stands against what others say.
    public FieldState state(String part, String field) {
        if (members.size() == 1) {
            return members.getFirst().state(part, field, meaning);
        }
        return together(
                members.stream().map(member -> member.state(part, field, meaning)).toList(),
                field.equals(SignOff.FIELD) ? Optional.empty() : covered(part, field));
    }

    /// The value that those members say which are signed off, if they say one.
    private Optional<Value> covered(String part, String field) {
        List<FieldState> signed =
                members.stream()
                        .filter(member -> member.signOff().isGiven())
                        .map(member -> member.state(part, field, meaning))
                        .toList();
        return signed.isEmpty()
                ? Optional.empty()
                : together(signed, Optional.empty())
                        .standing()
                        .filter(value -> !value.equals(Value.CLEARED));
    }

    /// Whether the whole group is in the trash. Where somebody deleted one member while another
    /// said that it is the same as one that nobody deleted, a person decides.
    public Deletion deletion() {
        return deletion("");
    }

    /// The same of one of its parts, such as a photo; one member that keeps it keeps it.
    public Deletion deletion(String part) {
        List<Deletion> each =
                holders(part).stream()
                        .map(member -> Deletion.of(member, member.root().at(part)))
                        .toList();
        return first(each, Deletion.Contested.class)
                .or(() -> first(each, Deletion.Kept.class).map(kept -> linked(each, part, kept)))
                .orElse(each.getFirst());
    }

    private static Optional<Deletion> first(List<Deletion> all, Class<? extends Deletion> kind) {
        return all.stream().filter(kind::isInstance).findFirst();
    }

    private Deletion linked(List<Deletion> each, String part, Deletion kept) {
        List<Change> heads =
                each.stream()
                        .flatMap(
                                one ->
                                        one instanceof Deletion.Deleted(var own)
                                                ? own.stream()
                                                : Stream.empty())
                        .toList();
        List<Change> links =
                heads.isEmpty() || !part.isEmpty()
                        ? List.of()
                        : DeletedMembers.of(this, part).linking();
        return links.isEmpty() ? kept : new Deletion.Contested(heads, links);
    }

    /// The changes that set a field, one for each member that has the part, so that taking the
    /// group apart loses nothing. They supersede all heads, so they decide a conflict too.
    public List<Proposal> propose(String part, String field, Value value) {
        return holders(part).stream()
                .map(member -> member.propose(member.root().at(part), field, value))
                .toList();
    }

    /// The changes that take back the last one of a field; empty unless it was made by this device,
    /// nobody has built on it, and all members that have the field agree. What a withdrawn import
    /// said does not come back; taking back a decision opens the conflict again.
    public List<Proposal> undo(String part, String field, String device) {
        List<Proposal> undone = new ArrayList<>();
        Set<Value> values = new HashSet<>();
        for (History member : members) {
            Optional<FieldHistory> history = member.field(member.root().at(part), field);
            List<Change> heads = history.map(FieldHistory::heads).orElse(List.of());
            if (heads.isEmpty()) {
                continue;
            }
            Change head = heads.getFirst();
            values.add(head.value());
            if (heads.size() > 1 || values.size() > 1 || !head.origin().device().equals(device)) {
                return List.of();
            }
            undone.addAll(history.orElseThrow().back(head));
        }
        return undone;
    }

    /// The members that have a part; one of them where none has it yet.
    public List<History> holders(String part) {
        if (part.isEmpty() || part.startsWith(ANSWER)) {
            return members;
        }
        List<History> holders =
                members.stream().filter(member -> !member.fields(part).isEmpty()).toList();
        return holders.isEmpty() ? members.subList(0, 1) : holders;
    }

    /// @param covered what stands whatever else is said
    private FieldState together(List<FieldState> states, Optional<Value> covered) {
        Set<Value> values = new LinkedHashSet<>();
        boolean disputed = false;
        boolean open = false;
        for (FieldState state : states) {
            disputed |= state instanceof FieldState.Disputed;
            open |= state.standing().isEmpty();
            state.standing().map(meaning).ifPresent(values::add);
        }
        values.remove(Value.CLEARED);
        List<Change> heads = states.stream().flatMap(state -> state.heads().stream()).toList();
        if (open || values.size() > 1) {
            return new FieldState.Disputed(heads, covered);
        }
        Value value = values.isEmpty() ? Value.CLEARED : values.iterator().next();
        return disputed
                ? new FieldState.Disputed(heads, Optional.of(value))
                : new FieldState.Settled(value, heads);
    }
}
