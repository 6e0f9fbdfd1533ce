package org.tarozi.checklist.sheet;

import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.yaml.FileText;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.checklist.yaml.TreeText;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlTree;

import java.util.List;
import java.util.Optional;

/// A checklist file as sheets of a workbook, for those who write questions in tables. Both ways say
/// the same; only the comments of a text are lost.
public final class ChecklistSheets {

    private ChecklistSheets() {}

    /// Whether a sheet of this name tells that its workbook holds a checklist.
    public static boolean isHead(String sheet) {
        return sheet.strip().equalsIgnoreCase(SheetKey.HEAD);
    }

    /// The sheets of a file.
    public static List<ChecklistSheet> of(ChecklistFile file) {
        Problems problems = new Problems();
        Optional<YamlNode> root =
                FileText.decode(file.name(), file.bytes(), problems)
                        .flatMap(text -> YamlTree.read(file.name(), text, problems));
        return ToSheets.of((Mapping) root.orElseThrow());
    }

    /// The file that the sheets say, in YAML; or every error with its sheet and cell.
    ///
    /// @param book the name of the workbook for messages
    /// @param name the name of the file that is made
    public static Reading<ChecklistFile> read(
            String book, List<ChecklistSheet> sheets, String name) {
        Problems problems = new Problems();
        Optional<ChecklistFile> file = read(book, sheets, name, problems);
        return problems.reading(() -> file);
    }

    /// The release that the sheets make by themselves, or on top of the checklist among the known
    /// ones that they name as their base; or every error with its sheet and cell.
    ///
    /// @param book the name of the workbook for messages
    public static Reading<Checklist> read(
            String book, List<ChecklistSheet> sheets, List<Checklist> known) {
        Problems problems = Problems.ofNew();
        return Checklists.on(known, read(book, sheets, book, problems), problems);
    }

    private static Optional<ChecklistFile> read(
            String book, List<ChecklistSheet> sheets, String name, Problems problems) {
        if (sheets.stream().noneMatch(sheet -> isHead(sheet.name()))) {
            // it is another workbook: what else it lacks says nothing more
            problems.error(
                    new Place(book, SheetKey.HEAD, 1, 1),
                    "no sheet of this name",
                    "a sheet “checklist” with a key and a value in each row, as tarozi checklist"
                            + " export writes it");
            return Optional.empty();
        }
        Mapping root = new FromSheets(book, sheets, problems).root();
        return ChecklistReader.content(root, problems)
                .map(content -> new ChecklistFile(name, TreeText.of(root), content));
    }
}
