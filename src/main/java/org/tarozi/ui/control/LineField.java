package org.tarozi.ui.control;

import javafx.scene.control.TextField;

/// A field for words in one line, wherever they are pasted from. The usual one leaves out where a
/// line ends, which makes one word of two.
public final class LineField extends TextField {

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, OneLine.of(text));
    }
}
