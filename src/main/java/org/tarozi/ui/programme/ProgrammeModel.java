package org.tarozi.ui.programme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;

import org.tarozi.assessment.FactoryId;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.programme.ListedFactories.ByColumn;

import java.util.List;
import java.util.Optional;

/// The factories of the programme: which are shown, and which one is chosen.
final class ProgrammeModel {

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Words words;
    private final FactoryModel factory;
    private final ObservableList<FactoryRow> rows = FXCollections.observableArrayList();
    private final FilteredList<FactoryRow> shown = new FilteredList<>(rows, FactoryRow::live);
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty trash = new SimpleBooleanProperty(false);
    private final BooleanProperty underWay = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<Overview>> overview =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<FactoryId>> chosen;
    private final Subscription changes;
    private final Latest latest = new Latest();
    private List<ByColumn> order = List.of();
    private Optional<SeenProfile> profile = Optional.empty();
    private Optional<LeftForm> left;
    private boolean resumed;
    private boolean gone;

    /// Whether the search or a filter hides the factory that is chosen, and so its card is gone.
    private boolean hidden;

    ProgrammeModel(
            OpenProgramme programme, Workplace workplace, Destination.Factories destination) {
        this.programme = programme;
        this.workplace = workplace;
        this.words = new Words(workplace.texts());
        this.factory = new FactoryModel(programme, workplace, this::lookAt);
        this.chosen = new SimpleObjectProperty<>(destination.factory());
        search.subscribe(now -> filter());
        trash.subscribe(now -> filter());
        underWay.subscribe(now -> filter());
        factory.side().subscribe(now -> hideOrShow());
        Optional<ListedFactories> before = programme.sights().last(ListedFactories.class);
        before.filter(one -> one.isAt(destination)).ifPresent(this::resume);
        this.left =
                !programme.isReadOnly() && (before.isEmpty() || resumed)
                        ? BegunForms.in(programme.sights()).left().map(LeftForm::new)
                        : Optional.empty();
        this.changes = programme.changes().subscribe(now -> refresh());
    }

    /// What was searched for before may hide what is meant now: linked factories have other places.
    private void resume(ListedFactories before) {
        resumed = true;
        search.set(before.search());
        trash.set(before.trash());
        underWay.set(before.underWay());
        order = before.order();
        profile = before.profile();
    }

    /// How values are put into words.
    Words words() {
        return words;
    }

    /// The factories that fit the search, in the order of their names.
    ObservableList<FactoryRow> shown() {
        return shown;
    }

    /// The order that the user gave them.
    List<ByColumn> order() {
        return order;
    }

    /// Notes the order that the user gives them.
    void order(List<ByColumn> now) {
        order = List.copyOf(now);
    }

    /// What was read last; empty until it was read for the first time.
    ObjectProperty<Optional<Overview>> overview() {
        return overview;
    }

    /// What is searched for in name, region, sector and id.
    StringProperty search() {
        return search;
    }

    /// Whether the factories in the trash are shown too.
    BooleanProperty trash() {
        return trash;
    }

    /// Whether only factories are shown that have a visit under way.
    BooleanProperty underWay() {
        return underWay;
    }

    /// The factory that is chosen.
    ObjectProperty<Optional<FactoryId>> chosen() {
        return chosen;
    }

    /// What is shown of it.
    FactoryModel factory() {
        return factory;
    }

    private void filter() {
        List<String> searched = FactoryRow.searchedWords(search.get());
        boolean all = trash.get();
        boolean any = !underWay.get();
        shown.setPredicate(
                row ->
                        (all || row.live())
                                && (any || row.sums().underWay() > 0)
                                && row.fits(searched));
        hideOrShow();
    }

    /// The card of a factory that is not listed would be taken for that of one that is. What is
    /// being filled in stays, and so does what the user himself has just put elsewhere.
    private void hideOrShow() {
        Optional<FactoryRow> row = overview.get().flatMap(read -> chosen.get().flatMap(read::row));
        boolean now = row.filter(one -> !isListed(one.id())).isPresent();
        if (now != hidden && factory.side().get() instanceof Side.Facts) {
            hidden = now;
            Optional<FactoryRow> seen = row.filter(one -> !now);
            overview.get().ifPresent(read -> factory.show(read, seen));
            remember(seen.map(FactoryRow::id));
        }
    }

    private boolean isListed(FactoryId id) {
        return shown.stream().anyMatch(row -> row.id().equals(id));
    }

    private void remember(Optional<FactoryId> seen) {
        workplace.frame().remember(new Destination.Factories(seen));
    }

    private void refresh() {
        latest.read(
                done ->
                        programme.ask(
                                one -> Overview.of(one, words),
                                read -> {
                                    show(read);
                                    done.run();
                                }));
    }

    private void show(Overview read) {
        read.into(rows);
        if (read.trashed() == 0) {
            trash.set(false);
        }
        if (read.underWay() == 0) {
            underWay.set(false);
        }
        overview.set(Optional.of(read));
        Optional<FactoryRow> row = chosen.get().flatMap(read::row);
        if (resumed && row.filter(one -> !isListed(one.id())).isPresent()) {
            showAll();
        }
        resumed = false;
        if (row.isEmpty()) {
            chosen.set(Optional.empty());
        }
        hidden = hidden && row.filter(one -> !isListed(one.id())).isPresent();
        factory.show(read, row.filter(one -> !hidden));
        profile.ifPresent(factory::editProfile);
        profile = Optional.empty();
        left.ifPresent(one -> one.open(this));
        left = Optional.empty();
    }

    /// Shows a factory on the right. A form that is there is kept as it is.
    void choose(FactoryId id) {
        boolean isOther = !chosen.get().equals(Optional.of(id)) || factory.isAdding();
        if (isOther || hidden) {
            show(id);
        }
    }

    private void show(FactoryId id) {
        chosen.set(Optional.of(id));
        factory.close();
        hidden = false;
        remember(chosen.get());
        overview.get().ifPresent(read -> factory.show(read, read.row(id)));
    }

    /// Shows the factory itself again where it is chosen already and a form is open beside it.
    void comeBack(FactoryId id) {
        if (chosen.get().equals(Optional.of(id))) {
            factory.close();
        }
    }

    /// Chooses a factory, also one that the search hides.
    void reveal(FactoryId id) {
        if (!isListed(id)) {
            showAll();
        }
        choose(id);
    }

    private void showAll() {
        search.set("");
        underWay.set(false);
    }

    /// The same while nobody fills in a form, and somebody is here.
    private void lookAt(FactoryId id) {
        if (!gone && factory.side().get() instanceof Side.Facts) {
            reveal(id);
        }
    }

    /// The programme they are in.
    OpenProgramme programme() {
        return programme;
    }

    /// Does something once the window has done what it is doing.
    void later(Runnable step) {
        workplace.background().later(step);
    }

    /// Asks for a new factory's name and place.
    void add() {
        factory.side().get().putAside();
        overview.get()
                .ifPresent(
                        read ->
                                factory.side()
                                        .set(
                                                new Side.Adding(
                                                        new NewFactoryModel(
                                                                programme,
                                                                workplace,
                                                                read,
                                                                this::added))));
    }

    private void added(FactoryId id) {
        showAll();
        show(id);
    }

    /// Goes where files are merged and conflicts decided.
    void merge() {
        workplace.frame().go(new Destination.Merge(List.of()));
    }

    /// Keeps what is being typed, and hears of no more changes.
    void leave() {
        gone = true;
        changes.unsubscribe();
        programme
                .sights()
                .keep(
                        new ListedFactories(
                                chosen.get(),
                                search.get(),
                                trash.get(),
                                underWay.get(),
                                order,
                                factory.side().get().profile().map(ProfileModel::seen)));
        factory.leave();
    }
}
