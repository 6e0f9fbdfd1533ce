package org.tarozi.exchange.star;

import org.tarozi.checklist.Question;

import java.util.Comparator;

/// A question of a release made of tables, where it stands, and which rows it is worded after.
///
/// @param counted whether its cluster counts in rates, as far as its own marks say
record StarAsked(
        Question question, StarQuestion.Heading heading, boolean counted, Edition edition) {

    /// What decides between two wordings of one question.
    ///
    /// @param visit the number of the assessment whose rows have it
    /// @param correction how often a later table said something else of the same assessment
    record Edition(long visit, int correction) implements Comparable<Edition> {

        /// Of what nobody noted down.
        static final Edition UNKNOWN = new Edition(0, 0);

        private static final Comparator<Edition> ORDER =
                Comparator.comparingLong(Edition::visit).thenComparing(Edition::correction);

        @Override
        public int compareTo(Edition other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<StarAsked> ORDER =
            Comparator.comparing(StarAsked::edition).thenComparing(StarAsked::content);

    /// The wording that stands of two, whichever came first: that of the later assessment.
    static StarAsked later(StarAsked one, StarAsked other) {
        return ORDER.compare(one, other) >= 0 ? one : other;
    }

    /// What a table says after another one: of the same assessment it is a correction, unless it is
    /// the same.
    StarAsked after(StarAsked held) {
        if (edition.visit() != held.edition().visit()) {
            return this;
        }
        int corrections = held.edition().correction();
        return new StarAsked(
                question,
                heading,
                counted,
                new Edition(
                        edition.visit(),
                        content().equals(held.content()) ? corrections : corrections + 1));
    }

    /// The text that decides which release the question makes.
    String content() {
        return String.join(
                "\u0000",
                question.id().value(),
                question.lineage().value(),
                question.kind().toString(),
                heading.cluster(),
                heading.point(),
                question.text().in(StarRelease.LANGUAGE),
                question.tags().stream().sorted().toList().toString(),
                question.backing().starIds().toString(),
                String.valueOf(counted));
    }
}
