package org.tarozi.ui.numbers;

import javafx.scene.Parent;

import org.tarozi.text.Caption;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;

import java.util.LinkedHashMap;
import java.util.Map;

/// The rates.
public final class NumbersScreen implements Screen {

    private final NumbersModel model;
    private final NumbersView view;

    public NumbersScreen(OpenProgramme programme, Workplace workplace) {
        this.model = new NumbersModel(programme, workplace);
        this.view = new NumbersView(model, workplace.texts(), new Saving(workplace));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<String, Caption> keys() {
        Map<String, Caption> keys = new LinkedHashMap<>();
        keys.put("↑  ↓", NumbersText.KEY_MOVE);
        keys.put("Enter", NumbersText.KEY_OPEN);
        keys.put("Esc", NumbersText.KEY_BACK);
        return keys;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
