package org.tarozi.ui.control;

import javafx.scene.control.TextField;

import java.util.function.UnaryOperator;

/// A field for words in one line, wherever they are pasted from. The usual one leaves out where a
/// line ends, which makes one word, or one number, of two.
public final class LineField extends TextField {

    private final UnaryOperator<String> line;

    /// For words.
    public LineField() {
        this(OneLine::of);
    }

    private LineField(UnaryOperator<String> line) {
        this.line = line;
    }

    /// For one number or day.
    public static LineField ofOne() {
        return new LineField(OneLine::ofOne);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, line.apply(text));
    }
}
