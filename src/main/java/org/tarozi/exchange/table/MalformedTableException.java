package org.tarozi.exchange.table;

/// The bytes are no table, or stop being one: nothing after that place can be understood.
public final class MalformedTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TableProblem problem;

    public MalformedTableException(TableProblem problem) {
        super(problem.text());
        this.problem = problem;
    }

    public TableProblem problem() {
        return problem;
    }
}
