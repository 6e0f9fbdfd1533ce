package org.tarozi.report;

import java.util.List;
import java.util.Optional;

/// A piece of a report, in the order of reading.
public sealed interface Block permits Table, BarChart, Block.Small {

    /// The blocks that need no file of their own.
    sealed interface Small extends Block {}

    /// A heading; it is in the contents and the bookmarks and never stands alone at the foot of a
    /// page.
    ///
    /// @param level 1 for a chapter, 2 for a section, 3 for a part of one
    record Heading(int level, String text) implements Small {
        public Heading {
            if (level < 1 || level > 3 || text.isBlank()) {
                throw new IllegalArgumentException("heading of level " + level + ": " + text);
            }
        }
    }

    /// A paragraph.
    record Prose(Tone tone, String text) implements Small {}

    /// How loud a paragraph is.
    enum Tone {
        LEAD,
        BODY,
        NOTE
    }

    /// A list of points.
    record Bullets(List<String> items) implements Small {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A boxed remark that must not be overlooked.
    record Callout(String title, String text) implements Small {}

    /// Large numbers side by side, at most four.
    record KeyFigures(List<KeyFigure> figures) implements Small {
        public KeyFigures {
            figures = List.copyOf(figures);
            if (figures.isEmpty() || figures.size() > 4) {
                throw new IllegalArgumentException(
                        "one to four key figures, not " + figures.size());
            }
        }
    }

    /// One large number and what it counts.
    record KeyFigure(Cell value, String label) {}

    /// Terms with their values, such as what a report was made from.
    record Facts(List<Fact> facts) implements Small {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// A term and its value.
    record Fact(String term, String value) {}

    /// Photos side by side, each with what it shows.
    record Photos(List<Photo> photos) implements Small {
        public Photos {
            photos = List.copyOf(photos);
        }
    }

    /// A photo with its number in this report.
    ///
    /// @param caption what it shows; blank where nobody said
    /// @param about what it stands with
    /// @param picture absent where it cannot be shown; the caption says why
    record Photo(int number, String caption, String about, Optional<Jpeg> picture) {}

    /// What follows begins on a new page.
    record PageBreak() implements Small {}
}
