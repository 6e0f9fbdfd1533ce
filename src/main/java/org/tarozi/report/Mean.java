package org.tarozi.report;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;

/// The mean of several shares, each counting once however many stand behind it. Shares of nothing
/// are left out.
///
/// @param count how many shares it is the mean of
public record Mean(String of, OptionalInt percent, int count) implements Figure {

    public Mean {
        if (of.isBlank()) {
            throw new IllegalArgumentException("a mean of nothing");
        }
        if (count < 0 || percent.isPresent() != count > 0) {
            throw new IllegalArgumentException("mean " + percent + " of " + count + ": " + of);
        }
        if (percent.isPresent() && (percent.getAsInt() < 0 || percent.getAsInt() > 100)) {
            throw new IllegalArgumentException("mean of " + percent.getAsInt() + " %: " + of);
        }
    }

    /// The exact mean of the shares, rounded once, half up.
    public static Mean of(String name, List<Share> shares) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        int count = 0;
        for (Share share : shares) {
            if (share.whole() > 0) {
                BigInteger whole = BigInteger.valueOf(share.whole());
                top = top.multiply(whole).add(BigInteger.valueOf(share.part()).multiply(bottom));
                bottom = bottom.multiply(whole);
                count++;
            }
        }
        return new Mean(name, halfUp(top, bottom, count), count);
    }

    private static OptionalInt halfUp(BigInteger top, BigInteger bottom, int count) {
        if (count == 0) {
            return OptionalInt.empty();
        }
        BigInteger all = bottom.multiply(BigInteger.valueOf(count));
        BigInteger twice = all.shiftLeft(1);
        return OptionalInt.of(
                top.multiply(BigInteger.valueOf(200)).add(all).divide(twice).intValueExact());
    }
}
