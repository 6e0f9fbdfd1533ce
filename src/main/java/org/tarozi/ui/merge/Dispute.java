package org.tarozi.ui.merge;

import org.tarozi.store.Deciding;
import org.tarozi.ui.Destination;

import java.util.List;
import java.util.Optional;

/// A conflict with everything that is needed to decide it.
///
/// @param before what all of them changed, in words; empty where there was nothing, or not one
///   thing
/// @param input how another value is written
/// @param visit where the visit screen shows it, if it does
record Dispute(
        DisputeRow row,
        List<Version> versions,
        Optional<String> before,
        Deciding.Offer offer,
        Input input,
        Optional<InVisit> visit) {

    Dispute {
        versions = List.copyOf(versions);
    }

    /// Where a visit shows it.
    ///
    /// @param answer how its question is answered now, where it is about something else of it
    /// @param findings what was found, where it is about the result, in words
    record InVisit(Destination place, Optional<String> answer, List<String> findings) {
        InVisit {
            findings = List.copyOf(findings);
        }
    }

    /// Whether it may be decided with a text. Only words may be emptied: in another form nothing
    /// written is nothing decided.
    boolean fits(String text) {
        return text.isEmpty()
                ? input instanceof Input.Words || input instanceof Input.Line
                : offer.other().filter(form -> form.accepts().test(text)).isPresent();
    }

    /// One of the values, with all who say so.
    ///
    /// @param act what choosing it does
    /// @param head the id of a change that says so
    /// @param stands whether it stands until somebody decides, because the visit is signed off
    record Version(Act act, String head, String value, List<Voice> voices, boolean stands) {
        Version {
            voices = List.copyOf(voices);
        }

        /// The same where it stands until somebody decides.
        Version standing() {
            return new Version(act, head, value, voices, true);
        }
    }

    /// What choosing a version does.
    enum Act {
        /// The field has its value.
        KEEP_VALUE,
        /// The thing goes into the trash.
        DELETE,
        /// The thing stays, with all that was written on it.
        KEEP_THING
    }

    /// Somebody who says so.
    ///
    /// @param what what it was that they wrote, where the version does not say it
    /// @param when day and time of day on the clock of the device
    /// @param why the reason given, if one was
    record Voice(
            String person,
            Optional<String> what,
            String when,
            String device,
            Optional<String> why) {}
}
