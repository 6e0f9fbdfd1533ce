package org.tarozi.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The members of a group that somebody deleted by themselves, and what holds them to the others:
/// who deleted one of two visits did not know that they are the same, or the other way round.
///
/// @param members contested or not
public record DeletedMembers(Group group, List<History> members) {

    public DeletedMembers {
        members = List.copyOf(members);
    }

    /// Those of a group, or of the members that have one of its parts.
    public static DeletedMembers of(Group group, String part) {
        return new DeletedMembers(
                group,
                group.holders(part).stream()
                        .filter(member -> isDeleted(member, member.root().at(part)))
                        .toList());
    }

    private static boolean isDeleted(History member, Subject subject) {
        return member.heads(subject, Deletion.FIELD).stream()
                .anyMatch(head -> head.value() instanceof Value.Listing);
    }

    /// Who says that one of these is the same as one that nobody deleted.
    public List<Change> linking() {
        return links().flatMap(link -> link.in().heads(link.in().root(), link.field()).stream())
                .filter(head -> head.value().equals(Value.YES))
                .toList();
    }

    /// The changes that take these out of the group.
    public List<Proposal> parting() {
        return links().map(link -> link.in().propose(link.in().root(), link.field(), Value.CLEARED))
                .toList();
    }

    /// A link and who holds it.
    private record Held(History in, String field) {}

    private Stream<Held> links() {
        Set<String> ids = ids(members);
        Set<String> all = ids(group.members());
        return group.members().stream()
                .flatMap(
                        member ->
                                Link.of(member).stream()
                                        .map(UUID::toString)
                                        .filter(all::contains)
                                        .filter(
                                                other ->
                                                        ids.contains(other)
                                                                != ids.contains(member.root().id()))
                                        .map(other -> held(member, other)));
    }

    private static Held held(History member, String other) {
        UUID smaller = UUID.fromString(member.root().id());
        return new Held(member, Link.between(smaller, UUID.fromString(other)).field());
    }

    private static Set<String> ids(List<History> histories) {
        return histories.stream().map(one -> one.root().id()).collect(Collectors.toSet());
    }
}
