package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.EmptyState;

import java.util.List;

/// Why nothing of a visit is shown, and the ways on from there.
final class UnshownView extends StackPane {

    private final VisitModel model;
    private final VisitWords words;
    private final HeaderView header;

    UnshownView(VisitModel model, VisitWords words, HeaderView header) {
        this.model = model;
        this.words = words;
        this.header = header;
        setId("visit-unshown");
        setVisible(false);
        model.unshown()
                .subscribe(
                        why -> {
                            setVisible(why.isPresent());
                            why.ifPresent(this::say);
                        });
    }

    private void say(Unshown why) {
        VisitText title = why == Unshown.NOT_HERE ? VisitText.NOT_HERE : VisitText.CANNOT_BE_SHOWN;
        VisitText sentence =
                switch (why) {
                    case NOT_HERE -> VisitText.NOT_HERE_WHAT;
                    case DISPUTED -> VisitText.CHECKLIST_DISPUTED;
                    case NO_CHECKLIST -> VisitText.NO_CHECKLIST;
                };
        List<Button> ways = ways(why);
        getChildren()
                .setAll(
                        new EmptyState(
                                Material2AL.HELP_OUTLINE,
                                words.say(title),
                                words.say(sentence),
                                ways.toArray(Node[]::new)));
        ways.getFirst().requestFocus();
    }

    private List<Button> ways(Unshown why) {
        VisitText where = header.whereBack();
        Button back =
                way(
                        "unshown-back",
                        where == VisitText.BACK_TO_FACTORY ? VisitText.BACK_TO_FACTORIES : where,
                        header::back);
        return why == Unshown.DISPUTED
                ? List.of(way("unshown-decide", VisitText.DECIDE, () -> model.decide("")), back)
                : List.of(back);
    }

    private Button way(String id, VisitText caption, Runnable action) {
        Button way = new Button(words.say(caption));
        way.setId(id);
        way.setOnAction(click -> action.run());
        return way;
    }
}
