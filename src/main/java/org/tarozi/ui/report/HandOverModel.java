package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.HandOver;
import org.tarozi.job.HandedFile;
import org.tarozi.job.OutputFile;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Outside;
import org.tarozi.ui.Progress;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitGaps;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which assessments go into an assessment file, and what became of it.
final class HandOverModel {

    /// Which of them.
    enum Which {
        /// All, with everything else of the programme.
        ALL,
        /// Those that a team is still at work on.
        OPEN,
        /// Those that are ticked.
        TICKED
    }

    /// What was chosen and searched for.
    record Chosen(Which which, Set<AssessmentId> ticked, String search) {
        Chosen {
            ticked = Set.copyOf(ticked);
        }
    }

    /// Either it may not be written there, or this became of it.
    private record Ended(Optional<OutputFile.Obstacle> obstacle, HandOver.Outcome outcome) {}

    /// A visit that goes alone, and in how many of its questions something could not be read.
    private record Single(AssessmentId visit, int unread) {}

    private static final int NAMED = 3;

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final VisitListModel visits;
    private final SavingModel saving;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final ObservableSet<AssessmentId> ticked = FXCollections.observableSet();
    private final ObjectProperty<Optional<Handed>> handed =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Notice.Way>> left = new SimpleObjectProperty<>(List.of());

    HandOverModel(OpenProgramme programme, Workplace workplace) {
        this.programme = programme;
        this.workplace = workplace;
        this.visits = new VisitListModel(workplace.texts());
        this.saving = new SavingModel(programme, workplace);
        programme
                .sights()
                .last(LastHanded.class)
                .filter(last -> last.changes() == programme.changes().get())
                .ifPresent(this::show);
    }

    private void show(LastHanded last) {
        saving.saved().set(last.file());
        handed.set(last.handed());
        left.set(last.left());
    }

    VisitListModel visits() {
        return visits;
    }

    /// Where it was written.
    SavingModel saving() {
        return saving;
    }

    ObjectProperty<Which> which() {
        return which;
    }

    /// Those that are ticked.
    ObservableSet<AssessmentId> ticked() {
        return ticked;
    }

    /// What the last file holds.
    ObjectProperty<Optional<Handed>> handed() {
        return handed;
    }

    /// What a visit that went alone still lacks, with the ways there.
    ObjectProperty<List<Notice.Way>> left() {
        return left;
    }

    /// Goes to what it lacks.
    void go(Notice.Way way) {
        workplace.frame().go(way.to());
    }

    Chosen chosen() {
        return new Chosen(which.get(), ticked, visits.search().get());
    }

    /// Chooses what was chosen before.
    void resume(Chosen before) {
        which.set(before.which());
        ticked.addAll(before.ticked());
        visits.search().set(before.search());
    }

    /// Chooses one assessment alone; what was said of others is over.
    void choose(AssessmentId assessment) {
        if (which.get() != Which.TICKED || !ticked.equals(Set.of(assessment))) {
            forget();
        }
        ticked.clear();
        ticked.add(assessment);
        which.set(Which.TICKED);
        visits.search().set("");
    }

    private void forget() {
        show(LastHanded.NOTHING);
    }

    /// Does something whenever others are chosen.
    void whenChosen(Runnable then) {
        which.subscribe((before, now) -> then.run());
        ticked.subscribe(then);
    }

    /// Whether an assessment goes along.
    boolean goes(VisitRow row) {
        return switch (which.get()) {
            case ALL -> true;
            case OPEN -> row.isOpen();
            case TICKED -> ticked.contains(row.id());
        };
    }

    /// Takes one along or leaves it; from then on the user chooses one by one.
    void toggle(VisitRow row) {
        Set<AssessmentId> before = Set.copyOf(going());
        ticked.clear();
        ticked.addAll(before);
        which.set(Which.TICKED);
        if (!ticked.remove(row.id())) {
            ticked.add(row.id());
        }
    }

    /// How many go along.
    int count() {
        return going().size();
    }

    /// Those that go along by name, where they are a few that were chosen one by one; else empty.
    String named() {
        return which.get() == Which.TICKED && count() <= NAMED
                ? rows().stream().map(visits::name).collect(Collectors.joining("; "))
                : "";
    }

    /// Whether anything goes along: with all also what was assessed nowhere yet.
    boolean isAny() {
        return which.get() == Which.ALL || count() > 0;
    }

    private List<AssessmentId> going() {
        return rows().stream().map(VisitRow::id).toList();
    }

    private List<VisitRow> rows() {
        return visits.all().stream().filter(this::goes).toList();
    }

    /// Writes them into a file that the user names.
    void write() {
        String name = proposed().words();
        saving.target(Outside.Files.ASSESSMENT_FILE, name, ".tza").ifPresent(this::write);
    }

    private HandedName proposed() {
        String person = programme.author().person();
        List<VisitRow> rows = rows();
        if (which.get() != Which.ALL && rows.size() == 1) {
            VisitRow alone = rows.getFirst();
            return new HandedName(visits.title(alone), alone.start(), person);
        }
        LocalDate day = Moments.day(programme.clock().instant());
        return HandedName.of(rows.size(), day, person, workplace.texts());
    }

    private void write(Path target) {
        List<AssessmentId> some = which.get() == Which.ALL ? List.of() : going();
        forget();
        single().ifPresent(this::look);
        saving.begin(
                target,
                () ->
                        programme.watch(
                                (opened, progress) -> written(opened, some, target, progress),
                                ended -> end(ended, target)));
    }

    private Optional<Single> single() {
        UnreadTexts unread = UnreadTexts.of(programme.sights());
        return Optional.of(going())
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .map(visit -> new Single(visit, unread.in(visit).size()));
    }

    /// Finds out what it lacks at the moment it is handed over.
    private void look(Single one) {
        LocalDate today = Moments.day(programme.clock().instant());
        programme.ask(
                open -> VisitGaps.of(open, one.visit(), one.unread(), today),
                gaps -> left.set(gaps.ways(workplace.texts(), one.visit())));
    }

    private Ended written(
            Programme opened, Collection<AssessmentId> some, Path target, Progress progress) {
        tell(progress, HandOver.Step.COLLECTING, 0);
        Optional<OutputFile.Obstacle> obstacle = OutputFile.ASSESSMENT_FILE.inTheWay(target);
        return new Ended(
                obstacle,
                obstacle.isPresent()
                        ? new HandOver.Outcome.Nothing()
                        : new HandOver(opened, programme.author(), programme.clock())
                                .write(some, target, (step, part) -> tell(progress, step, part)));
    }

    /// Once the file is there it is read back to the end, so that it never stays unchecked.
    private void tell(Progress progress, HandOver.Step step, double part) {
        Texts texts = workplace.texts();
        switch (step) {
            case COLLECTING -> progress.at(-1, texts.say(ReportText.COLLECTING));
            case WRITING -> progress.at(part, texts.say(ReportText.WRITING));
            case READING_BACK -> {}
        }
    }

    private void end(Ended ended, Path target) {
        if (ended.obstacle().isPresent()) {
            saving.refuse(ended.obstacle().get(), target);
            return;
        }
        switch (ended.outcome()) {
            case HandOver.Outcome.Nothing() -> {
                String sentence = workplace.texts().say(ReportText.NOTHING_TO_HAND_OVER);
                workplace.frame().tell(Notice.refused(sentence));
            }
            case HandOver.Outcome.Unsound(Path file, String reason) -> {
                Texts texts = workplace.texts();
                String sentence = texts.say(ReportText.UNSOUND, file.toString(), reason);
                workplace.frame().tell(Notice.failed(sentence));
            }
            case HandOver.Outcome.Written(List<HandedFile> files) -> {
                handed.set(Optional.of(new Handed(files)));
                saving.wrote(target);
            }
        }
    }

    /// Keeps what was handed over for who comes back.
    void leave() {
        programme
                .sights()
                .keep(
                        new LastHanded(
                                saving.saved().get(),
                                handed.get(),
                                left.get(),
                                programme.changes().get()));
        saving.leave();
    }
}
