package org.tarozi.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.BooleanSupplier;

/// Follows whether everything that the user did is on the disk.
final class SavingState {

    private final boolean readOnly;
    private final BooleanSupplier outOfPlace;
    private final ReadOnlyObjectWrapper<Saving> now;
    private int onTheWay;
    private boolean stepLost;

    /// @param readOnly whether nothing can be written
    /// @param outOfPlace whether the file does not lie any more where it was opened
    SavingState(boolean readOnly, BooleanSupplier outOfPlace) {
        this.readOnly = readOnly;
        this.outOfPlace = outOfPlace;
        this.now = new ReadOnlyObjectWrapper<>(readOnly ? Saving.READ_ONLY : Saving.DONE);
    }

    ReadOnlyObjectProperty<Saving> now() {
        return now.getReadOnlyProperty();
    }

    /// Something is on its way to the disk.
    void send() {
        onTheWay++;
        now.set(Saving.ON_THE_WAY);
    }

    /// A step of the user was written: what was lost before was done once more, or given up.
    void stepped() {
        stepLost = false;
    }

    /// A step of the user is lost until another one is written.
    void lost() {
        stepLost = !readOnly;
    }

    /// Something could not be written, and no text waits for it.
    void failed() {
        arrived(readOnly ? Saving.READ_ONLY : Saving.STEP_FAILED);
    }

    /// Something arrived, with this outcome.
    void arrived(Saving outcome) {
        onTheWay--;
        now.set(onTheWay > 0 ? Saving.ON_THE_WAY : whole(outcome));
    }

    private Saving whole(Saving outcome) {
        if (outcome != Saving.DONE) {
            return outcome;
        }
        if (stepLost) {
            return Saving.STEP_FAILED;
        }
        return outOfPlace.getAsBoolean() ? Saving.OUT_OF_PLACE : outcome;
    }
}
