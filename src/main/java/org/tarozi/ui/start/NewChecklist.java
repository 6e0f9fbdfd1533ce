package org.tarozi.ui.start;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.ui.OwnChecklist;
import org.tarozi.ui.Workplace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The checklist of a new programme: the one of its country, until the user chooses another.
final class NewChecklist {

    private final Workplace workplace;
    private final StringProperty country;
    private final ObjectProperty<Optional<Checklist>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Checklist> offered = FXCollections.observableArrayList();
    private Optional<Checklist> suggested = Optional.empty();

    /// @param country that of the programme, as an ISO 3166 code
    NewChecklist(Workplace workplace, StringProperty country) {
        this.workplace = workplace;
        this.country = country;
    }

    /// The one that is chosen.
    ObjectProperty<Optional<Checklist>> chosen() {
        return chosen;
    }

    /// Those that can be chosen.
    ObservableList<Checklist> offered() {
        return offered;
    }

    /// The one that is chosen, where it is not the suggested one.
    Optional<Checklist> own() {
        return chosen.get().filter(one -> !chosen.get().equals(suggested));
    }

    /// Offers these, and suggests one of them.
    void offer(List<Checklist> all) {
        offered.setAll(all);
        country.subscribe(this::suggest);
    }

    /// The checklist of a country, whose name its id begins with, or the first one; unless the user
    /// chose another himself.
    private void suggest(String code) {
        if (chosen.get().equals(suggested)) {
            String named = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            String prefix = named.toLowerCase(Locale.ROOT).replace(' ', '-') + "-";
            suggested =
                    offered.stream()
                            .filter(one -> !code.isEmpty())
                            .filter(one -> one.release().id().value().startsWith(prefix))
                            .findFirst()
                            .or(() -> offered.stream().findFirst());
            chosen.set(suggested);
        }
    }

    /// Suggests one again instead of what the user chose.
    void suggestAgain() {
        chosen.set(suggested);
    }

    /// Lets the user take one from a file of his own; says what is wrong with it where something
    /// is.
    void chooseFile() {
        OwnChecklist own = new OwnChecklist(workplace);
        own.file()
                .ifPresent(
                        file -> {
                            List<Checklist> others = List.copyOf(offered);
                            workplace
                                    .background()
                                    .run(
                                            () ->
                                                    OwnChecklist.read(
                                                            file, ShippedChecklists.all(), others),
                                            read -> own.take(read, this::choose));
                        });
    }

    /// Chooses one that may not be offered yet; it takes the place of one that was read before from
    /// the same file or an earlier form of it.
    void choose(Checklist one) {
        Release release = one.release();
        Optional<Checklist> there =
                offered.stream()
                        .filter(other -> other.release().id().equals(release.id()))
                        .findFirst();
        Checklist taken =
                there.filter(other -> !other.release().isContradictedBy(release)).orElse(one);
        if (!offered.contains(taken)) {
            offered.add(taken);
        }
        chosen.set(Optional.of(taken));
        there.filter(other -> other != taken).ifPresent(offered::remove);
    }
}
