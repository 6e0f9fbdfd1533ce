package org.tarozi.cli;

import picocli.CommandLine;

import java.util.List;

/// Every command there is, in the order of the help. A new command is one class and one line here.
final class Commands {

    private Commands() {}

    static List<CommandLine> all(Surroundings surroundings) {
        return List.of(
                new CommandLine(new NewCommand(surroundings)),
                new CommandLine(new ImportCommand(surroundings)),
                new CommandLine(new ConflictsCommand(surroundings)),
                new CommandLine(new DecideCommand(surroundings)),
                new CommandLine(new LinkCommand(surroundings)),
                new CommandLine(new UnlinkCommand(surroundings)),
                new CommandLine(new UndoImportCommand(surroundings)),
                new CommandLine(new ExportCommand(surroundings)),
                new CommandLine(new StarCommand(surroundings)),
                new CommandLine(new RatesCommand(surroundings)),
                new CommandLine(new ReportCommand(surroundings)),
                ChecklistCommand.with(surroundings),
                new CommandLine(new InspectCommand(surroundings)),
                new CommandLine(new DoctorCommand(surroundings)),
                new CommandLine(new SignersCommand(surroundings)),
                new CommandLine(new SettingsCommand(surroundings)),
                new CommandLine(new DemoCommand(surroundings)),
                new CommandLine(new CompletionCommand(surroundings)),
                new CommandLine(new HelpCommand(surroundings)));
    }
}
