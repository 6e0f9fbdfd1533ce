package org.tarozi.ui.app;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Follower;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.control.Icon;

import java.util.List;
import java.util.Optional;

/// The top of the window: the programme, where one can go in it, and the settings.
final class TopBarView extends HBox {

    private final FrameModel model;
    private final FrameActions actions;

    TopBarView(FrameModel model, FrameActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(brand(), navigation(), space(), new SettingsMenu(actions));
    }

    /// The places of a programme in the order of the bar.
    static List<Destination> tabs() {
        return List.of(
                new Destination.Factories(Optional.empty()),
                new Destination.Merge(List.of()),
                new Destination.Numbers(),
                new Destination.Reports(Optional.empty()));
    }

    private Node brand() {
        MenuItem close = new MenuItem(say(AppText.CLOSE_PROGRAMME), Icon.of(Material2AL.CLOSE));
        close.setId("close-programme");
        close.setOnAction(click -> actions.closeProgramme());
        MenuItem folder = new MenuItem(say(AppText.SHOW_FOLDER), Icon.of(Material2AL.FOLDER_OPEN));
        folder.setId("show-folder");
        folder.setOnAction(
                click ->
                        model.shown()
                                .get()
                                .map(OpenProgramme::file)
                                .ifPresent(actions.workplace()::showFolder));
        MenuItem copy = new MenuItem(say(AppText.SAVE_COPY), Icon.of(Material2AL.FILE_COPY));
        copy.setId("save-copy");
        copy.setOnAction(click -> new CopyElsewhere(model, actions.workplace()).keep());
        MenuButton brand =
                new MenuButton("", Icon.of(Material2AL.FACT_CHECK), details(), folder, copy, close);
        brand.setId("programme-menu");
        brand.getStyleClass().addAll(Styles.FLAT, "brand", "may-end-in-dots");
        brand.setMinWidth(0);
        brand.setAccessibleText(say(AppText.FILE_MENU));
        brand.textProperty()
                .bind(model.programmeName().map(name -> name.isEmpty() ? FrameModel.NAME : name));
        brand.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.shown().get().isEmpty(), model.shown()));
        return brand;
    }

    private MenuItem details() {
        MenuItem details = new MenuItem(say(AppText.DETAILS), Icon.of(Material2AL.EDIT));
        details.setId("programme-details");
        details.setOnAction(click -> new EditedDetails(model, actions).ask(getScene().getWindow()));
        details.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.shown()
                                                .get()
                                                .filter(one -> !one.isReadOnly())
                                                .isEmpty(),
                                model.shown()));
        return details;
    }

    private Node navigation() {
        HBox bar = new HBox();
        bar.getStyleClass().add("navigation");
        List<Destination> tabs = tabs();
        bar.getChildren()
                .addAll(
                        tab(tabs.get(0), AppText.FACTORIES, Material2AL.BUSINESS, 1),
                        merge(tabs.get(1)),
                        tab(tabs.get(2), AppText.NUMBERS, Material2AL.INSERT_CHART_OUTLINED, 3),
                        tab(tabs.get(3), AppText.REPORTS, Material2MZ.PICTURE_AS_PDF, 4));
        bar.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.shown().get().isPresent(), model.shown()));
        return bar;
    }

    private Button tab(Destination to, AppText text, Ikon picture, int number) {
        Button tab = new Button(say(text), Icon.of(picture));
        tab.setId("tab-" + text.key());
        tab.getStyleClass().addAll(Styles.FLAT, "tab-button");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setTooltip(new Tooltip("Alt+" + number));
        tab.setOnAction(click -> actions.go(to));
        Follower.of(tab, model.destination(), now -> mark(tab, isWithin(now, to)));
        return tab;
    }

    private Node merge(Destination to) {
        Button tab = tab(to, AppText.MERGE, Material2AL.CALL_MERGE, 2);
        Texts texts = actions.workplace().texts();
        TabBadge conflicts =
                new TabBadge("conflicts", Material2MZ.WARNING)
                        .counting(model.conflicts(), AppText.CONFLICTS, texts);
        TabBadge files =
                new TabBadge("files-waiting", Material2AL.INSERT_DRIVE_FILE)
                        .counting(model.filesWaiting(), AppText.FILES_WAIT, texts);
        files.getStyleClass().add("of-files");
        HBox both = new HBox(tab, files, conflicts);
        both.getStyleClass().add("with-badges");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static void mark(Button tab, boolean here) {
        if (!here) {
            tab.getStyleClass().remove("here");
        } else if (!tab.getStyleClass().contains("here")) {
            tab.getStyleClass().add("here");
        }
    }

    /// A visit is a place among the factories.
    private static boolean isWithin(Destination now, Destination tab) {
        return now.getClass().equals(tab.getClass())
                || now instanceof Destination.Visit && tab instanceof Destination.Factories;
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private String say(AppText text, Object... arguments) {
        return actions.workplace().texts().say(text, arguments);
    }
}
