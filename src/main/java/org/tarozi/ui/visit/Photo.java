package org.tarozi.ui.visit;

import org.tarozi.change.Digest;
import org.tarozi.change.Subject;

/// A photo or file that stands behind an answer.
///
/// @param subject the piece of evidence in the programme
record Photo(Subject subject, Digest digest, String caption, String mediaType) {

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
