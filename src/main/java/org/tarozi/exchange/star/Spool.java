package org.tarozi.exchange.star;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answers of a table put aside in temporary files, so that all answers of one visit can be
/// read together and memory does not grow with the table. Nobody else finds these files, and they
/// are gone when it is closed or the program is killed.
final class Spool implements AutoCloseable {

    /// How many files there are; each holds the answers of every so-manieth visit.
    static final int BUCKETS = 64;

    private static final int NOTHING = -1;

    private final Path folder;
    private final List<FileChannel> files = new ArrayList<>(BUCKETS);
    private final List<DataOutputStream> writers = new ArrayList<>(BUCKETS);

    /// One answer: visit and question by their position in the table.
    record Answer(int visit, int question, Optional<String> finding) {}

    Spool() {
        try {
            folder = Files.createTempDirectory("tarozi-");
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                FileChannel file =
                        FileChannel.open(
                                folder.resolve(bucket + ".spool"),
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE);
                files.add(file);
                writers.add(
                        new DataOutputStream(
                                new BufferedOutputStream(Channels.newOutputStream(file), 1 << 14)));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void add(Answer answer) {
        try {
            DataOutputStream out = writers.get(answer.visit() % BUCKETS);
            out.writeInt(answer.visit());
            out.writeInt(answer.question());
            if (answer.finding().isEmpty()) {
                out.writeInt(NOTHING);
                return;
            }
            byte[] finding = answer.finding().get().getBytes(StandardCharsets.UTF_8);
            out.writeInt(finding.length);
            out.write(finding);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Ends the writing.
    void finish() {
        try {
            for (DataOutputStream out : writers) {
                out.flush();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// The answers of one bucket, in the order of the table.
    List<Answer> bucket(int bucket) {
        List<Answer> answers = new ArrayList<>();
        try {
            FileChannel file = files.get(bucket).position(0);
            DataInputStream in =
                    new DataInputStream(
                            new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
            while (true) {
                int visit = in.readInt();
                int question = in.readInt();
                int length = in.readInt();
                answers.add(new Answer(visit, question, finding(in, length)));
            }
        } catch (EOFException e) {
            return answers;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static Optional<String> finding(DataInputStream in, int length) throws IOException {
        if (length == NOTHING) {
            return Optional.empty();
        }
        byte[] finding = in.readNBytes(length);
        return Optional.of(new String(finding, StandardCharsets.UTF_8));
    }

    private static UncheckedIOException failed(IOException e) {
        return new UncheckedIOException(
                "The temporary files in "
                        + System.getProperty("java.io.tmpdir")
                        + " could not be used; is the disk full?",
                e);
    }

    @Override
    public void close() {
        try {
            for (FileChannel file : files) {
                file.close();
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
