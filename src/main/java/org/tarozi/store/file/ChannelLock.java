package org.tarozi.store.file;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// A lock that belongs to the channel it was taken with, and not to the process: others of the same
/// process may open and close the file as they like (source: Linux, fcntl(2), "Open file
/// description locks"). Java has no such lock. Only Linux needs it: on macOS dialogs are another
/// process, on Windows locks belong to the channel anyway.
///
/// It is on one byte that neither SQLite nor anybody else reads or locks (source: the SQLite file
/// format, "The Lock-Byte Page"), so that it is in nobody's way, also on a network share.
final class ChannelLock implements AutoCloseable {

    /// What became of an attempt to take one.
    sealed interface Attempt {}

    /// It was taken.
    record Taken(ChannelLock lock) implements Attempt {}

    /// Another program has it.
    record HasOther() implements Attempt {}

    /// The system or the place of the file has no such locks.
    record Impossible() implements Attempt {}

    private static final long UNUSED_BYTE = (1L << 30) + 1024;

    private static final Optional<Calls> CALLS = Calls.ofThisSystem();

    private final Calls calls;
    private final int channel;

    private ChannelLock(Calls calls, int channel) {
        this.calls = calls;
        this.channel = channel;
    }

    /// Takes the lock of a file that can be written.
    static Attempt take(Path file) {
        return CALLS.map(calls -> take(calls, file)).orElseGet(Impossible::new);
    }

    private static Attempt take(Calls calls, Path file) {
        int channel = calls.opened(file);
        if (channel < 0) {
            return new Impossible();
        }
        ChannelLock lock = new ChannelLock(calls, channel);
        if (calls.locked(channel)) {
            return new Taken(lock);
        }
        boolean other = calls.isLockedByOther(channel);
        lock.close();
        return other ? new HasOther() : new Impossible();
    }

    /// Gives it up.
    @Override
    public void close() {
        calls.closed(channel);
    }

    /// What is called of the C library.
    private record Calls(MethodHandle open, MethodHandle control, MethodHandle close) {

        private static final int READ_WRITE = 2;
        private static final int NOT_INHERITED = 0x80000;
        private static final int GET_CHANNEL_LOCK = 36;
        private static final int SET_CHANNEL_LOCK = 37;
        private static final short TO_WRITE = 1;
        private static final short NONE = 2;
        private static final MemoryLayout LOCK =
                MemoryLayout.structLayout(
                        ValueLayout.JAVA_SHORT.withName("type"),
                        ValueLayout.JAVA_SHORT.withName("whence"),
                        MemoryLayout.paddingLayout(4),
                        ValueLayout.JAVA_LONG.withName("start"),
                        ValueLayout.JAVA_LONG.withName("length"),
                        ValueLayout.JAVA_INT.withName("process"),
                        MemoryLayout.paddingLayout(4));

        /// Where the structures are known to be these.
        static Optional<Calls> ofThisSystem() {
            boolean known =
                    System.getProperty("os.name", "").equals("Linux")
                            && Set.of("amd64", "aarch64")
                                    .contains(System.getProperty("os.arch", ""));
            try {
                return known ? Optional.of(linked(Linker.nativeLinker())) : Optional.empty();
            } catch (RuntimeException | LinkageError e) {
                return Optional.empty(); // a Java that may not call the system
            }
        }

        private static Calls linked(Linker linker) {
            ValueLayout number = ValueLayout.JAVA_INT;
            ValueLayout pointer = ValueLayout.ADDRESS;
            return new Calls(
                    linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("open"),
                            FunctionDescriptor.of(number, pointer, number),
                            Linker.Option.firstVariadicArg(2)),
                    linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("fcntl"),
                            FunctionDescriptor.of(number, number, number, pointer),
                            Linker.Option.firstVariadicArg(2)),
                    linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("close"),
                            FunctionDescriptor.of(number, number)));
        }

        /// The channel of a file, negative where there is none.
        int opened(Path file) {
            Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
            byte[] name = file.toAbsolutePath().toString().getBytes(names);
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment text = arena.allocate(name.length + 1L);
                MemorySegment.copy(name, 0, text, ValueLayout.JAVA_BYTE, 0, name.length);
                return (int) open.invokeExact(text, READ_WRITE | NOT_INHERITED);
            } catch (Throwable e) {
                throw new IllegalStateException(e); // the call itself throws nothing
            }
        }

        /// Whether the byte is locked now.
        boolean locked(int channel) {
            try (Arena arena = Arena.ofConfined()) {
                return control(channel, SET_CHANNEL_LOCK, wanted(arena)) == 0;
            }
        }

        boolean isLockedByOther(int channel) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment lock = wanted(arena);
                return control(channel, GET_CHANNEL_LOCK, lock) == 0
                        && lock.get(ValueLayout.JAVA_SHORT, offset("type")) != NONE;
            }
        }

        private static MemorySegment wanted(Arena arena) {
            MemorySegment lock = arena.allocate(LOCK);
            lock.set(ValueLayout.JAVA_SHORT, offset("type"), TO_WRITE);
            lock.set(ValueLayout.JAVA_LONG, offset("start"), UNUSED_BYTE);
            lock.set(ValueLayout.JAVA_LONG, offset("length"), 1);
            return lock;
        }

        private int control(int channel, int command, MemorySegment lock) {
            try {
                return (int) control.invokeExact(channel, command, lock);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        private static long offset(String part) {
            return LOCK.byteOffset(PathElement.groupElement(part));
        }

        void closed(int channel) {
            try {
                int result = (int) close.invokeExact(channel);
                assert result == 0;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
