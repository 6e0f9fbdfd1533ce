package org.tarozi.ui.merge;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

import java.util.List;

/// What taking an import back would do, before it is done.
final class ProspectView extends VBox {

    private final Texts texts;

    ProspectView(Texts texts, Prospect prospect) {
        this.texts = texts;
        getStyleClass().addAll("card", "prospect");
        Label taken = Parts.words(texts.say(MergeText.PROSPECT, prospect.taken()), "strong");
        taken.setId("prospect");
        taken.setGraphic(Icon.of(Material2MZ.WARNING, "careful-picture"));
        getChildren().add(taken);
        if (prospect.taken() > 0) {
            getChildren().add(Parts.words(texts.say(MergeText.PROSPECT_BACK)));
        }
        prospect.shared().ifPresent(words -> getChildren().add(named("shared", words)));
        if (prospect.conflicts() > 0) {
            String conflicts = texts.say(MergeText.CONFLICTS_STAY, prospect.conflicts());
            getChildren().add(named("conflicts-stay", conflicts));
        }
        if (prospect.strays() > 0) {
            String strays = texts.say(MergeText.PROSPECT_STRAYS, prospect.strays());
            getChildren().add(named("strays-words", strays));
        }
        prospect.lost().forEach(line -> getChildren().add(Parts.words(line, "lost")));
        if (prospect.taken() > 0) {
            stay(prospect);
        }
        if (!prospect.unnamed().isEmpty()) {
            list(
                    "unnamed",
                    texts.say(MergeText.PROSPECT_UNNAMED, prospect.unnamed().size()),
                    prospect.unnamed());
        }
    }

    private void stay(Prospect prospect) {
        List<String> lines = prospect.stay();
        if (prospect.links() > 0) {
            String links = texts.say(MergeText.PROSPECT_LINKS, prospect.links());
            getChildren().add(named("links-words", links));
        } else if (lines.isEmpty()) {
            getChildren().add(named("staying-words", texts.say(MergeText.PROSPECT_ALONE)));
        }
        if (!lines.isEmpty()) {
            list("staying", texts.say(MergeText.PROSPECT_STAY, lines.size()), lines);
        }
    }

    private void list(String id, String words, List<String> lines) {
        ListView<String> list = new ListView<>();
        list.getStyleClass().add("listing");
        list.getItems().setAll(lines);
        list.setCellFactory(owner -> new WrappedCell(list.widthProperty()));
        list.setId(id);
        list.setAccessibleText(words);
        list.getStyleClass().add("staying");
        getChildren().addAll(named(id + "-words", words), list);
    }

    private static Label named(String id, String words) {
        Label label = Parts.words(words);
        label.setId(id);
        return label;
    }
}
