package org.tarozi.ui;

import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.Optional;

/// What every screen works with.
///
/// @param texts the language of the window
public record Workplace(
        Texts texts, Background background, Frame frame, Outside outside, WindowSettings settings) {

    /// Shows the folder of a file, or says which one it is where the system shows none.
    public void showFolder(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        background.reckon(() -> outside.show(folder), shown -> tell(shown, folder));
    }

    private void tell(boolean shown, Path folder) {
        if (!shown) {
            String why = texts.say(UiText.FOLDER_NOT_SHOWN, folder.toString());
            frame.tell(Notice.refused(why).about(folder));
        }
    }
}
