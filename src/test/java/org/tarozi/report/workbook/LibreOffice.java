package org.tarozi.report.workbook;

import org.tarozi.proof.ProcessRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// LibreOffice, which has to be on the path.
public final class LibreOffice {

    private LibreOffice() {}

    /// Has a workbook opened, calculated and saved; it must not remember results of its own.
    ///
    /// @param folder where it may work
    public static Reading recalculated(Path forgetful, Path folder) throws IOException {
        Path out = folder.resolve("calculated");
        ProcessRun.of(
                        folder,
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("soffice").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                out.toString(),
                                forgetful.toString()))
                .ended(0);
        return Reading.of(Files.readAllBytes(out.resolve(forgetful.getFileName())));
    }
}
