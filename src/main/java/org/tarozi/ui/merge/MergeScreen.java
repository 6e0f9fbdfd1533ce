package org.tarozi.ui.merge;

import javafx.scene.Parent;

import org.tarozi.text.Caption;
import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.UiText;
import org.tarozi.ui.Workplace;

import java.util.LinkedHashMap;
import java.util.Map;

/// Taking in files and deciding conflicts.
public final class MergeScreen implements Screen {

    private final MergeModel model;
    private final MergeView view;

    public MergeScreen(
            OpenProgramme programme, Workplace workplace, Destination.Merge destination) {
        this.model = new MergeModel(programme, workplace, destination);
        this.view = new MergeView(workplace.texts(), model);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<String, Caption> keys() {
        Map<String, Caption> keys = new LinkedHashMap<>();
        keys.put("Delete", MergeText.KEY_TAKE_OUT);
        keys.put("Ctrl + F", UiText.SEARCH);
        keys.put("1  2  3", MergeText.KEEP);
        keys.put("B", MergeText.KEEP_ALL);
        keys.put("Ctrl + Z  Y", UiText.KEY_UNDO);
        return keys;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
