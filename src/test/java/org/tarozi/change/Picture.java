package org.tarozi.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Everything a laptop shows, to be compared with what another shows and with what the rules say.
final class Picture {

    private Picture() {}

    /// Every state, with its heads, by the place it is at.
    static Map<String, Object> of(Laptop laptop) {
        Map<String, Object> picture = new TreeMap<>();
        for (Subject root : roots(laptop)) {
            Group group = laptop.group(root);
            picture.put(root + " group", group.members().stream().map(History::root).toList());
            for (String part : group.parts()) {
                for (String field : group.fields(part)) {
                    picture.put(root + "|" + part + "|" + field, group.state(part, field));
                }
            }
            for (Subject subject : laptop.history(root).subjects()) {
                picture.put(subject + " deletion", deletion(laptop, subject));
            }
            picture.put(root + " group deletion", group.deletion().getClass());
            picture.put(root + " signed", laptop.history(root).signOff());
        }
        return picture;
    }

    /// A deletion whose uncovered changes are a set: their order says nothing.
    private static List<Object> deletion(Laptop laptop, Subject subject) {
        return switch (laptop.deletion(subject)) {
            case Deletion.Kept() -> List.of("kept");
            case Deletion.Deleted(List<Change> heads) -> List.of("deleted", heads);
            case Deletion.Contested(List<Change> heads, List<Change> uncovered) ->
                    List.of("contested", heads, Set.copyOf(uncovered));
        };
    }

    /// Where what a laptop shows differs from the rules, as the naive reading has them.
    static List<String> breaches(Laptop laptop) {
        List<String> breaches = new ArrayList<>();
        Oracle oracle = new Oracle(laptop.holdings());
        for (Subject root : roots(laptop)) {
            Group group = laptop.group(root);
            for (String part : group.parts()) {
                for (String field : group.fields(part)) {
                    Collection<Shown> each =
                            group.members().stream()
                                    .map(member -> shown(oracle, member, part, field))
                                    .toList();
                    FieldState state = group.state(part, field);
                    compare(breaches, root + "|" + part + "|" + field, each, state);
                    lost(oracle, group, part, field).stream()
                            .filter(head -> !state.heads().contains(head))
                            .forEach(head -> breaches.add("not shown: " + head));
                }
            }
            for (Subject subject : laptop.history(root).subjects()) {
                String found = (String) deletion(laptop, subject).getFirst();
                String expected = oracle.deletion(root, subject);
                if (!found.equals(expected)) {
                    breaches.add(subject + " is " + found + ", expected is " + expected);
                }
            }
        }
        return breaches;
    }

    private static Shown shown(Oracle oracle, History member, String part, String field) {
        return oracle.shown(member.root(), member.root().at(part), field);
    }

    private static void compare(
            List<String> breaches, String place, Collection<Shown> each, FieldState state) {
        Shown expected = Shown.together(each);
        if (!Shown.of(state).equals(expected)) {
            breaches.add(place + " is " + state + ", expected is " + expected);
        }
    }

    /// The heads that must not be missing from a state.
    private static Set<Change> lost(Oracle oracle, Group group, String part, String field) {
        return group.members().stream()
                .flatMap(member -> oracle.heads(member.root().at(part), field).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Subject> roots(Laptop laptop) {
        return new TreeSet<>(laptop.histories().keySet());
    }
}
