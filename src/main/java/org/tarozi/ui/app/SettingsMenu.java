package org.tarozi.ui.app;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Language;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;
import org.tarozi.ui.Theme;
import org.tarozi.ui.control.Icon;

import java.util.List;

/// How the window looks and speaks.
final class SettingsMenu extends MenuButton {

    private static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    private final FrameActions actions;
    private final Texts texts;
    private final KeptTyping typing = KeptTyping.before(this);

    SettingsMenu(FrameActions actions) {
        super("", Icon.of(Material2MZ.SETTINGS));
        this.actions = actions;
        this.texts = actions.workplace().texts();
        setId("settings");
        if (!actions.settings().isTextEnlarged()) { // else there is no room for the word
            setText(texts.say(AppText.SETTINGS));
        }
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(texts.say(AppText.SETTINGS));
        setTooltip(new Tooltip(texts.say(AppText.SETTINGS)));
        getStyleClass().add(Styles.FLAT);
        getItems().addAll(languages(), themes(), textSizes());
    }

    private Menu languages() {
        Menu menu = new Menu(texts.say(AppText.LANGUAGE), Icon.of(Material2AL.LANGUAGE));
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            item(
                    menu,
                    group,
                    language.ownName(),
                    language == texts.language(),
                    () -> actions.choose(language));
        }
        return menu;
    }

    private Menu themes() {
        Menu menu = new Menu(texts.say(AppText.COLOURS), Icon.of(Material2AL.BRIGHTNESS_MEDIUM));
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            AppText text =
                    switch (theme) {
                        case SYSTEM -> AppText.COLOURS_SYSTEM;
                        case LIGHT -> AppText.COLOURS_LIGHT;
                        case DARK -> AppText.COLOURS_DARK;
                    };
            item(
                    menu,
                    group,
                    texts.say(text),
                    theme == actions.settings().theme(),
                    () -> actions.choose(theme));
        }
        return menu;
    }

    private Menu textSizes() {
        Menu menu = new Menu(texts.say(AppText.TEXT_SIZE), Icon.of(Material2AL.FORMAT_SIZE));
        ToggleGroup group = new ToggleGroup();
        for (int percent : TEXT_SIZES) {
            item(
                    menu,
                    group,
                    texts.say(Text.PERCENT, percent),
                    percent == actions.settings().textSize(),
                    () -> actions.chooseTextSize(percent));
        }
        return menu;
    }

    private void item(Menu menu, ToggleGroup group, String text, boolean present, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(present);
        item.setOnAction(
                click -> {
                    choose.run();
                    typing.goOn();
                });
        menu.getItems().add(item);
    }
}
