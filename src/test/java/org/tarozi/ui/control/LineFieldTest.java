package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.ui.Toolkit;

import java.util.function.Supplier;

class LineFieldTest {

    @BeforeEach
    void start() {
        Toolkit.start();
    }

    private static String pasted(Supplier<TextField> field, String text) {
        return Toolkit.onWindow(
                () -> {
                    TextField made = field.get();
                    made.replaceText(0, 0, text.translateEscapes());
                    return made.getText();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Sample\\nFootwear, Sample Footwear",
        "Garments\\r\\nUzbekistan\\t2024, Garments Uzbekistan 2024",
        "one line, one line",
    })
    void ofSeveralLinesWordsStayWords(String text, String seen) {
        assertEquals(seen, pasted(LineField::new, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12\\n15\\n|12; 15",
                "12\\t150|12; 150",
                "12\\r\\n|12",
                "\\n12|12",
                "1 200|1 200",
                "' '|' '",
            })
    void ofSeveralNumbersNoneIsMade(String text, String seen) {
        assertEquals(seen, pasted(LineField::ofOne, text));
    }
}
