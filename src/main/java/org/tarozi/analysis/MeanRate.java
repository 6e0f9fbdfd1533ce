package org.tarozi.analysis;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;

/// The exact mean of the rates of several points, as a fraction in lowest terms.
///
/// @param points over how many points with at least one assessment it is taken
public record MeanRate(BigInteger numerator, BigInteger denominator, int points) {

    /// No point has an assessment.
    public static final MeanRate NONE = new MeanRate(BigInteger.ZERO, BigInteger.ONE, 0);

    private static final BigInteger TWO_HUNDRED = BigInteger.valueOf(200);

    /// The mean of those rates in which something was assessed.
    public static MeanRate of(List<NonComplianceRate> rates) {
        MeanRate sum = NONE;
        for (NonComplianceRate rate : rates) {
            if (rate.assessed() > 0) {
                sum = sum.plus(rate);
            }
        }
        return sum.points == 0 ? NONE : sum.divided();
    }

    /// Rounded half up from the exact fraction; empty where no point was assessed.
    public OptionalInt percent() {
        return points == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        numerator
                                .multiply(TWO_HUNDRED)
                                .add(denominator)
                                .divide(denominator.shiftLeft(1))
                                .intValueExact());
    }

    private MeanRate plus(NonComplianceRate rate) {
        BigInteger assessed = BigInteger.valueOf(rate.assessed());
        BigInteger both =
                numerator
                        .multiply(assessed)
                        .add(denominator.multiply(BigInteger.valueOf(rate.nonCompliant())));
        return reduced(both, denominator.multiply(assessed), points + 1);
    }

    private MeanRate divided() {
        return reduced(numerator, denominator.multiply(BigInteger.valueOf(points)), points);
    }

    private static MeanRate reduced(BigInteger numerator, BigInteger denominator, int points) {
        BigInteger divisor = numerator.gcd(denominator);
        return new MeanRate(numerator.divide(divisor), denominator.divide(divisor), points);
    }
}
