package org.tarozi.ui.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.Beginning;
import org.tarozi.job.Founding;
import org.tarozi.store.Author;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;
import org.tarozi.text.Language;
import org.tarozi.ui.FileName;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Outside.Files;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Sights;
import org.tarozi.ui.TroubleWords;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A programme that is being described and not made yet.
final class NewProgrammeModel {

    private static final String COUNTRY = "UZ";

    private final Workplace workplace;
    private final InstantSource clock;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper nameless = new ReadOnlyIntegerWrapper(0);
    private final StringProperty country = new SimpleStringProperty(COUNTRY);
    private final ObjectProperty<Language> language;
    private final NewPlace place;
    private final NewChecklist checklist;
    private final Optional<BegunProgramme> begun;
    private final BooleanProperty resumed = new SimpleBooleanProperty(false);
    private boolean asked;
    private boolean done;

    NewProgrammeModel(Workplace workplace, InstantSource clock) {
        this.workplace = workplace;
        this.clock = clock;
        this.place = new NewPlace(workplace, name);
        this.checklist = new NewChecklist(workplace, country);
        name.subscribe(now -> mended(now, StartText.NAME_MISSING));
        place.text().subscribe(now -> mended(now, StartText.PLACE_MISSING));
        this.language = new SimpleObjectProperty<>(workplace.texts().language());
        this.begun = BegunProgramme.in(sights());
        begun.ifPresent(this::resume);
        workplace.background().run(ShippedChecklists::all, this::offer);
    }

    /// Fills in what files say of the programme that is to begin with them; a name that was begun
    /// stays.
    void fill(Beginning.Known said) {
        said.name().filter(other -> name.get().isBlank()).ifPresent(name::set);
        said.country().ifPresent(country::set);
        said.language().flatMap(Language::of).ifPresent(language::set);
        workplace
                .background()
                .run( // behind those that are offered
                        said::checklist, known -> known.ifPresent(checklist::choose));
    }

    private Sights sights() {
        return workplace.frame().sights();
    }

    private void resume(BegunProgramme before) {
        name.set(before.name());
        country.set(before.country());
        before.language().ifPresent(language::set);
        before.place().ifPresent(place.text()::set);
        resumed.set(before.isFilled());
    }

    /// Whether it goes on from what was filled in before.
    BooleanProperty resumed() {
        return resumed;
    }

    /// Empties it.
    void beginAnew() {
        workplace.frame().calm();
        name.set("");
        place.proposeAgain();
        checklist.suggestAgain();
        country.set(COUNTRY);
        language.set(workplace.texts().language());
        resumed.set(false);
    }

    private void offer(List<Checklist> all) {
        checklist.offer(all);
        begun.flatMap(before -> before.chosen(all, sights())).ifPresent(checklist::choose);
        Stream.<ObservableValue<?>>of(name, country, checklist.chosen(), language, place.text())
                .forEach(field -> field.subscribe((before, now) -> keep(true)));
    }

    StringProperty name() {
        return name;
    }

    /// How often it was to be made without a name.
    ReadOnlyIntegerProperty nameless() {
        return nameless.getReadOnlyProperty();
    }

    /// The country of its factories, as an ISO 3166 code; blank for none.
    StringProperty country() {
        return country;
    }

    /// The checklist of its first questions.
    NewChecklist checklist() {
        return checklist;
    }

    /// The language of its questions and reports.
    ObjectProperty<Language> language() {
        return language;
    }

    /// Where the file shall lie.
    StringProperty place() {
        return place.text();
    }

    /// Lets the user say where the file shall lie.
    void chooseFile() {
        workplace
                .outside()
                .chooseTarget(
                        Files.PROGRAMME,
                        workplace.texts().say(StartText.NEW_TITLE),
                        FileName.of(name.get()) + ".tarozi")
                .ifPresent(
                        chosen -> {
                            workplace.frame().calm();
                            place.set(chosen);
                        });
    }

    /// The user goes elsewhere: who comes back finds what he filled in.
    void leave() {
        keep(true);
    }

    /// The user closes the form: who opens it again finds what he filled in.
    void putAside() {
        workplace.frame().calm();
        keep(false);
    }

    private void keep(boolean shown) {
        if (!done) {
            Optional<Checklist> own = checklist.own();
            new BegunProgramme(
                            shown,
                            name.get(),
                            country.get(),
                            own.map(one -> one.release().fingerprint().hex()),
                            ownLanguage(),
                            place.own())
                    .keep(sights(), own);
        }
    }

    /// The language of the window is meant until another one was chosen.
    private Optional<Language> ownLanguage() {
        Language now = language.get();
        return now == workplace.texts().language()
                ? begun.flatMap(BegunProgramme::language).filter(now::equals)
                : Optional.of(now);
    }

    /// Makes it and opens it; says what is missing where something is.
    void create() {
        if (asked) {
            return; // a second press while its place is looked for
        }
        if (name.get().isBlank()) {
            refuse(workplace.texts().say(StartText.NAME_MISSING));
            nameless.set(nameless.get() + 1);
        } else {
            asked = true;
            place.whenFound(
                    file -> {
                        asked = false;
                        make(file);
                    });
        }
    }

    private void make(Optional<Path> file) {
        Optional<Checklist> chosen = checklist.chosen().get();
        if (file.isEmpty() || chosen.isEmpty()) {
            refuse(workplace.texts().say(StartText.PLACE_MISSING));
        } else {
            Founding founding = new Founding(chosen.get(), name.get(), details());
            Path target = file.get();
            workplace.frame().calm();
            Progress making =
                    workplace
                            .background()
                            .watch(progress -> make(target, founding, progress), this::made);
            workplace
                    .frame()
                    .await(workplace.texts().say(StartText.MAKING, target.toString()), making);
        }
    }

    private Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        details.put(Founding.LANGUAGE, language.get().tag());
        if (!country.get().isBlank()) {
            details.put(Founding.COUNTRY, country.get());
        }
        return details;
    }

    private Opening<Path> make(Path target, Founding founding, Progress progress) {
        Author author = workplace.settings().author();
        return progress.stoppable(() -> founding.make(target, author, clock, progress::isCancelled))
                .map(
                        programme -> {
                            programme.close();
                            return target;
                        });
    }

    private void made(Opening<Path> made) {
        switch (made) {
            case Opening.Opened<Path>(Path programme) -> {
                done = true;
                BegunProgramme.forget(sights());
                workplace.frame().open(programme);
            }
            case Opening.Refused<Path>(Trouble why) ->
                    refuse(new TroubleWords(workplace.texts()).of(why));
            case Opening.InUse<Path>(Trouble why) ->
                    refuse(new TroubleWords(workplace.texts()).of(why));
        }
    }

    /// What was missing is no more.
    private void mended(String now, StartText missing) {
        if (!now.isBlank()) {
            workplace.frame().calm(Notice.refused(workplace.texts().say(missing)));
        }
    }

    private void refuse(String reason) {
        workplace.frame().tell(Notice.refused(reason));
    }
}
