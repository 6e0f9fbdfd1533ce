package org.tarozi.ui.visit;

import org.tarozi.change.Change;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;
import org.tarozi.store.Attachments.Place;

import java.util.List;

/// A photo or file that stands behind an answer.
///
/// @param subject the piece of evidence in the programme
/// @param place where its bytes are
/// @param voices what people say who differ about the caption; nothing where they do not
record Photo(
        Subject subject,
        Digest digest,
        Place place,
        String caption,
        String mediaType,
        List<Change> voices) {

    Photo {
        voices = List.copyOf(voices);
    }

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
