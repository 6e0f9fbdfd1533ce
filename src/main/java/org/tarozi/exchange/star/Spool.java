package org.tarozi.exchange.star;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answers of a table put aside in temporary files, so that all answers of one visit can be
/// read together and memory does not grow with the table. The files go when it is closed.
final class Spool implements AutoCloseable {

    /// How many files there are; each holds the answers of every so-manieth visit.
    static final int BUCKETS = 64;

    private static final int NOTHING = -1;

    private final Path folder;
    private final List<DataOutputStream> open = new ArrayList<>(BUCKETS);

    /// One answer: visit and question by their position in the table.
    record Answer(int visit, int question, Optional<String> finding) {}

    Spool() {
        this(temporary());
    }

    private Spool(Path folder) {
        this.folder = folder;
        try {
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                open.add(
                        new DataOutputStream(
                                new BufferedOutputStream(
                                        Files.newOutputStream(file(bucket)), 1 << 14)));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tarozi-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder could be made", e);
        }
    }

    void add(Answer answer) {
        try {
            DataOutputStream out = open.get(answer.visit() % BUCKETS);
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
            for (DataOutputStream out : open) {
                out.close();
            }
            open.clear();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// The answers of one bucket, in the order of the table.
    List<Answer> bucket(int bucket) {
        List<Answer> answers = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(Files.newInputStream(file(bucket)), 1 << 16))) {
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

    private Path file(int bucket) {
        return folder.resolve(bucket + ".spool");
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException(
                "The temporary files in " + folder + " could not be used; is the disk full?", e);
    }

    @Override
    public void close() {
        try {
            finish();
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                Files.deleteIfExists(file(bucket));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
