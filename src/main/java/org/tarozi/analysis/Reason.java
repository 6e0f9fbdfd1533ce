package org.tarozi.analysis;

import org.tarozi.assessment.VisitKind;

import java.util.Locale;

/// Why an assessment is not counted: the first stage that leaves it out.
public sealed interface Reason {

    /// The stable word for it in files, such as `not_finished` or `kind:short`.
    String key();

    /// Reasons that need no detail, in the order of the stages.
    enum Stage implements Reason {
        DELETED,
        NOT_FINISHED,
        /// The checklist it was made on is not in the programme.
        NO_CHECKLIST,
        /// No compliance question has a result.
        NOTHING_ASSESSED,
        /// Compliance questions have results, but people differ about each of these.
        ASSESSED_IN_CONFLICT,
        /// Its factory is not known.
        NO_FACTORY,
        /// Its factory is in the trash.
        FACTORY_DELETED,
        FACTORY_INACTIVE,
        /// Not known, where the period needs it.
        NO_START_DATE,
        NO_CYCLE,
        OUTSIDE_WINDOW,
        AFTER_AS_OF,
        OTHER_CYCLE,
        /// The factory has not come as far as the panel's last cycle.
        PANEL_SHORT,
        /// A cycle later than the panel's last.
        PANEL_LATER,
        /// A later visit of the same factory stands for it.
        SUPERSEDED;

        @Override
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A kind of visit that was not chosen.
    record OtherKind(VisitKind kind) implements Reason {
        @Override
        public String key() {
            return "kind:" + kind.key();
        }
    }

    /// A place that was not chosen, or is not known.
    record OtherPlace(PlaceField field) implements Reason {
        @Override
        public String key() {
            return "filter:" + field.key();
        }
    }

    /// A field that decides scope has several different values and no decision.
    record Conflict(String field) implements Reason {
        @Override
        public String key() {
            return "conflict:" + field;
        }
    }
}
