package org.tarozi.ui.app;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

import org.tarozi.text.Texts;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Follower;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.programme.BegunForms;

import java.util.List;
import java.util.Map;

/// How many forms were begun and not sent, and the way back to each.
final class FormsLink extends Hyperlink {

    private final FrameActions actions;
    private final Texts texts;

    FormsLink(OpenProgramme programme, FrameActions actions) {
        this.actions = actions;
        this.texts = actions.workplace().texts();
        Drafts drafts = Drafts.in(programme.sights());
        setId("forms");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(click -> lead(programme, drafts.all().get()));
        managedProperty().bind(visibleProperty());
        // where nothing can be written they wait until it can
        Follower.of(
                this,
                drafts.all(),
                now -> count(programme.isReadOnly() ? 0 : BegunForms.count(now.keySet())));
    }

    private void count(long begun) {
        setVisited(false);
        setVisible(begun > 0);
        setText(texts.say(AppText.FORMS_BEGUN, begun));
    }

    private void lead(OpenProgramme programme, Map<String, Map<String, String>> drafts) {
        programme.ask(one -> BegunForms.ways(drafts, one.assessments(), texts), this::lead);
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
        item.setOnAction(click -> actions.go(way.to()));
        return item;
    }
}
