package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.change.DeviceWords;
import org.tarozi.job.Enrolment;
import org.tarozi.profile.DeviceKeyFile;
import org.tarozi.store.Author;
import org.tarozi.store.KnownDevice;
import org.tarozi.store.Programme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi signers`: whose devices a programme knows.
@Command(
        name = "signers",
        description = {
            "Show which devices signed what is in a programme and whose they are, or say whose a"
                    + " device is. Every device has eight words, to be read out over the telephone"
                    + " before it is enrolled; without a programme those of this one are shown.",
            "By default files of unknown devices are merged and named on the receipt; with --policy"
                    + " enrolled they are refused until the device is enrolled."
        },
        footer = {
            "",
            "Examples:",
            "  tarozi signers",
            "  tarozi signers garments.tarozi --enrol \"lusab babad gutih tugad …\" --person Olim",
            "  tarozi signers garments.tarozi --policy enrolled"
        })
final class SignersCommand implements Callable<ExitCode> {

    /// Whose files a programme takes.
    enum Policy {
        OPEN,
        ENROLLED;

        static Policy of(Programme programme) {
            return programme.isEnrolledOnly() ? ENROLLED : OPEN;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "PROGRAMME", description = "The programme file.")
    private @Nullable Path file;

    @Option(
            names = "--enrol",
            paramLabel = "WORDS",
            description = "The words of a device, or its id: it belongs to --person from now on.")
    private @Nullable String enrolled;

    @Option(names = "--person", paramLabel = "NAME", description = "Whose the device is.")
    private @Nullable String person;

    @Option(
            names = "--forget",
            paramLabel = "WORDS",
            description = "The words of a device that is known no longer; what it signed stays.")
    private @Nullable String forgotten;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "open: files of all devices are merged; enrolled: only of known ones.")
    private @Nullable Policy policy;

    @Mixin private JsonOption json;

    @Mixin private ActorOption actor;

    SignersCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        boolean changing = enrolled != null || forgotten != null || policy != null;
        Path programme = file;
        if (programme == null) {
            return changing || person != null
                    ? usage("Name the programme file that this is to hold for.")
                    : showOwn();
        }
        if ((enrolled == null) != (person == null)) {
            return usage("--enrol and --person go together: which device, and whose it is.");
        }
        return changing
                ? ProgrammeFile.change(surroundings.console(), programme, this::change)
                : ProgrammeFile.look(surroundings.console(), programme, this::show);
    }

    private ExitCode usage(String sentence) {
        surroundings.console().say(sentence);
        return ExitCode.USAGE;
    }

    private ExitCode showOwn() {
        String device = new DeviceKeyFile(surroundings.profile()).key().id();
        PrintStream out = surroundings.console().out();
        if (json.wanted()) {
            JsonDocument.print(out, SignersJson.of(device));
        } else {
            out.println("This device: " + DeviceWords.of(device));
            out.println("Its id:      " + device);
        }
        return ExitCode.DONE;
    }

    private ExitCode change(Programme programme) {
        Optional<String> wrong =
                Optional.ofNullable(enrolled)
                        .or(() -> Optional.ofNullable(forgotten))
                        .filter(words -> DeviceWords.read(words).isEmpty());
        if (wrong.isPresent()) {
            return surroundings
                    .console()
                    .refuse(
                            "\""
                                    + wrong.get()
                                    + "\" names no device. Expected are the eight words that tarozi"
                                    + " signers shows on that device, or its id of 32 digits."
                                    + " Nothing was changed.");
        }
        Author author = actor.author(surroundings);
        Enrolment enrolment =
                new Enrolment(programme, programme.editing(author, surroundings.clock()));
        String name = person;
        if (name != null) {
            device(enrolled).ifPresent(device -> enrolment.enrol(device, name));
        }
        device(forgotten).ifPresent(enrolment::forget);
        if (policy == Policy.ENROLLED) {
            enrolment.takeKnownOnly();
        } else if (policy == Policy.OPEN) {
            enrolment.takeAll();
        }
        return show(programme);
    }

    private static Optional<String> device(@Nullable String words) {
        return Optional.ofNullable(words).flatMap(DeviceWords::read);
    }

    private ExitCode show(Programme programme) {
        PrintStream out = surroundings.console().out();
        if (json.wanted()) {
            JsonDocument.print(out, SignersJson.of(programme));
        } else {
            print(programme, out);
        }
        return ExitCode.DONE;
    }

    private static void print(Programme programme, PrintStream out) {
        for (KnownDevice one : programme.devices()) {
            out.println(
                    one.person().orElse("unknown")
                            + ", "
                            + Numbers.of(one.segments(), "segment")
                            + " signed: "
                            + DeviceWords.of(one.device()));
        }
        out.println(
                programme.isEnrolledOnly()
                        ? "Policy: enrolled. Files of unknown devices are refused."
                        : "Policy: open. Files of unknown devices are merged and named.");
    }
}
