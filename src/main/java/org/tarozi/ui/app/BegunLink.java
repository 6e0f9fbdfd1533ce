package org.tarozi.ui.app;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Follower;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.UiText;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.merge.DecisionDrafts;
import org.tarozi.ui.programme.BegunForms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How much was begun and is no part of the programme, and the way back to each.
final class BegunLink extends Hyperlink {

    private final FrameActions actions;
    private final Texts texts;
    private final OpenProgramme programme;
    private final Drafts drafts;
    private final BegunForms forms;
    private Here here = new Here(Set.of(), List.of());

    /// What something can have been typed into: what is in the trash or gone with an import waits
    /// with what was typed.
    private record Here(Set<AssessmentId> visits, List<Conflict> conflicts) {}

    BegunLink(OpenProgramme programme, FrameActions actions) {
        this.actions = actions;
        this.texts = actions.workplace().texts();
        this.programme = programme;
        this.drafts = Drafts.in(programme.sights());
        this.forms = BegunForms.in(programme.sights());
        setId("begun");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(click -> lead());
        managedProperty().bind(visibleProperty());
        Follower.of(this, programme.changes(), now -> programme.ask(BegunLink::here, this::know));
        Follower.of(this, drafts.all(), now -> count());
        Follower.of(this, forms.open(), now -> count());
    }

    private static Here here(Programme one) {
        Set<AssessmentId> visits =
                one.assessments().assessments().stream()
                        .filter(assessment -> assessment.visit().live())
                        .map(Assessment::id)
                        .collect(Collectors.toSet());
        return new Here(visits, one.conflicts());
    }

    private void know(Here now) {
        here = now;
        count();
    }

    private List<UnreadTexts.Place> unread() {
        return new UnreadTexts(drafts)
                .places().stream().filter(place -> here.visits().contains(place.visit())).toList();
    }

    /// Where nothing can be written it waits until it can. From the only form nothing leads to it.
    private void count() {
        Set<String> kept = drafts.all().get().keySet();
        long besides = DecisionDrafts.begun(drafts, here.conflicts()).count() + unread().size();
        long all = FormKey.count(kept) + besides;
        setVisited(false);
        setVisible(all > 0 && !programme.isReadOnly());
        setDisable(besides + FormKey.count(elsewhere().keySet()) == 0);
        setText(
                besides == 0
                        ? texts.say(UiText.FORMS_BEGUN, all)
                        : texts.say(AppText.LEFT_OPEN, all));
    }

    /// Forms that are not on the screen, among other drafts.
    private Map<String, Map<String, String>> elsewhere() {
        Map<String, Map<String, String>> others = new HashMap<>(drafts.all().get());
        forms.open().get().map(FormKey::text).ifPresent(others::remove);
        return others;
    }

    private void lead() {
        Map<String, Map<String, String>> others = elsewhere();
        List<UnreadTexts.Place> unread = unread();
        programme.ask(one -> new Begun(one, texts).ways(others, drafts, unread), this::lead);
    }

    private void lead(List<Notice.Way> ways) {
        if (ways.size() == 1) {
            actions.go(ways.getFirst().to());
            return;
        }
        ContextMenu menu = new ContextMenu();
        ways.forEach(way -> menu.getItems().add(item(way)));
        menu.show(this, Side.TOP, 0, 0);
    }

    private MenuItem item(Notice.Way way) {
        MenuItem item = new MenuItem(way.caption());
        item.setMnemonicParsing(false);
        item.setOnAction(click -> actions.go(way.to()));
        return item;
    }
}
