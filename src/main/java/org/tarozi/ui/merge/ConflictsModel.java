package org.tarozi.ui.merge;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.change.Subject;
import org.tarozi.store.Deciding.Choice;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Pictures;
import org.tarozi.ui.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What waits for a decision, and the one that is looked at.
final class ConflictsModel {

    /// What stands in the programme, read at once.
    private record Read(ThingWords things, List<DisputeRow> rows, DecidedModel.Seen decided) {}

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final ListedDisputes listed = new ListedDisputes();
    private final ObjectProperty<Optional<DisputeRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Dispute>> dispute =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DecisionDrafts drafts;
    private final DecidedModel decided;
    private Optional<ThingWords> things = Optional.empty();
    private Optional<Conflict> wanted = Optional.empty();
    private Optional<Subject> about;
    private Optional<Conflict> seen = Optional.empty();
    private Set<Conflict> fresh = Set.of();
    private boolean going;

    /// @param about what to look at first, if anything is meant
    ConflictsModel(OpenProgramme programme, Workplace workplace, Optional<Subject> about) {
        this.programme = programme;
        this.workplace = workplace;
        this.about = about;
        this.drafts = new DecisionDrafts(Drafts.in(programme.sights()));
        this.decided = new DecidedModel(programme, workplace, drafts, this::lookAgain);
        chosen.subscribe(
                (before, row) -> {
                    drafts.show(row.map(DisputeRow::conflict));
                    problem.set(Optional.empty());
                    if (!going) {
                        decided.hush();
                    }
                    look(row);
                });
        listed.rows().search().subscribe((before, now) -> narrow());
    }

    /// Looks at one that is listed.
    private void narrow() {
        if (chosen.get().filter(listed::isListed).isEmpty()) {
            goTo(listed.near(0));
        }
    }

    /// Whether nothing can be written where the programme lies.
    boolean isOnlyRead() {
        return programme.isReadOnly();
    }

    /// Whether the one that is looked at cannot be decided: what is written on something in the
    /// trash would be in conflict with that.
    boolean isSealed() {
        return isOnlyRead() || chosen.get().filter(DisputeRow::inTrash).isPresent();
    }

    /// What waits for a decision.
    ListedDisputes listed() {
        return listed;
    }

    /// The one that is looked at.
    ObjectProperty<Optional<DisputeRow>> chosen() {
        return chosen;
    }

    /// The one that is looked at, with its versions.
    ReadOnlyObjectProperty<Optional<Dispute>> dispute() {
        return dispute.getReadOnlyProperty();
    }

    /// What was decided here.
    DecidedModel decided() {
        return decided;
    }

    /// Why the last wish was not done, in a sentence.
    ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether texts are so large that they want lines of their own.
    boolean isTextLarge() {
        return workplace.settings().isTextLarge();
    }

    /// The photos of the programme.
    Pictures pictures() {
        return new Pictures(programme, workplace.background());
    }

    /// What is written on the way to decisions.
    DecisionDrafts drafts() {
        return drafts;
    }

    /// Looks first at what was looked at before, unless something else is meant.
    void resume(SeenMerge before) {
        seen = before.conflict();
        if (about.isEmpty()) {
            listed.rows().search().set(before.search());
        }
    }

    /// Looks first at one of those that came just now, if any did.
    void begin(Set<Conflict> came) {
        fresh = came;
        Optional<DisputeRow> first = listed.first(fresh);
        if (first.isPresent()) {
            goTo(first);
            fresh = Set.of();
        }
    }

    /// Reads the programme anew.
    void refresh() {
        programme.ask(this::read, this::show);
    }

    private Read read(Programme open) {
        ThingWords words = new ThingWords(workplace.texts(), open);
        return new Read(
                words,
                open.conflicts().stream()
                        .map(conflict -> DisputeRow.of(words, conflict))
                        .sorted(DisputeRow.ORDER)
                        .toList(),
                decided.read(open, words));
    }

    /// Looks at a conflict that is open again, once that is read.
    private void lookAgain(Conflict conflict) {
        Optional<DisputeRow> read = listed.find(conflict);
        if (read.isPresent()) {
            goTo(read);
        } else {
            wanted = Optional.of(conflict);
        }
    }

    private void show(Read read) {
        int at = chosen.get().map(listed::place).orElse(0);
        Optional<Conflict> before = wanted.or(() -> chosen.get().map(DisputeRow::conflict));
        things = Optional.of(read.things());
        if (!listed.all().equals(read.rows())) {
            going = true; // a list chooses others while its rows change
            listed.all().setAll(read.rows());
            going = false;
        }
        Optional<DisputeRow> next =
                about.flatMap(listed::first)
                        .or(() -> listed.first(fresh))
                        .or(() -> seen.flatMap(listed::find))
                        .or(() -> before.flatMap(listed::find))
                        .or(() -> listed.near(at));
        about = Optional.empty();
        fresh = Set.of();
        if (wanted.equals(next.map(DisputeRow::conflict))) {
            wanted = Optional.empty();
        }
        if (chosen.get().equals(next)) {
            look(next); // somebody may have said more to it
        } else {
            goTo(next);
        }
        seen = Optional.empty();
        decided.show(read.decided());
    }

    /// Nobody chose it. One that is not listed is, so that it is seen.
    private void goTo(Optional<DisputeRow> row) {
        row.ifPresent(listed::list);
        going = true;
        chosen.set(row);
        going = false;
    }

    private void look(Optional<DisputeRow> row) {
        if (row.isEmpty() || things.isEmpty()) {
            dispute.set(Optional.empty());
            return;
        }
        DisputeWords words = new DisputeWords(things.get(), programme.author().device().id());
        programme.ask(
                open -> words.of(open, row.get()),
                found -> {
                    if (chosen.get().equals(row)) {
                        dispute.set(Optional.of(found).filter(one -> !one.versions().isEmpty()));
                    }
                });
    }

    /// The one that is looked at, unless it is still being read.
    private Optional<Dispute> open() {
        return dispute.get()
                .filter(one -> chosen.get().equals(Optional.of(one.row())))
                .filter(one -> !one.row().inTrash());
    }

    /// Keeps one of the versions, counted from 0; does nothing where there is none.
    void keep(int number) {
        open().filter(open -> number < open.versions().size())
                .ifPresent(
                        open -> {
                            Dispute.Version version = open.versions().get(number);
                            decide(open, new Choice.Keep(version.head()), version.stands());
                        });
    }

    /// Keeps all versions, joined; does nothing where they cannot be.
    void keepBoth() {
        open().filter(open -> open.offer().both())
                .ifPresent(open -> decide(open, new Choice.Both(), false));
    }

    /// Gives another value, as it stands in files.
    void enter(String text) {
        open().ifPresent(
                        open -> {
                            String value = open.input().spelled(text);
                            if (open.fits(value)) {
                                decide(open, new Choice.Entered(value), false);
                            } else {
                                problem.set(
                                        Optional.of(open.input().problem(text, workplace.texts())));
                            }
                        });
    }

    private void decide(Dispute open, Choice choice, boolean stands) {
        Optional<String> why =
                Optional.of(drafts.reason().get().strip()).filter(text -> !text.isEmpty());
        if (open.offer().reopens() && !stands && why.isEmpty()) {
            problem.set(Optional.of(workplace.texts().say(MergeText.REASON_NEEDED)));
            return;
        }
        dispute.set(Optional.empty());
        Conflict conflict = open.row().conflict();
        decided.decide(
                new Decisions.Wish(conflict, choice, why, drafts.of(conflict)),
                () -> look(chosen.get()));
    }

    /// Shows the visit at the question.
    void showVisit() {
        dispute.get()
                .flatMap(Dispute::visit)
                .map(Dispute.InVisit::place)
                .ifPresent(workplace.frame()::go);
    }
}
