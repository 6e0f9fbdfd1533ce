package org.tarozi.checklist.diff;

import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Wording;

import java.util.Optional;

/// One thing in which a later release differs from an earlier one.
public sealed interface Difference {

    /// What an author has to do about it.
    enum Weight {
        /// Answers would change their meaning: the later release must not go out like this.
        ERROR,
        /// A person says whether the meaning stayed.
        CONFIRM,
        /// Trends would go another way than the author means.
        WARNING,
        /// Worth knowing.
        NOTE
    }

    /// What it asks of an author.
    Weight weight();

    /// A new question that takes the place of no other.
    record Added(QuestionId question, Wording text, Lineage lineage) implements Difference {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// A question that is asked no more and that nothing continues.
    record Removed(QuestionId question, Wording text) implements Difference {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// A question under a new id that continues the lineage of an old one; trends show the break.
    record Renewed(QuestionId before, QuestionId after, Lineage lineage) implements Difference {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// A question that continues what the earlier release does not have, so that no trend leads to
    /// it.
    ///
    /// @param meant the lineage of the question that is named, where that is another one
    record Orphaned(QuestionId question, Lineage lineage, Optional<Lineage> meant)
            implements Difference {
        @Override
        public Weight weight() {
            return Weight.WARNING;
        }
    }

    /// A new question with the lineage of one that is still asked.
    record Doubled(QuestionId question, Lineage lineage, QuestionId standing)
            implements Difference {
        @Override
        public Weight weight() {
            return Weight.WARNING;
        }
    }

    /// A question in another compliance point.
    record Moved(QuestionId question, PointId before, PointId after) implements Difference {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// Another text in a language both releases have. If the meaning did not stay, the question
    /// needs a new id.
    record Reworded(QuestionId question, String language, String before, String after)
            implements Difference {
        @Override
        public Weight weight() {
            return Weight.CONFIRM;
        }
    }

    /// Another text of a choice in a language both releases have.
    ///
    /// @param part whose choice it is, such as `question in-payment-form`
    record RewordedChoice(String part, String choice, String language, String before, String after)
            implements Difference {
        @Override
        public Weight weight() {
            return Weight.CONFIRM;
        }
    }

    /// Polarity or kind changed, or what may be answered: the question needs a new id with the same
    /// lineage.
    record Turned(QuestionId question, QuestionKind before, QuestionKind after)
            implements Difference {
        @Override
        public Weight weight() {
            return Weight.ERROR;
        }
    }

    /// Anything else: law, tags, condition, guidance, titles, parameters. Texts are empty where
    /// there was or is nothing.
    ///
    /// @param part what changed, such as `question fl-resign`
    record Changed(String part, Aspect aspect, String before, String after) implements Difference {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// In what respect a part changed.
    enum Aspect {
        LANGUAGES,
        TITLE,
        TEXT,
        LINEAGE,
        LAW,
        TAGS,
        CONDITION,
        GUIDANCE,
        EVIDENCE,
        STAR,
        CLUSTER,
        COUNTED,
        CORE_SINCE,
        PRESENCE,
        TYPE,
        CHOICES,
        UNIT,
        TO_CONFIRM,
        VALUES
    }
}
