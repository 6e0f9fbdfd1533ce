package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class PairedTest {

    private static Region field(double height) {
        Region field = new Region();
        field.setPrefSize(100, height);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    private static List<Region> three() {
        return IntStream.of(20, 40, 30).mapToObj(PairedTest::field).toList();
    }

    @Test
    void twoStandSideBySideWhereBothHaveRoom() {
        List<Region> fields = three();
        Paired paired = new Paired(fields);
        paired.resize(300, 100);
        paired.layout();

        assertEquals(0, fields.get(0).getLayoutY());
        assertEquals(0, fields.get(1).getLayoutY());
        assertEquals(true, fields.get(1).getLayoutX() > fields.get(0).getWidth());
        assertEquals(true, fields.get(2).getLayoutY() >= 40);
    }

    @Test
    void theyStandBelowEachOtherWhereThereIsTooLittleRoom() {
        List<Region> fields = three();
        Paired paired = new Paired(fields);
        paired.resize(190, 200);
        paired.layout();

        assertEquals(List.of(190.0, 190.0, 190.0), fields.stream().map(Region::getWidth).toList());
        assertEquals(true, fields.get(1).getLayoutY() >= 20);
        assertEquals(true, paired.prefHeight(190) > paired.prefHeight(300));
    }
}
