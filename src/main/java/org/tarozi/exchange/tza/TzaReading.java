package org.tarozi.exchange.tza;

import org.tarozi.change.Digest;
import org.tarozi.store.Parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// What became of reading an assessment file.
public sealed interface TzaReading extends AutoCloseable {

    /// It is sound: every digest and signature in it fits. Its attachments can be had until it is
    /// closed.
    ///
    /// @param devices the ids of the devices that signed
    /// @param unsigned how many segments nobody signed
    record Sound(Manifest manifest, Parcel parcel, Set<String> devices, int unsigned, Source source)
            implements TzaReading {
        public Sound {
            devices = new TreeSet<>(devices);
        }

        /// Tells what it holds from what any other file holds, however that is packed.
        public Digest print() {
            StringBuilder all = new StringBuilder();
            all.append(manifest.sender().programme()).append('\n');
            all.append(manifest.counts().confidentialLeftOut()).append('\n');
            parcel.segments().forEach(one -> say(all, "counts", one));
            parcel.withdrawn().forEach(one -> say(all, "withdrawn", one));
            parcel.checklists().forEach(one -> all.append(one.release().fingerprint().hex()));
            parcel.attachments().keySet().forEach(all::append);
            return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
        }

        private static void say(StringBuilder all, String what, Parcel.Received one) {
            all.append(what).append(one.segment().name());
            all.append(one.signature().isPresent() ? "signed\n" : "unsigned\n");
        }

        @Override
        public void close() {
            source.close();
        }
    }

    /// It is not, and nothing of it may be used.
    ///
    /// @param reason a sentence about "it"
    record Refused(String reason) implements TzaReading {
        @Override
        public void close() {}
    }

    /// It is in a format of a later Tarozi, and nothing of it may be used.
    ///
    /// @param reason a sentence about "it"
    record Newer(String reason) implements TzaReading {
        @Override
        public void close() {}
    }

    /// The open file behind a reading.
    record Source(AutoCloseable archive) {
        void close() {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(
                        "closing an archive fails with an I/O error or not at all", e);
            }
        }
    }

    @Override
    void close();
}
