package org.tarozi.ui;

import java.nio.file.Path;
import java.util.Optional;

/// What the window around the screens does for them.
public interface Frame {

    /// Shows another place.
    void go(Destination destination);

    /// Remembers where the user is, within what is shown, for the next start.
    void remember(Destination destination);

    /// What led to the visit that is shown, where it was not its factory.
    Optional<Destination> ledHere();

    /// How the screens were left that belong to no programme.
    Sights sights();

    /// Opens a programme file in the place of the one that is open.
    void open(Path programme);

    /// Shows what each key does, or puts that away.
    void turnKeys();

    /// Covers the window while something is done that has to be done first, with a way to stop it.
    ///
    /// @param what is being done, in words
    void await(String what, Progress progress);

    /// Forgets what was told of a try before, since it is tried again.
    void calm();

    /// Forgets something that was told, if it is still there: its cause is gone.
    void calm(Notice told);

    /// Tells the user something that does not stop the work.
    void tell(Notice notice);
}
