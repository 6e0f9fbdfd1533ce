package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.Release;
import org.tarozi.ui.ReleaseName;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Choices;

import java.util.List;

/// The controls for the checklist of a visit.
final class ChecklistInputs {

    private ChecklistInputs() {}

    /// One of those that are listed.
    static ComboBox<Release> box(VisitChecklists checklists, Words words) {
        ComboBox<Release> box =
                Choices.box(
                        List.of(),
                        release -> {
                            String title =
                                    ReleaseName.of(release, checklists.listed(), words.language());
                            return checklists.isComing(release)
                                    ? words.say(ProgrammeText.COMING_CHECKLIST, title)
                                    : title;
                        });
        box.setItems(checklists.listed());
        box.setPromptText(words.say(ProgrammeText.NO_CHECKLIST));
        checklists.chosen().subscribe(now -> box.setValue(listed(checklists, now)));
        box.valueProperty()
                .subscribe(
                        release -> {
                            if (release != null) {
                                checklists.chosen().set(release.fingerprint().hex());
                            }
                        });
        return box;
    }

    private static String title(Release release, Words words) {
        return release.title().in(words.language());
    }

    private static @Nullable Release listed(VisitChecklists checklists, String fingerprint) {
        return checklists.listed().stream()
                .filter(one -> one.fingerprint().hex().equals(fingerprint))
                .findFirst()
                .orElse(null);
    }

    /// Leads to checklists that are not listed.
    static MenuButton others(VisitChecklists checklists, Words words) {
        MenuItem file = new MenuItem(words.texts().say(UiText.CHECKLIST_FILE));
        file.setId("visit-checklist-file");
        file.setOnAction(click -> checklists.chooseFile());
        MenuButton others = new MenuButton(words.say(ProgrammeText.OTHER_CHECKLIST), null, file);
        others.setId("visit-other-checklist");
        others.getStyleClass().add(Styles.FLAT);
        others.setOnShowing(showing -> checklists.seekOthers());
        checklists
                .others()
                .subscribe(
                        () -> {
                            others.getItems().setAll(items(checklists, words));
                            others.getItems().add(file);
                        });
        return others;
    }

    private static List<MenuItem> items(VisitChecklists checklists, Words words) {
        return checklists.others().stream()
                .map(
                        other -> {
                            MenuItem item = new MenuItem(title(other.release(), words));
                            item.setOnAction(click -> checklists.choose(other));
                            return item;
                        })
                .toList();
    }
}
