package org.tarozi.exchange.star;

import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.Countries;
import org.tarozi.exchange.table.TableSource.Cell;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One factory of the table. Its name and country are those of its latest assessment, which is the
/// one with the largest number; rows of it that contradict each other make a conflict for people to
/// decide. It is retired if any row says so.
final class StarFactory {

    /// The profile field that keeps a country's name where it is not the English name of a code.
    static final String COUNTRY_NAME = "star_country";

    private final long number;
    private long latest = -1;
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> countries = new TreeSet<>();
    private boolean obsolete;

    StarFactory(long number) {
        this.number = number;
    }

    void add(StarRow row) {
        StarRow.Site site = row.site();
        obsolete |= site.obsolete();
        long visit = row.visit().number();
        if (visit > latest) {
            latest = visit;
            names.clear();
            countries.clear();
        }
        if (visit == latest) {
            names.add(site.name());
            if (!site.country().isEmpty()) {
                countries.add(site.country());
            }
        }
    }

    long number() {
        return number;
    }

    /// The number of its latest assessment in the table.
    long latest() {
        return latest;
    }

    List<Cell> cells(Countries known) {
        Subject subject = StarId.factory(number).subject();
        Stream<String> codes =
                countries.stream().flatMap(country -> known.code(country).stream()).distinct();
        // a name beside the code of another country would be taken for it
        boolean oneMeant = countries.stream().map(one -> meant(one, known)).distinct().count() < 2;
        Stream<String> others =
                oneMeant
                        ? countries.stream().filter(one -> !isPlain(one, known)).limit(1)
                        : countries.stream();
        Stream<String> closed = obsolete ? Stream.of(FactoryStatus.CLOSED.key()) : Stream.of();
        return List.of(
                cell(subject, OfFactory.NAME.key(), names.stream()),
                cell(subject, OfFactory.COUNTRY.key(), codes),
                cell(subject, COUNTRY_NAME, others),
                cell(subject, OfFactory.STATUS.key(), closed),
                id());
    }

    /// What any table says of it.
    Cell id() {
        return cell(
                StarId.factory(number).subject(),
                OfFactory.STAR_ID.key(),
                Stream.of(String.valueOf(number)));
    }

    private static String meant(String country, Countries known) {
        return known.code(country).orElse(country);
    }

    /// Whether a country is told whole by its code.
    private static boolean isPlain(String country, Countries known) {
        return known.code(country).filter(code -> known.name(code).equals(country)).isPresent();
    }

    private static Cell cell(Subject subject, String field, Stream<String> texts) {
        return new Cell(
                subject, field, texts.filter(text -> !text.isEmpty()).map(Value::of).toList());
    }
}
