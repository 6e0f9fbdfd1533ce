package org.tarozi.ui;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination.Visit.Listing;

/// What a visit still lacks. It may be finished all the same.
///
/// @param open questions without an answer
/// @param undescribed non-compliances without a finding in words
/// @param unread answers in which something stands that is no number or day, where one is expected
/// @param unasked answers to questions that are not asked in this factory any more
/// @param flagged questions that somebody wanted to come back to
public record Gaps(int open, int undescribed, int unread, int unasked, int flagged) {

    /// Says that the visit is finished, and what it lacks, with ways there and to handing it over.
    public Notice finished(Texts texts, AssessmentId visit) {
        Notice notice = finished(texts);
        if (unread > 0) {
            notice = leading(notice, texts.say(UiText.SHOW_UNREAD), visit, Listing.UNREAD);
        }
        if (undescribed > 0) {
            notice =
                    leading(notice, texts.say(UiText.SHOW_UNDESCRIBED), visit, Listing.UNDESCRIBED);
        }
        if (flagged > 0) {
            notice = leading(notice, texts.say(UiText.SHOW_FLAGGED), visit, Listing.FLAGGED);
        }
        if (unasked > 0) {
            notice = leading(notice, texts.say(UiText.SHOW_UNASKED), visit, Listing.UNASKED);
        }
        if (open > 0) {
            notice = leading(notice, texts.say(UiText.SHOW_OPEN), visit, Listing.OPEN);
        }
        return notice.leading(texts.say(UiText.HAND_OVER), Destination.Reports.handingOver(visit));
    }

    private Notice finished(Texts texts) {
        String sentence = sentence(texts);
        if (unread > 0) {
            sentence += " " + texts.say(UiText.FINISHED_UNREAD, unread);
        }
        if (unasked > 0) {
            sentence += " " + texts.say(UiText.FINISHED_UNASKED, unasked);
        }
        if (flagged > 0) {
            sentence += " " + texts.say(UiText.FINISHED_FLAGGED, flagged);
        }
        return open + undescribed + unread + unasked + flagged == 0
                ? Notice.done(sentence)
                : Notice.refused(sentence);
    }

    private String sentence(Texts texts) {
        if (undescribed == 0) {
            return open == 0
                    ? texts.say(UiText.NOW_FINISHED)
                    : texts.say(UiText.FINISHED_WITH_GAPS, open);
        }
        return open == 0
                ? texts.say(UiText.FINISHED_UNDESCRIBED, undescribed)
                : texts.say(UiText.FINISHED_WITH_BOTH, open, undescribed);
    }

    private static Notice leading(
            Notice notice, String caption, AssessmentId visit, Listing listing) {
        return notice.leading(caption, Destination.Visit.listing(visit, listing));
    }
}
