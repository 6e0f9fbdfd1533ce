package org.tarozi.ui.programme;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.store.Programme;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.OwnChecklist;
import org.tarozi.ui.Workplace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The checklists that a visit can be on: those of the programme, and others, which come into it
/// with the visit.
final class VisitChecklists {

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final StringProperty chosen = new SimpleStringProperty("");
    private final ObservableList<Release> listed = FXCollections.observableArrayList();
    private final ObservableList<Checklist> others = FXCollections.observableArrayList();
    private final Map<String, Checklist> coming = new HashMap<>();

    /// @param there those of the programme
    VisitChecklists(OpenProgramme programme, Workplace workplace, List<Release> there) {
        this.programme = programme;
        this.workplace = workplace;
        listed.setAll(there);
    }

    /// Those to choose from.
    ObservableList<Release> listed() {
        return listed;
    }

    /// The one that came last.
    Optional<Fingerprint> last() {
        return listed.stream().map(Release::fingerprint).reduce((earlier, later) -> later);
    }

    /// The fingerprint of the one that is chosen; blank for none.
    StringProperty chosen() {
        return chosen;
    }

    /// Those that come with the program and are not listed; empty until they are asked for.
    ObservableList<Checklist> others() {
        return others;
    }

    /// Asks for the others.
    void seekOthers() {
        workplace
                .background()
                .reckon(
                        ShippedChecklists::all,
                        all -> others.setAll(all.stream().filter(this::isNew).toList()));
    }

    private boolean isNew(Checklist checklist) {
        return listed.stream()
                .noneMatch(one -> one.fingerprint().equals(checklist.release().fingerprint()));
    }

    /// Lets the user take one from a file of their own.
    void chooseFile() {
        OwnChecklist own = new OwnChecklist(workplace);
        own.file()
                .ifPresent(
                        file -> {
                            List<Checklist> taken = List.copyOf(coming.values());
                            programme.ask(
                                    one -> OwnChecklist.read(file, known(one), taken),
                                    read -> own.take(read, this::choose));
                        });
    }

    private static List<Checklist> known(Programme programme) {
        return Stream.concat(programme.checklists().stream(), ShippedChecklists.all().stream())
                .toList();
    }

    /// Chooses one, which is listed from now on; says so where it contradicts one that is there.
    void choose(Checklist checklist) {
        Release release = checklist.release();
        List<Release> contradicted =
                listed.stream().filter(one -> one.isContradictedBy(release)).toList();
        if (!contradicted.stream().allMatch(this::isComing)) {
            workplace.frame().tell(Notice.refused(contradiction(release)));
            return;
        }
        if (isNew(checklist)) {
            coming.put(release.fingerprint().hex(), checklist);
            listed.add(release);
        }
        chosen.set(release.fingerprint().hex());
        contradicted.forEach(this::forget);
    }

    /// An earlier form of a file that its author has mended since.
    private void forget(Release earlier) {
        coming.remove(earlier.fingerprint().hex());
        listed.remove(earlier);
    }

    private String contradiction(Release release) {
        return workplace.texts().say(ProgrammeText.CHECKLIST_CONTRADICTED, release.id().value());
    }

    /// Whether it comes into the programme with the visit.
    boolean isComing(Release release) {
        return coming.containsKey(release.fingerprint().hex());
    }

    /// The one that is chosen, where it comes into the programme with the visit.
    Optional<Checklist> coming() {
        return Optional.ofNullable(coming.get(chosen.get()));
    }
}
