package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Deletion;
import org.tarozi.change.Digest;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Proposal;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Brings photos and files into a visit, puts them into the trash, and takes them out of it.
final class PhotoEdits {

    private final VisitEdits edits;
    private final VisitFile file;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private Instant last = Instant.MIN;

    PhotoEdits(VisitEdits edits, VisitFile file, InstantSource clock) {
        this.edits = edits;
        this.file = file;
        this.clock = clock;
    }

    /// Adds a photo or file to a question that does not have it yet.
    ///
    /// @param otherwise done where it has
    void attach(QuestionId question, PreparedFile prepared, Runnable otherwise) {
        UUID id = Identity.created(next(), random);
        String part = AssessmentPart.evidence(id.toString());
        edits.change(
                (one, editing) -> {
                    Group group = one.group(file.subject());
                    boolean there = VisitFile.has(group, question, Digest.of(prepared.bytes()));
                    if (!there) {
                        Digest digest = editing.attach(prepared.bytes());
                        List<Proposal> all = proposals(group, part, question, prepared, digest);
                        edits.done(editing.apply(all, Optional.empty()));
                    }
                    return there;
                },
                there -> {
                    if (there) {
                        otherwise.run();
                    }
                });
    }

    /// Photos stand in the order of their ids, so none is of the same millisecond as another.
    private Instant next() {
        Instant now = clock.instant();
        last = now.isAfter(last.plusMillis(1)) ? now : last.plusMillis(1);
        return last;
    }

    private static List<Proposal> proposals(
            Group group, String part, QuestionId question, PreparedFile prepared, Digest digest) {
        List<Proposal> proposals = new ArrayList<>();
        proposals.addAll(propose(group, part, OfEvidence.ATTACHMENT, digest.hex()));
        proposals.addAll(propose(group, part, OfEvidence.QUESTION, question.value()));
        proposals.addAll(propose(group, part, OfEvidence.MEDIA_TYPE, prepared.mediaType()));
        if (!prepared.name().isBlank()) {
            proposals.addAll(propose(group, part, OfEvidence.CAPTION, prepared.name()));
        }
        return proposals;
    }

    private static List<Proposal> propose(Group group, String part, OfEvidence field, String text) {
        return group.propose(part, field.key(), Value.of(text));
    }

    /// Puts a photo into the trash, where it stays in the file.
    void remove(Photo photo) {
        apply(photo, member -> Deletion.proposal(member, photo.subject()));
    }

    /// Takes a photo out of the trash.
    void restore(Photo photo) {
        apply(photo, member -> member.propose(photo.subject(), Deletion.FIELD, Value.CLEARED));
    }

    /// Destroys a photo that is in the trash, for good.
    ///
    /// @param what is being done, in words
    /// @param then told whether it is gone: not where it still stands somewhere
    void destroy(Photo photo, String what, Consumer<Boolean> then) {
        edits.watch(
                (one, progress) ->
                        one.attachments()
                                .destroy(
                                        photo.digest(),
                                        edits.author(),
                                        clock,
                                        part -> progress.at(part, what)),
                then);
    }

    /// Keeps what a photo shows while it is being typed.
    void caption(Photo photo, String text) {
        Value value = text.isBlank() ? Value.CLEARED : Value.of(text.strip());
        edits.type(photo.subject(), OfEvidence.CAPTION.key(), value);
    }

    private void apply(Photo photo, Function<History, Proposal> what) {
        edits.change(
                (one, editing) -> {
                    List<Proposal> all =
                            one.group(file.subject()).members().stream()
                                    .filter(member -> !member.fields(photo.subject()).isEmpty())
                                    .map(what)
                                    .toList();
                    edits.done(editing.apply(all, Optional.empty()));
                });
    }
}
