package org.tarozi.exchange.star;

import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.Countries;
import org.tarozi.exchange.table.TableSource.Cell;

import java.util.List;
import java.util.Optional;

/// One factory of the table. Its name and country are those of its latest assessment, which is the
/// one with the largest number; it is retired if any row says so.
final class StarFactory {

    /// The profile field that keeps a country's name where it is not the English name of a code.
    static final String COUNTRY_NAME = "star_country";

    private final long number;
    private long latest = -1;
    private String name = "";
    private String country = "";
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
            name = site.name();
            country = site.country();
        } else if (visit == latest) {
            name = later(name, site.name());
            country = later(country, site.country());
        }
    }

    /// One of two texts of the same visit, whichever row comes first.
    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    long number() {
        return number;
    }

    /// The number of its latest assessment in the table.
    long latest() {
        return latest;
    }

    List<Cell> cells(Countries countries) {
        Subject subject = StarId.factory(number).subject();
        Optional<String> code = countries.code(country);
        boolean plain = code.isPresent() && countries.name(code.get()).equals(country);
        return List.of(
                new Cell(subject, OfFactory.NAME.key(), values(name)),
                new Cell(subject, OfFactory.COUNTRY.key(), values(code.orElse(""))),
                new Cell(subject, COUNTRY_NAME, values(plain ? "" : country)),
                new Cell(
                        subject,
                        OfFactory.STATUS.key(),
                        values(obsolete ? FactoryStatus.CLOSED.key() : "")),
                new Cell(subject, OfFactory.STAR_ID.key(), values(String.valueOf(number))));
    }

    private static List<Value> values(String text) {
        return text.isEmpty() ? List.of() : List.of(Value.of(text));
    }
}
