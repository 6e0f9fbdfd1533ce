package org.tarozi.exchange.star;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A STAR csv of any size, ordered by question as the system's own exports are.
public record LargeStarTable(int visits) {

    /// How many rows a visit has.
    public static final int QUESTIONS = 250;

    private static final String LABEL =
            "Does the employer do what the law asks for in such a case number ";

    /// Writes it and returns the file.
    public Path write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "\ufeffCountry,Cycle,Quest.ID,Assesment.Start.Date,Factory.Assessed.ID,"
                            + "Factory.Assessed.Name,Cluster,CP,Q.Label,Question.ID,Question.type,"
                            + "Finding,Tags,TQ.Name,first_original_question_id\r\n");
            for (int question = 0; question < QUESTIONS; question++) {
                for (int visit = 0; visit < visits; visit++) {
                    out.write(row(question, visit));
                }
            }
        }
        return file;
    }

    private static String row(int question, int visit) {
        return "Uzbekistan,"
                + (1 + visit % 3)
                + ","
                + (10_000 + visit)
                + ",14/05/2024,"
                + (500 + visit / 3)
                + ",Works "
                + visit / 3
                + ",Cluster "
                + question / 30
                + ",Point "
                + question / 6
                + ","
                + LABEL
                + question
                + ","
                + (9_000 + question)
                + ",NCQ,"
                + (visit * 7 + question) % 5 / 4
                + ",,Garment CAT,\r\n";
    }
}
