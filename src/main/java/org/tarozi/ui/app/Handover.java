package org.tarozi.ui.app;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.Background;
import org.tarozi.ui.Workplace;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hands what is double-clicked to the window that has the programme open, or else to one that has
/// none open, each through a socket in the user's own folder that no network reaches. Of several
/// windows it is the one that came to it last. Where none takes it, it gets a window of its own;
/// what a window left behind that ended otherwise answers nobody.
final class Handover {

    /// Of the window that has a programme open.
    private static final String SOCKET = "window.socket";

    /// Of the window that has none.
    private static final String START = "start.socket";

    private static final int MOST_BYTES = 1 << 20;
    private static final int PATIENCE_SECONDS = 3;
    private static final int TAKEN = 1;

    private final FrameModel model;
    private final Workplace workplace;
    private final Consumer<List<Path>> take;
    private @Nullable Thread attending;

    private Handover(Workplace workplace, FrameModel model, Consumer<List<Path>> take) {
        this.model = model;
        this.workplace = workplace;
        this.take = take;
    }

    /// Lets a window take what belongs to the programme that it has open, or all while it has none;
    /// what comes while a dialog waits for an answer is taken after it.
    static void into(Workplace workplace, FrameModel model, Consumer<List<Path>> take) {
        Handover handover = new Handover(workplace, model, take);
        model.shown().subscribe(now -> handover.attend());
        model.ending().subscribe((before, now) -> handover.attend());
    }

    /// Hands files over; whether a window took them.
    static boolean give(Path profile, List<Path> files) {
        return !files.isEmpty()
                && Stream.of(SOCKET, START)
                        .map(profile::resolve)
                        .filter(Files::exists)
                        .anyMatch(socket -> isTakenSoon(socket, files));
    }

    private static boolean isTakenSoon(Path socket, List<Path> files) {
        return CompletableFuture.supplyAsync(() -> isTaken(socket, files))
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static boolean isTaken(Path socket, List<Path> files) {
        try (SocketChannel window = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            String names =
                    files.stream()
                            .map(file -> file.toAbsolutePath().toString())
                            .collect(Collectors.joining("\0"));
            Channels.newOutputStream(window).write(names.getBytes(StandardCharsets.UTF_8));
            window.shutdownOutput();
            return Channels.newInputStream(window).read() == TAKEN;
        } catch (IOException | UnsupportedOperationException e) {
            return false; // the window is there no more
        }
    }

    private void attend() {
        if (attending != null) {
            attending.interrupt(); // which closes its socket
        }
        attending = null;
        if (!model.ending().get()) {
            String name = model.shown().get().isPresent() ? SOCKET : START;
            Path socket = workplace.settings().profile().resolve(name);
            attending =
                    Thread.ofPlatform().daemon().name("tarozi-handover").start(() -> serve(socket));
        }
    }

    private void serve(Path socket) {
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Files.deleteIfExists(socket); // of the window that had it before
            door.bind(UnixDomainSocketAddress.of(socket));
            while (true) {
                answer(door.accept());
            }
        } catch (IOException | UnsupportedOperationException e) {
            // the programme was closed, or the system has no such sockets
        }
    }

    private void answer(SocketChannel start) {
        try (start) {
            byte[] names = Channels.newInputStream(start).readNBytes(MOST_BYTES);
            List<Path> files =
                    Arrays.stream(new String(names, StandardCharsets.UTF_8).split("\0"))
                            .map(Path::of)
                            .toList();
            boolean taken =
                    CompletableFuture.supplyAsync(() -> takes(files), background()::later)
                            .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                            .join();
            Channels.newOutputStream(start).write(taken ? TAKEN : 0);
        } catch (IOException | InvalidPathException e) {
            // who asked has gone, or was no start of ours
        }
    }

    private boolean takes(List<Path> files) {
        boolean ours = model.isFor(ArrivedFiles.of(files));
        if (ours) {
            // later, so that what the dialog was for is done before
            workplace.outside().whenAnswered(() -> background().later(() -> take.accept(files)));
        }
        return ours;
    }

    private Background background() {
        return workplace.background();
    }
}
