package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.store.Programme;
import org.tarozi.ui.Background;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;

import java.time.InstantSource;
import java.util.Optional;

/// The reports: what to make of the programme.
final class ReportModel {

    /// What can be made.
    enum Making {
        COMMITTEE,
        FACTORY,
        HAND_OVER
    }

    /// What is known once the programme was asked.
    private record Begun(Inventory inventory, Optional<WantedBefore> before) {}

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Destination.Reports to;
    private final ObjectProperty<Making> making;
    private final ObjectProperty<Optional<Inventory>> inventory =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper wishes = new ReadOnlyIntegerWrapper(0);
    private final CommitteeModel committee;
    private final FactoryModel factory;
    private final HandOverModel handOver;
    private final PreviewModel preview;
    private final SavingModel saving;
    private final Subscription watching;
    private boolean resumed;

    /// @param wanted what to begin with
    /// @param drawing a thread for what touches neither files nor the database
    ReportModel(
            OpenProgramme programme,
            Workplace workplace,
            Destination.Reports wanted,
            Background drawing) {
        this.programme = programme;
        this.workplace = workplace;
        this.to = wanted;
        this.making = new SimpleObjectProperty<>(making(wanted).orElse(Making.COMMITTEE));
        this.committee = new CommitteeModel(workplace.texts().language(), this::wish);
        this.factory = new FactoryModel(workplace.texts(), wanted.reportedOn(), this::wish);
        this.handOver = new HandOverModel(programme, workplace);
        this.preview = new PreviewModel(programme, workplace, drawing);
        this.saving = new SavingModel(programme, workplace);
        to.scope().ifPresent(committee.scope()::choose);
        programme.sights().last(WantedBefore.class).ifPresent(this::resume);
        wanted.handedOver().ifPresent(handOver::choose);
        making.subscribe((before, now) -> wish());
        making.subscribe((before, now) -> remember());
        factory.visit().subscribe((before, now) -> remember());
        handOver.whenChosen(() -> remember());
        read();
        this.watching =
                programme
                        .changes()
                        .subscribe((before, now) -> programme.ask(Inventory::of, this::show));
    }

    /// Finds out what there is, which can be stopped as the preview can.
    private void read() {
        preview.watch(programme.ask((opened, progress) -> begun(opened), this::begin));
    }

    private Begun begun(Programme opened) {
        return new Begun(
                Inventory.of(opened),
                workplace.settings().reports(opened.id()).flatMap(WantedBefore::of));
    }

    /// What is made of what is meant, if anything is.
    private static Optional<Making> making(Destination.Reports wanted) {
        if (wanted.scope().isPresent()) {
            return Optional.of(Making.COMMITTEE);
        }
        return wanted.assessment()
                .map(
                        one ->
                                switch (wanted.purpose()) {
                                    case REPORT -> Making.FACTORY;
                                    case HAND_OVER -> Making.HAND_OVER;
                                });
    }

    /// Who comes to report on an assessment, or on what was counted, finds it chosen.
    private void resume(WantedBefore before) {
        Optional<AssessmentId> wanted = to.reportedOn();
        resumed = true;
        making.set(making(to).orElse(before.making()));
        committee.resume(before.committee());
        to.scope().ifPresent(committee.scope()::choose);
        factory.resume(before.factory());
        wanted.ifPresent(factory::choose);
        handOver.resume(before.handOver());
        if (to.scope().isEmpty() && (wanted.isEmpty() || wanted.equals(before.factory().visit()))) {
            preview.resume(before.reading());
        }
    }

    private void remember() {
        workplace
                .frame()
                .remember(
                        new Destination.Reports(
                                making.get() == Making.FACTORY
                                        ? factory.visit().get()
                                        : Optional.empty()));
    }

    /// After a start, also one after a kill, that is wanted what was wanted before it.
    private void begin(Begun begun) {
        Inventory now = begun.inventory();
        if (!resumed) {
            now.language().ifPresent(committee.language()::set);
            now.language().ifPresent(factory.language()::set);
            begun.before().ifPresent(this::resume);
            resumed = true;
        }
        if (to.scope().isPresent()) {
            remember(); // from here on the user chooses
        }
        show(now);
        programme
                .sights()
                .last(LastSaved.class)
                .filter(last -> last.isOf(wanted(), programme.changes().get()))
                .ifPresent(last -> saving.saved().set(last.report()));
    }

    private void show(Inventory now) {
        inventory.set(Optional.of(now));
        factory.visits().all().setAll(now.visits());
        handOver.visits().all().setAll(now.visits());
        wish();
    }

    private void wish() {
        preview.stop();
        saving.saved().set(Optional.empty());
        wishes.set(wishes.get() + 1);
    }

    /// The visit that one comes from, if from one.
    Optional<AssessmentId> visit() {
        return to.assessment();
    }

    /// What says which day it is.
    InstantSource clock() {
        return programme.clock();
    }

    /// What there is to report on; empty until it is known.
    ObjectProperty<Optional<Inventory>> inventory() {
        return inventory;
    }

    ObjectProperty<Making> making() {
        return making;
    }

    /// Counts how often something else was wanted; whoever hears of it calls [#refresh] once the
    /// user pauses.
    ReadOnlyIntegerProperty wishes() {
        return wishes.getReadOnlyProperty();
    }

    CommitteeModel committee() {
        return committee;
    }

    FactoryModel factory() {
        return factory;
    }

    HandOverModel handOver() {
        return handOver;
    }

    PreviewModel preview() {
        return preview;
    }

    /// Where the reports were written.
    SavingModel saving() {
        return saving;
    }

    /// Makes the preview of what is wanted now.
    void refresh() {
        if (inventory.get().isEmpty()) {
            preview.stop();
            read();
        } else {
            keep();
            switch (making.get()) {
                case COMMITTEE -> preview.make(committee.wanted());
                case FACTORY -> preview.make(factory.wanted());
                case HAND_OVER -> {}
            }
        }
    }

    private WantedBefore wanted() {
        return new WantedBefore(
                making.get(),
                committee.chosen(),
                factory.chosen(),
                handOver.chosen(),
                preview.reading());
    }

    /// Keeps what is wanted for the next start.
    private void keep() {
        String text = wanted().text();
        programme.ask(
                open -> {
                    workplace.settings().setReports(open.id(), text);
                    return text;
                },
                kept -> {});
    }

    /// Ends everything, when nobody looks any more.
    void leave() {
        watching.unsubscribe();
        if (resumed) {
            WantedBefore wanted = wanted();
            int changes = programme.changes().get();
            programme.sights().keep(wanted);
            programme.sights().keep(new LastSaved(saving.saved().get(), wanted, changes));
            keep();
        }
        preview.leave();
        saving.leave();
        handOver.leave();
    }
}
