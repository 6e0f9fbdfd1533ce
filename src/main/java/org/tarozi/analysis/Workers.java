package org.tarozi.analysis;

import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field.OfFactory;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How many workers factories have, by sex.
///
/// @param total all workers of the factories whose number is known
/// @param female women, where their number is known
/// @param male men, where their number is known
/// @param sexNotKnown workers of known factories counted under neither sex
/// @param factoriesNotKnown factories without any number
/// @param factoriesInConflict factories whose number waits for a decision, and is not known till
///   then
/// @param factoriesInDoubt factories with more women and men than workers
public record Workers(
        long total,
        long female,
        long male,
        long sexNotKnown,
        int factoriesNotKnown,
        int factoriesInConflict,
        int factoriesInDoubt) {

    static Workers of(Collection<Factory> factories) {
        Workers sum = new Workers(0, 0, 0, 0, 0, 0, 0);
        for (Factory factory : factories) {
            sum = sum.plus(of(factory));
        }
        return sum;
    }

    /// The number of workers: as written down, or else the sum of both sexes.
    ///
    /// Where women and men add up to more than the total written down, they are believed. While the
    /// total is in conflict it is none of these: nobody wrote down their sum.
    static OptionalInt total(Factory factory) {
        if (isInConflict(factory, OfFactory.WORKERS)) {
            return OptionalInt.empty();
        }
        Factory.Workforce force = factory.workforce();
        int bySex = force.female().orElse(0) + force.male().orElse(0);
        if (force.total().isPresent()) {
            return OptionalInt.of(Math.max(force.total().getAsInt(), bySex));
        }
        boolean both = force.female().isPresent() && force.male().isPresent();
        return both ? OptionalInt.of(bySex) : OptionalInt.empty();
    }

    /// The other sex is not filled in from one sex and the total, which may be of another year.
    private static Workers of(Factory factory) {
        OptionalInt total = total(factory);
        if (total.isEmpty()) {
            return isInConflict(
                            factory,
                            OfFactory.WORKERS,
                            OfFactory.WORKERS_FEMALE,
                            OfFactory.WORKERS_MALE)
                    ? new Workers(0, 0, 0, 0, 0, 1, 0)
                    : new Workers(0, 0, 0, 0, 1, 0, 0);
        }
        long female = factory.workforce().female().orElse(0);
        long male = factory.workforce().male().orElse(0);
        long rest = total.getAsInt() - female - male;
        int doubt = factory.workforce().total().orElse(total.getAsInt()) < female + male ? 1 : 0;
        return new Workers(total.getAsInt(), female, male, rest, 0, 0, doubt);
    }

    private static boolean isInConflict(Factory factory, OfFactory... fields) {
        return Stream.of(fields).map(OfFactory::key).anyMatch(factory.conflicts()::contains);
    }

    private Workers plus(Workers other) {
        return new Workers(
                total + other.total,
                female + other.female,
                male + other.male,
                sexNotKnown + other.sexNotKnown,
                factoriesNotKnown + other.factoriesNotKnown,
                factoriesInConflict + other.factoriesInConflict,
                factoriesInDoubt + other.factoriesInDoubt);
    }
}
