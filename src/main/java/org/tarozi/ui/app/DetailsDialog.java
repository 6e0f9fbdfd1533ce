package org.tarozi.ui.app;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.tarozi.job.ProgrammeDetails;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.DetailFields;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.ControlText;
import org.tarozi.ui.control.ScrolledFields;

import java.util.Optional;
import java.util.function.Consumer;

/// Asks what a programme says of itself.
final class DetailsDialog {

    /// Its title and buttons.
    private static final double BESIDE_EM = 9;

    private final Texts texts;
    private final StringProperty name;
    private final StringProperty country;
    private final ObjectProperty<Language> language;

    /// @param before what it said so far
    DetailsDialog(Texts texts, ProgrammeDetails before) {
        this.texts = texts;
        this.name = new SimpleStringProperty(before.name().orElse(""));
        this.country = new SimpleStringProperty(before.country().orElse(""));
        this.language = new SimpleObjectProperty<>(before.language().orElse(null));
    }

    /// Shows it over a window.
    ///
    /// @param then given what it shall say from now on; not called where the user thinks better of
    ///   it
    void show(Window owner, Consumer<ProgrammeDetails> then) {
        ButtonType save = new ButtonType(texts.say(AppText.SAVE), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.say(ControlText.CANCEL), ButtonData.CANCEL_CLOSE);
        Dialog<ProgrammeDetails> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.say(AppText.DETAILS_TITLE));
        dialog.setHeaderText(texts.say(AppText.DETAILS_TITLE));
        DialogPane pane = dialog.getDialogPane();
        Look.dress(pane, owner);
        pane.setContent(content());
        pane.getButtonTypes().setAll(save, cancel);
        Node button = pane.lookupButton(save);
        button.setId("save-details");
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> name.get().isBlank(), name));
        pane.lookupButton(cancel).setId("leave-details");
        dialog.setResultConverter(pressed -> pressed == save ? details() : null);
        dialog.setOnHidden(closed -> Optional.ofNullable(dialog.getResult()).ifPresent(then));
        dialog.show();
    }

    private ProgrammeDetails details() {
        return new ProgrammeDetails(
                Optional.of(name.get().strip()),
                Optional.of(country.get()).filter(code -> !code.isEmpty()),
                Optional.ofNullable(language.get()));
    }

    private Node content() {
        DetailFields fields = new DetailFields(texts, "details-");
        Label what = new Label(texts.say(AppText.DETAILS_WHAT));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.getStyleClass().add("muted");
        VBox content =
                new VBox(
                        fields.under(UiText.PROGRAMME_NAME, fields.name(name)),
                        fields.under(UiText.COUNTRY, fields.country(country)),
                        fields.under(UiText.PROGRAMME_LANGUAGE, fields.language(language)),
                        what);
        content.getStyleClass().add("details");
        return new ScrolledFields(content) {
            @Override
            protected double computePrefHeight(double width) {
                double beside = BESIDE_EM * what.getFont().getSize();
                return Math.min(super.computePrefHeight(width), FrameWindow.room() - beside);
            }
        };
    }
}
