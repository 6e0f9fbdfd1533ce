package org.tarozi.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the figures of a report and refuses a second value under one name.
final class Figures {

    private final Map<String, Figure> byName = new HashMap<>();

    void add(Figure figure) {
        Figure known = byName.putIfAbsent(figure.of(), figure);
        if (known != null && !known.equals(figure)) {
            throw new IllegalArgumentException(
                    "two values of one figure: " + known + " and " + figure);
        }
    }

    void addBlocks(List<Block> blocks) {
        blocks.forEach(this::addBlock);
    }

    void addWorkings(Workings workings) {
        workings.points().forEach(point -> add(point.rate()));
        workings.questions().forEach(question -> add(question.rate()));
        for (Workings.ClusterLine cluster : workings.clusters()) {
            add(cluster.anyPoint());
            add(cluster.meanOfPoints());
        }
        addBlocks(workings.definitions());
        workings.sheets().forEach(sheet -> addBlock(sheet.table()));
    }

    private void addBlock(Block block) {
        switch (block) {
            case Table table -> table.rows().forEach(row -> row.forEach(this::addCell));
            case BarChart chart ->
                    chart.groups().forEach(group -> group.bars().forEach(bar -> add(bar.share())));
            case Block.KeyFigures key -> key.figures().forEach(figure -> addCell(figure.value()));
            case Block.Heading _,
                    Block.Prose _,
                    Block.Bullets _,
                    Block.Callout _,
                    Block.Facts _,
                    Block.Photos _,
                    Block.PageBreak _ -> {}
        }
    }

    private void addCell(Cell cell) {
        switch (cell) {
            case Cell.Parts(Share share) -> add(share);
            case Cell.Percent(Figure figure, _) -> add(figure);
            case Cell.Rate(Share share, _) -> add(share);
            case Cell.Words _, Cell.Titled _, Cell.Whole _, Cell.Day _, Cell.Nothing _ -> {}
        }
    }
}
