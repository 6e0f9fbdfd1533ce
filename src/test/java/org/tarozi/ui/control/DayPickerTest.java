package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Toolkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class DayPickerTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @ParameterizedTest
    @CsvSource({"EN, June, mon", "RU, Июнь, пн", "UZ, Iyun, dush"})
    void theCalendarSpeaksTheLanguageOfTheWindowAndWeeksBeginOnMonday(
            Language language, String month, String day) {
        Locale machine = Locale.getDefault(Locale.Category.FORMAT);
        List<String> said =
                Toolkit.onWindow(
                        () -> {
                            DayPicker picker = new DayPicker(Texts.in(language));
                            picker.setValue(LocalDate.of(2026, 6, 15));
                            Stage stage = new Stage();
                            stage.setScene(new Scene(new StackPane(picker)));
                            stage.show();
                            picker.show();
                            Node calendar = ((DatePickerSkin) picker.getSkin()).getPopupContent();
                            calendar.applyCss();
                            List<String> words =
                                    List.of(
                                            ((Label) calendar.lookup(".spinner-label")).getText(),
                                            ((Labeled) calendar.lookup(".day-name-cell"))
                                                    .getText());
                            picker.hide();
                            stage.hide();
                            return words;
                        });
        assertEquals(
                List.of(month, day),
                List.of(said.getFirst(), said.getLast().toLowerCase(Locale.ROOT)));
        assertEquals(machine, Locale.getDefault(Locale.Category.FORMAT));
    }
}
