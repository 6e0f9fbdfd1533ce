package org.tarozi.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which of the histories at hand belong together.
final class Groups {

    private Groups() {}

    /// The group of a thing: the closure of the links among all histories.
    static Group of(Map<Subject, History> histories, Subject root) {
        List<Link> links = new ArrayList<>();
        histories.forEach(
                (subject, history) ->
                        Link.of(history)
                                .forEach(other -> links.add(Link.between(id(subject), other))));
        List<History> members = new ArrayList<>();
        for (UUID member : closure(links, id(root))) {
            Subject subject = new Subject("assessment/" + member);
            if (subject.equals(root) || histories.containsKey(subject)) {
                members.add(histories.computeIfAbsent(subject, History::new));
            }
        }
        return new Group(members);
    }

    private static Set<UUID> closure(List<Link> links, UUID start) {
        Set<UUID> together = new HashSet<>(Set.of(start));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Link link : links) {
                if (together.contains(link.smaller()) || together.contains(link.larger())) {
                    grown |= together.add(link.smaller());
                    grown |= together.add(link.larger());
                }
            }
        }
        return together;
    }

    private static UUID id(Subject root) {
        return UUID.fromString(root.path().substring(root.path().indexOf('/') + 1));
    }
}
