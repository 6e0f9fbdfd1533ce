package org.tarozi.ui.visit;

import org.tarozi.text.Caption;
import org.tarozi.ui.UiText;

import java.util.LinkedHashMap;
import java.util.Map;

/// What each key does in a visit.
final class VisitKeys {

    private VisitKeys() {}

    static Map<String, Caption> all() {
        Map<String, Caption> keys = new LinkedHashMap<>();
        keys.put("↑  ↓", VisitText.KEY_MOVE);
        keys.put("1  2  3", VisitText.KEY_ANSWER);
        keys.put("0", VisitText.KEY_CLEAR);
        keys.put("F2", VisitText.KEY_FINDING);
        keys.put("F3", VisitText.KEY_NOTE);
        keys.put("F4", VisitText.KEY_NEXT_OPEN);
        keys.put("F5", VisitText.KEY_PHOTO);
        keys.put("F6", VisitText.KEY_FLAG);
        keys.put("F7", VisitText.KEY_SEARCH);
        keys.put("F8", VisitText.KEY_FILTER);
        keys.put("F9", VisitText.KEY_HISTORY);
        keys.put("Ctrl + Page ↑ ↓", VisitText.KEY_POINT);
        keys.put("Ctrl + Z  Y", UiText.KEY_UNDO);
        keys.put("Tab", VisitText.KEY_NEXT_FIELD);
        keys.put("Alt + Page ↑ ↓", VisitText.KEY_SCROLL);
        keys.put("Ctrl + L", VisitText.KEY_LANGUAGE);
        keys.put("Ctrl + Shift + L", VisitText.KEY_SECOND_LANGUAGE);
        keys.put("Ctrl + P", VisitText.KEY_REPORT);
        keys.put("Ctrl + E", VisitText.KEY_HAND_OVER);
        keys.put("Ctrl + Enter", VisitText.KEY_FINISH);
        keys.put("Alt + ←", VisitText.KEY_OUT);
        keys.put("Esc", VisitText.KEY_BACK);
        return keys;
    }
}
