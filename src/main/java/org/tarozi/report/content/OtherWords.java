package org.tarozi.report.content;

import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Wordings;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;

import java.util.Collection;
import java.util.Optional;

/// Sets apart the rates of questions that were asked in different words, since they are of both.
record OtherWords(RateGroup rates, Say say) {

    boolean isIn(QuestionRate rate) {
        return rate.rate().assessed() > 0 && Wordings.differ(rates, rate.question().id());
    }

    /// What the mark at these rates means, where there is one.
    Optional<Block> note(Collection<QuestionRate> rates) {
        return rates.stream().anyMatch(this::isIn)
                ? Optional.of(new Prose(Tone.NOTE, say.say(ContentText.OTHER_WORDS_NOTE)))
                : Optional.empty();
    }
}
