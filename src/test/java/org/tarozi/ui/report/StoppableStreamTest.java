package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.report.SampleReport;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.text.Language;
import org.tarozi.ui.Background;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.Progress;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

class StoppableStreamTest {

    private final Background background = DirectBackground.create();

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 1_000, 5_000, 20_000, 40_000})
    void whoStopsAmidThePagesHearsOfNoFailure(int bytes) {
        Progress ended = background.watch(progress -> written(progress, bytes), _ -> {});
        assertFalse(ended.isDone());
    }

    private static boolean written(Progress progress, int bytes) {
        try {
            StoppableStream.fill(
                    OutputStream.nullOutputStream(),
                    progress,
                    out ->
                            PdfWriter.write(
                                    SampleReport.in(Language.EN),
                                    new Impatient(out, progress, bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /// Whose user stops once some of it is written.
    private static final class Impatient extends FilterOutputStream {

        private final Progress progress;
        private int left;

        Impatient(OutputStream out, Progress progress, int bytes) {
            super(out);
            this.progress = progress;
            this.left = bytes;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            left -= count;
            if (left < 0) {
                progress.cancel();
            }
            out.write(bytes, from, count);
        }
    }
}
