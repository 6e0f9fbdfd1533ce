package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableColumn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.List;

/// Which columns a table of factories has room for, at a text size of ten.
class FactoryColumnsTest {

    private static final double HIGH = 500;
    private static final double TEXT = 10;

    @TempDir Path folder;
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> shown(double width) {
        FactoryColumns columns = new FactoryColumns(new Words(Texts.in(Language.EN)));
        columns.fit(List.copyOf(desk.screen().shown()), width, HIGH, TEXT);
        return columns.all().stream()
                .filter(TableColumn::isVisible)
                .map(TableColumn::getText)
                .toList();
    }

    @Test
    void shortNamesLeaveRoomForMore() {
        desk.factory("Anor", "Fergana");
        assertEquals(
                List.of("Name", "Region", "Sector", "Workers", "Status", "Last visit", "Conflicts"),
                shown(540));
    }

    @Test
    void whatMattersLessDoesNotBreakLongNamesIntoLines() {
        desk.factory("Anor Spinning, Weaving, and Dyeing", "Fergana");
        assertEquals(
                List.of("Name", "Region", "Workers", "Status", "Last visit", "Conflicts"),
                shown(540));
    }

    @Test
    void whatMattersIsShownBesideLongNamesToo() {
        desk.factory("Anor Spinning, Weaving, and Dyeing", "Fergana");
        assertEquals(
                List.of("Name", "Region", "Workers", "Status", "Last visit", "Conflicts"),
                shown(490));
    }

    @Test
    void namesOfAnyLengthLeaveRoomInTheEnd() {
        desk.factory("Anor Spinning and Weaving of Cotton, Wool, Silk and Other Fibres", "Fergana");
        assertEquals(
                List.of("Name", "Region", "Sector", "Workers", "Status", "Last visit", "Conflicts"),
                shown(590));
    }

    @Test
    void withoutAColumnItIsSaidBelowTheNameWhoDoesNotTakePartAnyMore() {
        desk.factory("Anor", "Fergana");
        FactoryId closed = desk.factory("Bahor", "Fergana");
        desk.set(new Subject("factory/" + closed), OfFactory.STATUS.key(), Value.of("closed"));
        List<FactoryRow> rows = List.copyOf(desk.screen().shown());
        FactoryColumns columns = new FactoryColumns(new Words(Texts.in(Language.EN)));

        columns.fit(rows, 250, HIGH, TEXT);
        assertEquals(
                List.of("Fergana", "Closed · Fergana"), rows.stream().map(columns::below).toList());
        columns.fit(rows, 900, HIGH, TEXT);
        assertEquals(List.of("", ""), rows.stream().map(columns::below).toList());
    }

    @Test
    void wordsOfWideLettersKeepTheirLineWhereNamesLeaveRoom() {
        desk.factory("Anor", "Samarkand");
        assertEquals(68, regionAt(1000), 1);
        assertEquals(63, regionAt(600), 1, "there is hardly any room");
    }

    private double regionAt(double width) {
        FactoryColumns columns = new FactoryColumns(new Words(Texts.in(Language.EN)));
        columns.fit(List.copyOf(desk.screen().shown()), width, HIGH, TEXT);
        assertEquals(
                width - 10,
                columns.all().stream()
                        .filter(TableColumn::isVisible)
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum(),
                1e-6);
        return columns.all().get(2).getPrefWidth();
    }

    @Test
    void theCountryIsShownWhereThereAreSeveral() {
        desk.factory("Anor", "Fergana");
        FactoryId other = desk.factory("Mekong", "Hue");
        desk.set(new Subject("factory/" + other), OfFactory.COUNTRY.key(), Value.of("VN"));
        assertEquals(
                List.of(
                        "Name",
                        "Country",
                        "Region",
                        "Workers",
                        "Status",
                        "Last visit",
                        "Conflicts"),
                shown(560));
    }
}
