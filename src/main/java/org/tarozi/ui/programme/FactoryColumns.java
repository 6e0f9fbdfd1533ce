package org.tarozi.ui.programme;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.text.Alphabet;
import org.tarozi.ui.UiText;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the table of factories. What has no room is left out; the name then says it in a
/// second line, as far as it matters and the table is high enough for more than a few rows then.
/// The country is said behind the name where it is not.
final class FactoryColumns {

    private static final double NAME_EM = 15;
    private static final double LONG_NAME_EM = 20;
    private static final int THAT_MATTER = 6;
    private static final double LOW_EM = 14;
    private static final double SCROLL_BAR_EM = 1;
    private static final double LETTER_EM = 0.56;
    private static final double BOLD_LETTER_EM = 0.62;
    private static final double WIDE_LETTERS = 0.1;
    private static final double SORT_ARROW_EM = 0.5;
    private static final double EDGES_EM = 1.1;
    private static final int MOST_LETTERS = 18;
    private static final LocalDate A_LONG_DAY = LocalDate.of(2026, 11, 28);

    /// A column that is left out where there is no room.
    ///
    /// @param em how wide it is
    private record Further(TableColumn<FactoryRow, FactoryRow> column, double em) {}

    private final Words words;
    private final TableColumn<FactoryRow, FactoryRow> name;
    private final TableColumn<FactoryRow, FactoryRow> country;
    private final TableColumn<FactoryRow, FactoryRow> region;
    private final TableColumn<FactoryRow, FactoryRow> sector;
    private final TableColumn<FactoryRow, FactoryRow> workers;
    private final TableColumn<FactoryRow, FactoryRow> status;
    private final TableColumn<FactoryRow, FactoryRow> lastVisit;
    private final TableColumn<FactoryRow, FactoryRow> visits;
    private final TableColumn<FactoryRow, FactoryRow> conflicts;
    private boolean low;
    private boolean severalCountries;

    FactoryColumns(Words words) {
        this.words = words;
        Alphabet order = words.order();
        name = column(ProgrammeText.NAME, Comparator.comparing(FactoryRow::name, order));
        country = column(ProgrammeText.COUNTRY, Comparator.comparing(this::country, order));
        region = column(ProgrammeText.REGION, Comparator.comparing(FactoryRow::region, order));
        sector = column(ProgrammeText.SECTOR, Comparator.comparing(FactoryRow::sector, order));
        workers =
                column(
                        ProgrammeText.WORKERS,
                        Comparator.comparing(row -> row.workers().orElse(-1)));
        status =
                column(
                        ProgrammeText.STATUS,
                        Comparator.comparing((FactoryRow row) -> !row.live())
                                .thenComparing(row -> row.factory().standing().status()));
        lastVisit =
                column(
                        ProgrammeText.LAST_VISIT,
                        Comparator.comparing(row -> row.sums().lastVisit().orElse(LocalDate.MIN)));
        visits = column(ProgrammeText.VISITS, Comparator.comparing(row -> row.sums().visits()));
        conflicts =
                column(
                        ProgrammeText.CONFLICTS,
                        Comparator.comparing(row -> row.sums().conflicts()));
        fillCells();
    }

    private void fillCells() {
        name.setCellFactory(column -> new NameCell(this::named, this::below, this::warning));
        country.setCellFactory(column -> texts(OfFactory.COUNTRY, this::country));
        region.setCellFactory(column -> texts(OfFactory.REGION, FactoryRow::region));
        sector.setCellFactory(column -> texts(OfFactory.SECTOR, FactoryRow::sector));
        workers.setCellFactory(column -> texts(OfFactory.WORKERS, this::workers));
        status.setCellFactory(
                column -> new BadgeCell(row -> Optional.of(Badge.status(row, words))));
        lastVisit.setCellFactory(
                column ->
                        texts(row -> row.sums().lastVisit().map(day -> day(row, day)).orElse("")));
        visits.setCellFactory(column -> texts(row -> words.number(row.sums().visits())));
        conflicts.setCellFactory(
                column ->
                        new BadgeCell(
                                row ->
                                        row.sums().conflicts() == 0
                                                ? Optional.empty()
                                                : Optional.of(
                                                        Badge.conflicts(
                                                                row.sums().conflicts(), words))));
        workers.getStyleClass().add("number");
        visits.getStyleClass().add("number");
    }

    private TableColumn<FactoryRow, FactoryRow> column(
            ProgrammeText title, Comparator<FactoryRow> order) {
        TableColumn<FactoryRow, FactoryRow> column = new TableColumn<>(words.say(title));
        column.setId("column-" + title.key());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }

    /// All of them, from left to right.
    List<TableColumn<FactoryRow, FactoryRow>> all() {
        return List.of(
                name, country, region, sector, workers, status, lastVisit, visits, conflicts);
    }

    private List<Further> byImportance(List<FactoryRow> rows) {
        return List.of(
                further(lastVisit, words.briefDay(A_LONG_DAY)),
                further(conflicts, longest(rows, row -> badge(warning(row.sums().conflicts())))),
                further(status, longest(rows, row -> badge(Badge.status(row, words).words()))),
                further(region, longest(rows, OfFactory.REGION, FactoryRow::region)),
                further(country, longest(rows, OfFactory.COUNTRY, this::country)),
                further(workers, longest(rows, OfFactory.WORKERS, this::workers)),
                further(sector, longest(rows, OfFactory.SECTOR, FactoryRow::sector)),
                further(visits, words.number(100)));
    }

    private String longest(
            List<FactoryRow> rows, OfFactory field, Function<FactoryRow, String> text) {
        String disputed = "0" + badge(Badge.inConflict(words).words()); // its letters are wide
        return longest(rows, row -> row.isDisputed(field) ? disputed : usual(text.apply(row)));
    }

    private static String longest(List<FactoryRow> rows, Function<FactoryRow, String> text) {
        return rows.stream().map(text).max(Comparator.comparing(String::length)).orElse("");
    }

    /// What people write at length has no claim to all of its width.
    private static String usual(String text) {
        return text.substring(0, Math.min(text.length(), MOST_LETTERS));
    }

    /// As wide as the words with the picture before them.
    private static String badge(String words) {
        return words.isEmpty() ? "" : "000" + words;
    }

    /// The day, and below it that this visit is not finished.
    private String day(FactoryRow row, LocalDate day) {
        String brief = words.briefDay(day);
        return row.sums().isLastUnderWay() && !low
                ? brief + "\n" + words.say(UiText.UNDER_WAY)
                : brief;
    }

    private String country(FactoryRow row) {
        return row.factory().place().country().map(words::country).orElse("");
    }

    private String workers(FactoryRow row) {
        return row.workers().stream().mapToObj(words::number).collect(Collectors.joining());
    }

    /// A column that has room for its title and for a usual text.
    private Further further(TableColumn<FactoryRow, FactoryRow> column, String usual) {
        double title = column.getText().length() * BOLD_LETTER_EM + SORT_ARROW_EM;
        return new Further(column, EDGES_EM + Math.max(title, usual.length() * LETTER_EM));
    }

    /// Names in one line, unless they are very long.
    private static double nameEm(List<FactoryRow> rows) {
        double longest = longest(rows, FactoryRow::name).length() * BOLD_LETTER_EM + EDGES_EM;
        return Math.clamp(longest, NAME_EM, LONG_NAME_EM);
    }

    /// Shows what has room beside the name. What matters may break long names into two lines.
    ///
    /// @param rows all factories, also those that no search finds, so that no column jumps
    /// @param em the size of the text
    /// @return whether the table is so low that its rows have to be too
    boolean fit(List<FactoryRow> rows, double width, double height, double em) {
        low = height < LOW_EM * em;
        double room = width - em * (NAME_EM + SCROLL_BAR_EM);
        Set<TableColumn<FactoryRow, FactoryRow>> shown = new HashSet<>(Set.of(name));
        List<Further> ranked = byImportance(rows);
        severalCountries = rows.stream().map(this::country).distinct().count() > 1;
        for (Further further : ranked) {
            if (!severalCountries && further.column() == country) {
                continue; // it would say the same in every row
            }
            double needed = further.em() * em;
            boolean matters = ranked.indexOf(further) < THAT_MATTER;
            double kept = matters ? 0 : em * (nameEm(rows) - NAME_EM);
            if (needed + kept <= room) {
                room -= needed;
                further.column().setPrefWidth(needed);
                shown.add(further.column());
            }
        }
        double spare = Math.max(0, room - em * (nameEm(rows) - NAME_EM));
        name.setPrefWidth(em * NAME_EM + room - widened(shown, spare));
        all().forEach(column -> column.setVisible(shown.contains(column)));
        return low;
    }

    /// Lets words of wide letters keep their line, where names leave room for it.
    ///
    /// @return how much of the room was taken
    private double widened(Set<TableColumn<FactoryRow, FactoryRow>> shown, double room) {
        double taken = 0;
        for (TableColumn<FactoryRow, FactoryRow> column : List.of(region, country, sector)) {
            if (shown.contains(column)) {
                double more = Math.min(room - taken, column.getPrefWidth() * WIDE_LETTERS);
                column.setPrefWidth(column.getPrefWidth() + more);
                taken += more;
            }
        }
        return taken;
    }

    private String named(FactoryRow row) {
        return low
                ? joined(row.name(), statusWithoutColumn(row), countryWithoutColumn(row))
                : row.name();
    }

    /// Who does not take part any more is not to look like the others.
    private String statusWithoutColumn(FactoryRow row) {
        boolean usual = row.live() && row.factory().standing().status() == FactoryStatus.ACTIVE;
        return usual || status.isVisible() ? "" : Badge.status(row, words).words();
    }

    private String countryWithoutColumn(FactoryRow row) {
        return severalCountries && !country.isVisible() ? country(row) : "";
    }

    /// What is said below a name, since it has no column.
    String below(FactoryRow row) {
        if (low) {
            return "";
        }
        return joined(
                statusWithoutColumn(row),
                region.isVisible() ? "" : row.region(),
                countryWithoutColumn(row),
                sector.isVisible() ? "" : row.sector(),
                workers.isVisible() || row.workers().isEmpty()
                        ? ""
                        : words.say(ProgrammeText.WORKER_COUNT, row.workers().getAsInt()));
    }

    private static String joined(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String warning(FactoryRow row) {
        return conflicts.isVisible() ? "" : warning(row.sums().conflicts());
    }

    private String warning(int open) {
        return open == 0 ? "" : words.say(ProgrammeText.OPEN_CONFLICTS, open);
    }

    /// The texts of a field, which has none while people differ about it.
    private TableCell<FactoryRow, FactoryRow> texts(
            OfFactory field, Function<FactoryRow, String> text) {
        return new WrappedCell() {
            @Override
            protected void updateItem(@Nullable FactoryRow row, boolean empty) {
                super.updateItem(row, empty);
                boolean disputed = row != null && !empty && row.isDisputed(field);
                setText(row == null || empty || disputed ? null : text.apply(row));
                setGraphic(disputed ? Badge.inConflict(words).label() : null);
            }
        };
    }

    private static TableCell<FactoryRow, FactoryRow> texts(Function<FactoryRow, String> text) {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable FactoryRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? null : text.apply(row));
            }
        };
    }
}
