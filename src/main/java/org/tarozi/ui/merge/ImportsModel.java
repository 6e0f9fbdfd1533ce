package org.tarozi.ui.merge;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.job.Consequences;
import org.tarozi.store.Programme;
import org.tarozi.store.Withdrawal;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.LostWords;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.UiText;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.Narrowed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;

/// The imports so far, and what taking one back would do.
final class ImportsModel {

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Narrowed<PastImport> imports;
    private final ObjectProperty<Optional<PastImport>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Prospect>> prospect =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Progress>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<UUID> wanted = Optional.empty();
    private Optional<Progress> looking = Optional.empty();
    private int looked;

    ImportsModel(OpenProgramme programme, Workplace workplace) {
        this.programme = programme;
        this.workplace = workplace;
        this.imports = new Narrowed<>(one -> one.words(workplace.texts()));
        chosen.subscribe(() -> prospect.set(Optional.empty()));
        imports.search().subscribe((before, now) -> narrow());
    }

    /// Whether nothing can be written where the programme lies.
    boolean isOnlyRead() {
        return programme.isReadOnly();
    }

    /// The id of this device.
    String device() {
        return programme.author().device().id();
    }

    /// Looks at one that is listed.
    private void narrow() {
        if (chosen.get().filter(imports.found()::contains).isEmpty()) {
            chosen.set(imports.found().stream().findFirst());
        }
    }

    /// The imports, newest first.
    Narrowed<PastImport> imports() {
        return imports;
    }

    /// The one that is looked at.
    ObjectProperty<Optional<PastImport>> chosen() {
        return chosen;
    }

    /// What taking it back would do, once that was asked.
    ReadOnlyObjectProperty<Optional<Prospect>> prospect() {
        return prospect.getReadOnlyProperty();
    }

    /// What is being done, if something is.
    ReadOnlyObjectProperty<Optional<Progress>> work() {
        return work.getReadOnlyProperty();
    }

    /// Reads the programme anew; what was found out before it changed may be true no longer.
    void refresh() {
        if (looked != programme.changes().get()) {
            prospect.set(Optional.empty());
        }
        programme.ask(
                open -> open.batches().reversed().stream().map(PastImport::of).toList(),
                this::show);
    }

    private void show(List<PastImport> read) {
        if (imports.all().equals(read) && wanted.isEmpty()) {
            return;
        }
        boolean isNew = read.size() > imports.all().size();
        Optional<UUID> before =
                wanted.or(() -> isNew ? Optional.empty() : chosen.get().map(PastImport::id));
        imports.all().setAll(read);
        if (read.stream().anyMatch(one -> wanted.equals(Optional.of(one.id())))) {
            wanted = Optional.empty();
        }
        List<PastImport> others = isNew ? imports.all() : imports.found();
        Optional<PastImport> next =
                read.stream()
                        .filter(one -> before.equals(Optional.of(one.id())))
                        .findFirst()
                        .or(() -> others.stream().findFirst());
        if (next.filter(one -> !imports.found().contains(one)).isPresent()) {
            imports.search().set(""); // so that it is seen
        }
        chosen.set(next);
    }

    /// Looks at an import as soon as it is known.
    void choose(UUID batch) {
        wanted = Optional.of(batch);
        refresh();
    }

    /// Finds out what taking the chosen import back would do.
    void look() {
        workplace.frame().calm();
        chosen.get()
                .ifPresent(
                        one ->
                                watchLook(
                                        programme.watch(
                                                (open, progress) -> prospect(open, progress, one),
                                                this::found)));
    }

    private void watchLook(Progress progress) {
        watch(progress);
        looking = Optional.of(progress);
    }

    /// The user goes elsewhere: nobody looks at what would happen.
    void leave() {
        looking.ifPresent(Progress::cancel);
    }

    private void found(Optional<Prospect> found) {
        looked = programme.changes().get();
        prospect.set(found);
    }

    private Optional<Prospect> prospect(Programme open, Progress progress, PastImport one) {
        DoubleConsumer watch = watch(progress, MergeText.LOOKING_AHEAD);
        AssessmentSet before = open.assessments();
        Ahead ahead =
                open.tried(
                        progress::isCancelled,
                        it ->
                                it.withdrawal()
                                        .preview(
                                                one.id(),
                                                watch,
                                                outcome ->
                                                        new Ahead(
                                                                outcome,
                                                                lost(before, it),
                                                                shared(it, one))));
        return ahead.outcome()
                        instanceof
                        Withdrawal.Outcome.Withdrawn(
                                int taken,
                                var dependents,
                                int conflicts,
                                int strays,
                                var unnamed,
                                int links)
                ? Optional.of(
                        new Prospect(
                                taken,
                                dependents.isEmpty()
                                        ? List.of()
                                        : dependents.stream().map(words(open)::line).toList(),
                                conflicts,
                                strays,
                                unnamed,
                                links,
                                ahead.lost(),
                                ahead.shared()))
                : Optional.empty();
    }

    private record Ahead(Withdrawal.Outcome outcome, List<String> lost, Optional<String> shared) {}

    /// That other imports brought some of the same, where they did: that counts on.
    private Optional<String> shared(Programme open, PastImport one) {
        Texts texts = workplace.texts();
        List<String> others =
                open.withdrawal().sharing(one.id()).stream()
                        .map(other -> Moments.text(texts, other.at()))
                        .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.say(
                                UiText.SHARED_WITH,
                                others.size(),
                                FirstFew.of(others, "; ", texts)));
    }

    private List<String> lost(AssessmentSet before, Programme then) {
        return new LostWords(workplace.texts()).lines(Consequences.of(before, then));
    }

    private DisputeWords words(Programme open) {
        return new DisputeWords(
                new ThingWords(workplace.texts(), open), programme.author().device().id());
    }

    /// Takes the chosen import back.
    void withdraw() {
        workplace.frame().calm();
        chosen.get()
                .ifPresent(
                        one ->
                                watch(
                                        programme.watch(
                                                (open, progress) -> back(open, progress, one),
                                                done -> withdrawn(one, done))));
    }

    private Back back(Programme open, Progress progress, PastImport one) {
        DoubleConsumer watch = watch(progress, MergeText.TAKING_BACK);
        return new Back(open.withdrawal().withdraw(one.id(), watch), shared(open, one));
    }

    private record Back(Withdrawal.Outcome outcome, Optional<String> shared) {}

    private DoubleConsumer watch(Progress progress, MergeText what) {
        String words = workplace.texts().say(what);
        progress.at(-1, words);
        return part -> progress.at(part, words);
    }

    /// Names the import, since another one may be chosen while that is read.
    private void withdrawn(PastImport one, Back back) {
        prospect.set(Optional.empty());
        Texts texts = workplace.texts();
        String when = Moments.text(texts, one.at());
        workplace
                .frame()
                .tell(
                        switch (back.outcome()) {
                            case Withdrawal.Outcome.Withdrawn done ->
                                    Notice.done(words(texts, when, done, back.shared()));
                            case Withdrawal.Outcome.WithdrawnBefore(),
                                    Withdrawal.Outcome.Unknown() ->
                                    Notice.refused(texts.say(MergeText.TAKEN_BACK_BEFORE, when));
                        });
    }

    private static String words(
            Texts texts, String when, Withdrawal.Outcome.Withdrawn done, Optional<String> shared) {
        List<String> words = new ArrayList<>();
        words.add(texts.say(MergeText.TAKEN_BACK, when, done.taken()));
        shared.ifPresent(words::add);
        if (done.conflicts() > 0) {
            words.add(texts.say(MergeText.CONFLICTS_STAY, done.conflicts()));
        }
        return String.join(" ", words);
    }

    private void watch(Progress progress) {
        work.set(Optional.of(progress));
        progress.whenEnded(() -> work.set(Optional.empty()));
    }

    /// Leaves the import as it is.
    void forget() {
        prospect.set(Optional.empty());
    }
}
