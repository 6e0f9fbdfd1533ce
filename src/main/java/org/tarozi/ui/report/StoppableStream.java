package org.tarozi.ui.report;

import org.tarozi.ui.Progress;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Ends the work that writes into it once the user wished so.
final class StoppableStream extends FilterOutputStream {

    private final Progress progress;

    StoppableStream(OutputStream out, Progress progress) {
        super(out);
        this.progress = progress;
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
