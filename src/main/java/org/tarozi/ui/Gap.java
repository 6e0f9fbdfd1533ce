package org.tarozi.ui;

import org.tarozi.ui.Destination.Visit.Listing;

/// What questions of a visit may lack, in the order in which they are told: what may be wrong
/// first.
public enum Gap {
    /// People differ about it.
    IN_CONFLICT(Listing.IN_CONFLICT, UiText.LEFT_IN_CONFLICT),
    /// Something stands there that is no number or day, where one is expected.
    UNREAD(Listing.UNREAD, UiText.LEFT_UNREAD),
    /// A finding that affects more workers than the factory has.
    TOO_MANY(Listing.TOO_MANY, UiText.LEFT_TOO_MANY),
    /// A number that is hardly possible.
    IMPROBABLE(Listing.IMPROBABLE, UiText.LEFT_IMPROBABLE),
    /// A finding in words beside another answer than that it is non-compliant: no report has it.
    UNREPORTED(Listing.UNREPORTED, UiText.LEFT_UNREPORTED),
    /// A non-compliance without a finding in words.
    UNDESCRIBED(Listing.UNDESCRIBED, UiText.LEFT_UNDESCRIBED),
    /// A finding of which nobody said how it was established.
    UNESTABLISHED(Listing.UNESTABLISHED, UiText.LEFT_UNESTABLISHED),
    /// Somebody wanted to come back to it.
    FLAGGED(Listing.FLAGGED, UiText.LEFT_FLAGGED),
    /// An answer to a question that is not asked in this factory any more.
    UNASKED(Listing.UNASKED, UiText.LEFT_UNASKED),
    /// No answer.
    OPEN(Listing.OPEN, UiText.LEFT_OPEN);

    private final Listing listing;
    private final UiText way;

    Gap(Listing listing, UiText way) {
        this.listing = listing;
        this.way = way;
    }

    /// What lists those questions.
    Listing listing() {
        return listing;
    }

    /// What the way there is called, with how many there are.
    UiText way() {
        return way;
    }
}
