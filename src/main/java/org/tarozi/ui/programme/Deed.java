package org.tarozi.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// Something that a menu offers to do.
final class Deed extends MenuItem {

    Deed(String id, String words, Node picture, Runnable step) {
        super(words, picture);
        setId(id);
        setOnAction(chosen -> step.run());
    }
}
