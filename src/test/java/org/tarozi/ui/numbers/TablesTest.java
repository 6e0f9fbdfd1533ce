package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.exchange.table.DelimitedWriter;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.numbers.NumbersModel.Shown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class TablesTest {

    private static final PointId EMERGENCY = new PointId("emergency-preparedness");

    @TempDir Path folder;

    private Desk desk;

    @BeforeEach
    void openProgramme() {
        desk = new Desk(folder);
    }

    @AfterEach
    void closeProgramme() {
        desk.close();
    }

    private List<String> saved(Shown shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DelimitedWriter.print(
                bytes,
                new Tables(
                                desk.count(),
                                desk.model().shownPart(),
                                new Words(Texts.in(Language.RU)),
                                desk.model().name())
                        .of(shown, desk.model().drill().get(), desk.model().findings().get())
                        .apply(() -> {}));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String of(String factory, int number) {
        return Garments.assessment(factory, number) + "," + factory;
    }

    @Test
    void findingsComeWithTheirVisits() {
        desk.model()
                .open(
                        new Drill.OfQuestion(
                                Optional.of(EMERGENCY), new QuestionId("os-exits-blocked")));

        assertEquals(
                List.of(
                        "assessment,factory,start_date,cycle,question,finding,workers_affected,"
                                + "in_conflict,programme,scope",
                        of("Cotton", 2)
                                + ",2025-06-10,2,os-exits-blocked,\"Boxes in front of two exits,"
                                + " \"\"B\"\"\",40,,Garments,rates",
                        of("Wool", 3) + ",2024-07-09,1,os-exits-blocked,,,,Garments,rates"),
                saved(Shown.RATES));
    }

    @Test
    void theQuestionsOfAPointAreRowsOfRates() {
        desk.model().open(new Drill.OfPoint(EMERGENCY));

        assertEquals(
                List.of(
                        "os-exits-blocked,Охрана труда,Готовность к чрезвычайным ситуациям,Заперт"
                            + " или загромождён ли в рабочее время хоть один эвакуационный выход"
                            + " или путь к нему?,,Заперт или загромождён ли в рабочее время хоть"
                            + " один эвакуационный выход или путь к"
                            + " нему?,,,2,3,67,assessments,Garments,rates"),
                saved(Shown.RATES).stream()
                        .filter(line -> line.startsWith("os-exits-blocked,"))
                        .toList());
    }

    @Test
    void everyAssessmentIsInOrOutWithItsReasonInWords() {
        assertEquals(
                List.of(
                        "assessment,factory,start_date,cycle,kind,counted,reason,note,"
                                + "programme,scope",
                        of("Linen", 1)
                                + ",2024-08-06,1,full,no,factory_inactive,фабрика больше не"
                                + " участвовала,Garments,rates",
                        of("Silk", 1)
                                + ",2024-05-14,1,full,no,superseded,учтена последняя оценка той"
                                + " же фабрики,Garments,rates",
                        of("Silk", 2) + ",2025-05-20,2,full,yes,,,Garments,rates"),
                saved(Shown.IN_AND_OUT).stream()
                        .filter(line -> !line.contains("Wool") && !line.contains("Cotton"))
                        .toList());
    }

    @Test
    void theMapHasARowForEachFactoryAndPoint() {
        assertEquals(
                List.of(of("Cotton", 2) + ",2025-06-10,2,Охрана труда,emergency-preparedness,"),
                saved(Shown.HEAT_MAP).stream()
                        .filter(line -> line.contains("Cotton") && line.contains(EMERGENCY.value()))
                        .map(line -> line.substring(0, line.indexOf("Готовность")))
                        .toList());
        assertEquals(
                List.of("1,1,0,"),
                saved(Shown.HEAT_MAP).stream()
                        .filter(line -> line.contains("Cotton") && line.contains(EMERGENCY.value()))
                        .map(line -> line.split("ситуациям,", -1)[1].substring(0, 6))
                        .toList());
    }
}
