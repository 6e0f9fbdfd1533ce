package org.tarozi.checklist;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// The words for an error of YAML itself.
final class SyntaxError {

    private static final String REST = "; what follows was not read";

    private SyntaxError() {}

    static String found(MarkedYamlEngineException error) {
        return "broken YAML (" + problem(error) + ")";
    }

    static String expected(MarkedYamlEngineException error) {
        return advice(problem(error)) + REST;
    }

    private static String problem(MarkedYamlEngineException error) {
        String problem = error.getProblem();
        String words = problem == null ? "no further reason" : problem;
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String advice(String problem) {
        if (problem.contains("'\\t'") || problem.contains("TAB")) {
            return "spaces; YAML does not indent with tabs";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "quotes around a text that contains “: ”, or other spaces before the key";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a colon after the key, or quotes around a text of several lines";
        }
        if (problem.contains("end of stream") || problem.contains("end of the stream")) {
            return "the quote or bracket that closes it";
        }
        if (problem.contains("block end") || problem.contains("<block")) {
            return "a line that begins at the same column as the lines it belongs to";
        }
        return "YAML 1.2";
    }
}
