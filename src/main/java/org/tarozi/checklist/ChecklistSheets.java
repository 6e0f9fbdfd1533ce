package org.tarozi.checklist;

import org.tarozi.checklist.YamlNode.Mapping;

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
        Mapping root = new FromSheets(book, sheets, problems).root();
        ChecklistReader.check(root, problems);
        return problems.none()
                ? ChecklistReader.read(name, TreeText.of(root))
                : problems.reading(Optional::empty);
    }
}
