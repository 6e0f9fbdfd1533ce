package org.tarozi.ui.app;

import org.tarozi.ui.Notice;

import java.nio.file.Path;

/// Says where a programme lies whose file was moved or deleted, and was put back.
record PutBack(Shell shell, FrameModel model, OpeningFile opening) {

    void say(Path file) {
        opening.offer(file, () -> tell(file));
    }

    private void tell(Path file) {
        if (model.shown().get().isEmpty()) {
            shell.build(); // the start has looked for the file before it was back
        }
        String said = shell.workplace().texts().say(AppText.PUT_BACK, file.toString());
        shell.tell(Notice.refused(said));
    }
}
