package org.tarozi.report.content;

import org.tarozi.checklist.QuestionId;
import org.tarozi.report.Jpeg;

import java.util.List;
import java.util.Map;

/// The photos that stand with the non-compliances of a visit.
///
/// @param all how many photos and files the visit has
public record Gallery(Map<QuestionId, List<Photo>> photos, int all) {

    public Gallery {
        photos = Map.copyOf(photos);
    }

    /// A photo of a visit.
    ///
    /// @param caption what it shows; blank where nobody said
    public record Photo(String caption, Print print) {}

    /// A photo as it is printed.
    public sealed interface Print {

        /// It can be printed.
        record Ready(Jpeg jpeg) implements Print {}

        /// It cannot.
        enum Missing implements Print {
            /// The programme has not got it.
            GONE,
            /// It is none that can be read.
            DAMAGED
        }
    }

    /// The photos that stand with a question.
    List<Photo> of(QuestionId question) {
        return photos.getOrDefault(question, List.of());
    }
}
