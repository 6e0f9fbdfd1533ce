package org.tarozi.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of one part of a workbook, of which there must not be too many.
final class BoundedInput extends FilterInputStream {

    private final String part;
    private long left;

    BoundedInput(InputStream in, String part, long most) {
        super(in);
        this.part = part;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        take(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        take(Math.max(0, count));
        return count;
    }

    private void take(int count) {
        left -= count;
        if (left < 0) {
            throw new MalformedTableException(
                    new TableProblem(
                            part,
                            "more bytes than an answer sheet can need",
                            "a workbook with answers; split it if it is one"));
        }
    }
}
