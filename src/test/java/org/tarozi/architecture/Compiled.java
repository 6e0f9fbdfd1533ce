package org.tarozi.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Small programs that break a rule, compiled only while a test runs.
final class Compiled {

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("package (.*?); public class (\\w+)");

    private Compiled() {}

    /// Compiles these source texts into a folder and reads the classes back.
    static JavaClasses classes(Path folder, List<String> sources) {
        List<JavaFileObject> files = sources.stream().map(Compiled::source).toList();
        List<String> options = List.of("-d", folder.toString(), "-proc:none", "-nowarn");
        boolean compiled =
                ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, files)
                        .call();
        if (!compiled) {
            throw new IllegalArgumentException("does not compile: " + sources);
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static JavaFileObject source(String text) {
        Matcher type = PUBLIC_TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("declares no public class: " + text);
        }
        return SourceFile.source(
                type.group(1).replace('.', '/') + "/" + type.group(2) + ".java", text);
    }
}
