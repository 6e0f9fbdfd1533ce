package org.tarozi.ui.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tarozi.exchange.Beginning;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Outside.Files;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Sights;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The start: what was open before, who works here, and the ways to a programme.
final class StartModel {

    private final Workplace workplace;
    private final Path home;
    private final ObservableList<RecentFile> recent = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper nameless = new ReadOnlyIntegerWrapper(0);
    private final BooleanProperty making = new SimpleBooleanProperty(false);
    private final ObservableValue<Optional<String>> begun;
    private final ObjectProperty<Optional<Progress>> sample =
            new SimpleObjectProperty<>(Optional.empty());
    private final List<Path> arrived;
    private Optional<Beginning.Known> proposed = Optional.empty();

    /// Who works here as it was said last, which may not have been kept yet.
    private record SaidName(String name) {}

    /// @param home the folder that gets the sample
    /// @param arrived files to merge into the programme that is opened or made
    StartModel(Workplace workplace, Path home, List<Path> arrived) {
        this.workplace = workplace;
        this.home = home;
        this.arrived = arrived;
        this.begun = making.map(now -> BegunProgramme.name(sights()));
        name.set(
                sights().last(SaidName.class)
                        .map(SaidName::name)
                        .or(() -> workplace.settings().name())
                        .orElse(""));
        name.subscribe(now -> forgetThatItIsMissing());
        Sample.progress(sights()).ifPresent(this::follow);
        refresh();
    }

    private Sights sights() {
        return workplace.frame().sights();
    }

    /// The programmes opened before, the latest first.
    ObservableList<RecentFile> recent() {
        return recent;
    }

    /// Whether it is known by now which were opened before.
    ReadOnlyBooleanProperty isLooked() {
        return looked.getReadOnlyProperty();
    }

    /// Who works here.
    StringProperty name() {
        return name;
    }

    /// Whether a new programme is being described.
    BooleanProperty making() {
        return making;
    }

    /// What the new programme is called that was begun and put aside, if one was.
    ObservableValue<Optional<String>> begun() {
        return begun;
    }

    /// Goes on to describe a new programme, in the name that was said.
    void describe() {
        if (isNamed()) {
            keepName();
            Sample.letBe(sights());
            making.set(true);
        }
    }

    /// The files that wait for a programme.
    List<Path> arrived() {
        return arrived;
    }

    /// The start as it is without them.
    void putArrivedAside() {
        workplace.frame().go(new Destination.Start(List.of()));
    }

    /// Goes on to describe one that begins with the files that arrived, as far as they say what it
    /// is; says why where none of them can be taken in.
    void describeArrived() {
        if (isNamed()) {
            keepName();
            Sample.letBe(sights());
            new ProposedProgramme(workplace, arrived).read(this::propose);
        }
    }

    private void propose(Beginning.Known known) {
        proposed = Optional.of(known);
        making.set(true);
    }

    /// What the form is to be filled with that is opened now, once.
    Optional<Beginning.Known> takeProposed() {
        Optional<Beginning.Known> taken = proposed;
        proposed = Optional.empty();
        return taken;
    }

    /// How often somebody went on without a name, which stands beside everything he writes.
    ReadOnlyIntegerProperty nameless() {
        return nameless.getReadOnlyProperty();
    }

    private boolean isNamed() {
        boolean named = !name.get().isBlank();
        workplace.frame().calm();
        if (!named) {
            workplace.frame().tell(missing());
            nameless.set(nameless.get() + 1);
        }
        return named;
    }

    private Notice missing() {
        return Notice.refused(workplace.texts().say(StartText.SAY_YOUR_NAME));
    }

    private void forgetThatItIsMissing() {
        if (!name.get().isBlank()) {
            workplace.frame().calm(missing());
        }
    }

    /// The sample that is being made, if it is.
    ObjectProperty<Optional<Progress>> sample() {
        return sample;
    }

    private void refresh() {
        workplace
                .background()
                .run(
                        () ->
                                workplace.settings().recent().stream()
                                        .map(file -> RecentFile.of(file, workplace.settings()))
                                        .toList(),
                        read -> {
                            recent.setAll(read);
                            looked.set(true);
                        });
    }

    /// Keeps the name as it stands.
    void keepName() {
        String now = name.get();
        sights().keep(new SaidName(now));
        workplace
                .background()
                .run(
                        () -> {
                            workplace.settings().setName(now);
                            return now;
                        },
                        kept -> {});
    }

    /// Opens a file that the user chooses.
    void choose() {
        if (!isNamed()) {
            return;
        }
        workplace
                .outside()
                .choose(Files.TO_OPEN, workplace.texts().say(StartText.OPEN))
                .ifPresent(this::openOrOffer);
    }

    private void openOrOffer(Path file) {
        if (Files.ASSESSMENT_FILE.named(file).equals(file)) {
            List<Path> files = Stream.concat(arrived.stream(), Stream.of(file)).distinct().toList();
            workplace.frame().go(new Destination.Start(files));
        } else {
            open(file);
        }
    }

    /// Opens a file.
    void open(Path file) {
        if (isNamed()) {
            keepName();
            workplace.frame().open(file);
        }
    }

    /// Offers a file no more.
    void forget(RecentFile file) {
        workplace
                .background()
                .run(
                        () -> {
                            workplace.settings().forget(file.file());
                            return file;
                        },
                        gone -> refresh());
    }

    /// Opens the sample, which is made at its first time.
    void trySample() {
        keepName();
        String folder = workplace.texts().say(StartText.SAMPLE_FOLDER);
        follow(new Sample(workplace, home.resolve(folder)).open());
    }

    private void follow(Progress making) {
        sample.set(Optional.of(making));
        making.whenEnded(() -> sample.set(Optional.empty()));
    }
}
