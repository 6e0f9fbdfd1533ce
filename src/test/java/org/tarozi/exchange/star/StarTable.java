package org.tarozi.exchange.star;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A STAR csv for tests: rows that begin as a plain one and are changed where a test says so.
final class StarTable {

    private final List<Map<StarColumn, String>> rows = new ArrayList<>();

    /// Adds a row with some cells changed.
    StarTable row(Object... cells) {
        Map<StarColumn, String> row = plain();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((StarColumn) cells[i], String.valueOf(cells[i + 1]));
        }
        rows.add(row);
        return this;
    }

    private static Map<StarColumn, String> plain() {
        Map<StarColumn, String> row = new EnumMap<>(StarColumn.class);
        row.put(StarColumn.COUNTRY, "Uzbekistan");
        row.put(StarColumn.CYCLE, "1");
        row.put(StarColumn.QUEST_ID, "501");
        row.put(StarColumn.START_DATE, "14/05/2024");
        row.put(StarColumn.FACTORY_ID, "71");
        row.put(StarColumn.FACTORY_NAME, "Blue Loom");
        row.put(StarColumn.CLUSTER, "Working Time");
        row.put(StarColumn.CP, "Overtime");
        row.put(StarColumn.LABEL, "Is overtime forced?");
        row.put(StarColumn.QUESTION_ID, "9001");
        row.put(StarColumn.TYPE, "NCQ");
        row.put(StarColumn.FINDING, "0");
        row.put(StarColumn.TAGS, "");
        row.put(StarColumn.TQ_NAME, "Garment CAT");
        row.put(StarColumn.FIRST_QUESTION_ID, "");
        return row;
    }

    /// The rows dealt out to several tables.
    List<StarTable> parts(int count, Random random) {
        List<StarTable> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(new StarTable());
        }
        rows.forEach(row -> parts.get(random.nextInt(count)).rows.add(row));
        return parts;
    }

    String text(char separator) {
        List<String> lines = new ArrayList<>();
        lines.add(line(Arrays.stream(StarColumn.values()).map(StarColumn::title), separator));
        rows.forEach(row -> lines.add(line(row.values().stream(), separator)));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(Stream<String> cells, char separator) {
        return cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    Path in(Path folder) {
        return write(folder.resolve("star-" + System.nanoTime() + ".csv"), text(','));
    }

    static Path write(Path file, String text) {
        try {
            return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
