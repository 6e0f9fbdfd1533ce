package org.tarozi.ui.app;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.Background;
import org.tarozi.ui.Workplace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hands what is double-clicked to the window that has the programme open, or else to one that has
/// none open, each through a socket of its own in the user's own folder that no network reaches. Of
/// several windows the one that came to it last is asked first. Where none takes it, it gets a
/// window of its own; what a killed window left behind is removed.
final class Handover {

    /// How the socket of a window is named that has a programme open.
    private static final String OPEN = "window";

    /// And that of one that has none.
    private static final String START = "start";

    private static final String SOCKET = ".socket";
    private static final int DRAWN = 8;

    private static final int MOST_BYTES = 1 << 20;
    private static final int TAKEN = 1;

    /// How long one window is waited for; it gives up before, lest two take the same.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PATIENCE_IN_WINDOW = Duration.ofSeconds(2);

    /// How long after the start another window is still asked.
    private static final Duration PATIENCE_WITH_ALL = Duration.ofSeconds(5);

    /// A socket that is being made refuses for a moment, too.
    private static final Duration IN_THE_MAKING = Duration.ofSeconds(10);

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
        long begun = System.nanoTime();
        return !files.isEmpty()
                && Stream.of(OPEN, START)
                        .flatMap(kind -> latestFirst(profile, kind).stream())
                        .takeWhile(one -> System.nanoTime() - begun < PATIENCE_WITH_ALL.toNanos())
                        .anyMatch(socket -> isTakenSoon(socket, files));
    }

    private static List<Path> latestFirst(Path profile, String kind) {
        try (Stream<Path> all = Files.list(profile)) {
            Map<Path, FileTime> made =
                    all.filter(file -> isSocket(file.getFileName().toString(), kind))
                            .collect(Collectors.toMap(file -> file, Handover::made));
            return made.entrySet().stream()
                    .sorted(Map.Entry.<Path, FileTime>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // nobody has been here yet
        }
    }

    private static boolean isSocket(String name, String kind) {
        return name.startsWith(kind) && name.endsWith(SOCKET);
    }

    private static FileTime made(Path socket) {
        try {
            return Files.getLastModifiedTime(socket, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // gone meanwhile
        }
    }

    /// On a thread of its own, since one that a window keeps waiting is not free for the next.
    private static boolean isTakenSoon(Path socket, List<Path> files) {
        return CompletableFuture.supplyAsync(
                        () -> isTaken(socket, files),
                        task -> Thread.ofPlatform().daemon().name("tarozi-handing").start(task))
                .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
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
        } catch (ConnectException e) {
            removeLeftBehind(socket);
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            return false; // the window is there no more
        }
    }

    private static void removeLeftBehind(Path socket) {
        FileTime madeBefore = FileTime.from(Instant.now().minus(IN_THE_MAKING));
        if (made(socket).compareTo(madeBefore) < 0) {
            remove(socket);
        }
    }

    private static void remove(Path socket) {
        try {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            // it hinders nobody where it is
        }
    }

    private void attend() {
        if (attending != null) {
            attending.interrupt(); // which closes and removes its socket
        }
        attending = null;
        if (!model.ending().get()) {
            Path socket = workplace.settings().profile().resolve(name());
            attending =
                    Thread.ofPlatform().daemon().name("tarozi-handover").start(() -> serve(socket));
        }
    }

    /// A name that no other socket has, as short as may be: a path to one is at most some hundred
    /// bytes long.
    private String name() {
        String kind = model.shown().get().isPresent() ? OPEN : START;
        return kind + "-" + UUID.randomUUID().toString().substring(0, DRAWN) + SOCKET;
    }

    private void serve(Path socket) {
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(UnixDomainSocketAddress.of(socket));
            while (true) {
                answer(door.accept());
            }
        } catch (IOException | UnsupportedOperationException e) {
            // the programme was closed, or the system has no such sockets
        } finally {
            remove(socket);
        }
    }

    private void answer(SocketChannel start) {
        try (start) {
            byte[] names = Channels.newInputStream(start).readNBytes(MOST_BYTES);
            List<Path> files =
                    Arrays.stream(new String(names, StandardCharsets.UTF_8).split("\0"))
                            .map(Path::of)
                            .toList();
            Channels.newOutputStream(start).write(takesSoon(files) ? TAKEN : 0);
        } catch (IOException | InvalidPathException e) {
            // who asked has gone, or was no start of ours
        }
    }

    /// What this window was too busy for another may have taken.
    private boolean takesSoon(List<Path> files) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        background().later(() -> answerInTime(answer, files));
        return answer.completeOnTimeout(false, PATIENCE_IN_WINDOW.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void answerInTime(CompletableFuture<Boolean> answer, List<Path> files) {
        if (!answer.isDone()) {
            answer.complete(takes(files));
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
