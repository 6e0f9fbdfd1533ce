package org.tarozi.ui.report;

import org.tarozi.store.file.WholeFile;
import org.tarozi.ui.Progress;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Ends the work that writes into it once the user wished so.
final class StoppableStream extends FilterOutputStream {

    private final Progress progress;

    private StoppableStream(OutputStream out, Progress progress) {
        super(out);
        this.progress = progress;
    }

    /// Writes something until it is there or the user wishes to stop. Libraries that write wrap
    /// what ended them in exceptions of their own.
    static void fill(OutputStream out, Progress progress, WholeFile.Content content)
            throws IOException {
        try {
            content.write(new StoppableStream(out, progress));
        } catch (RuntimeException e) {
            progress.check();
            throw e;
        }
    }

    @Override
    public void write(int one) throws IOException {
        progress.check();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        progress.check();
        out.write(bytes, from, count);
    }
}
