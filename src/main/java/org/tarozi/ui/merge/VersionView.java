package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

import java.util.List;

/// One version of a field in conflict: what, by whom, when, where and why.
final class VersionView extends VBox {

    private final Texts texts;
    private final Node value;

    /// @param at which one it is, counted from 0
    VersionView(Texts texts, ConflictsModel model, Dispute open, int at) {
        Dispute.Version version = open.versions().get(at);
        this.texts = texts;
        getStyleClass().addAll("card", "version");
        setMinHeight(Region.USE_PREF_SIZE);
        Label number = new Label(texts.say(MergeText.VERSION, at + 1));
        number.getStyleClass().addAll("muted", "small");
        this.value = VersionText.of(texts, values(open), at);
        getChildren().addAll(number, value);
        version.voices().forEach(voice -> getChildren().add(voice(voice)));
        if (version.stands()) {
            Label stands = Parts.words(texts.say(MergeText.STANDS), "small");
            stands.setGraphic(Icon.of(Material2MZ.VERIFIED_USER));
            getChildren().add(stands);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, keep(model, version.act(), at));
    }

    /// What it says.
    Node value() {
        return value;
    }

    private static List<String> values(Dispute open) {
        return open.versions().stream().map(Dispute.Version::value).toList();
    }

    private Node voice(Dispute.Voice voice) {
        Label who = Parts.words(voice.person(), "strong");
        who.setGraphic(Icon.of(Material2MZ.PERSON));
        VBox said =
                new VBox(who, Parts.words(voice.when() + " · " + voice.device(), "muted", "small"));
        voice.what().ifPresent(what -> said.getChildren().add(Parts.words(what)));
        voice.why()
                .ifPresent(
                        why ->
                                said.getChildren()
                                        .add(Parts.words(texts.say(MergeText.WHY, why), "small")));
        said.getStyleClass().add("voice");
        return said;
    }

    private Button keep(ConflictsModel model, Dispute.Act act, int at) {
        String words =
                texts.say(
                        switch (act) {
                            case KEEP_VALUE -> MergeText.KEEP;
                            case DELETE -> MergeText.DELETE_IT;
                            case KEEP_THING -> MergeText.KEEP_IT;
                        });
        Button keep =
                Parts.button(
                        "keep-" + (at + 1),
                        words,
                        act == Dispute.Act.DELETE ? Material2AL.DELETE : Material2AL.CHECK,
                        () -> model.keep(at));
        keep.getStyleClass().add(act == Dispute.Act.DELETE ? Styles.DANGER : Styles.ACCENT);
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setDisable(model.isSealed());
        keep.setAccessibleText(words + ". " + texts.say(MergeText.VERSION, at + 1));
        return keep;
    }
}
