package io.github.mentoring4j.examples.assignment;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.Assignments;
import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.proof.AssignmentCheck;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves an assignment file of OR-Library and checks the proof: each agent gets one place, each place one agent, for the least cost. */
@Command(
        name = "solve-assignment",
        version = "Mentoring4J 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        description =
                "Reads n and n x n costs, prints the least total cost of a full assignment, and checks its proof.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:unexpected failure, or a proof that does not hold",
            "2:wrong command line",
            "3:bad data; every problem is printed"
        })
public final class SolveAssignment implements Callable<Integer> {
    /** The optimum is printed and proved. */
    public static final int DONE = 0;

    /** Something happened that should not. */
    public static final int FAILED = 1;

    /** The command line was wrong. */
    public static final int WRONG_USAGE = 2;

    /** The file was wrong or could not be read. */
    public static final int BAD_DATA = 3;

    private final InputStream in;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the file; standard input if there is none")
    private @Nullable Path file;

    private SolveAssignment(InputStream in) {
        this.in = in;
    }

    /**
     * Starts the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int exit = run(System.in, out, err, args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Runs the program.
     *
     * @param in where the file comes from if the command line names none
     * @param out the optimum
     * @param err problems
     * @param args the command line
     * @return the exit code
     */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new SolveAssignment(in));
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            failure.printStackTrace(err);
            return FAILED;
        });
        return line.execute(args);
    }

    @Override
    public Integer call() {
        Validation<Seq<String>, EdgeTable> costs;
        try (InputStream source = file == null ? in : Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            costs = CostFile.read(reader);
        } catch (NoSuchFileException e) {
            spec.commandLine().getErr().println("there is no file " + e.getFile());
            return BAD_DATA;
        } catch (IOException e) {
            spec.commandLine().getErr().println("the file cannot be read: " + e.getMessage());
            return BAD_DATA;
        }
        return costs.flatMap(SolveAssignment::problem).fold(this::refuse, this::solve);
    }

    private static Validation<Seq<String>, AssignmentProblem> problem(EdgeTable costs) {
        int size = (int) Math.sqrt(costs.size());
        return AssignmentProblem.builder(costs)
                .goal(Goal.MINIMISE)
                .agents(Limits.same(size, 1, 1))
                .places(Limits.same(size, 1, 1))
                .build()
                .mapError(problems -> problems.map(SolveAssignment::inEnglish));
    }

    private static String inEnglish(Problem problem) {
        return problem.path() + ": " + problem.message().in(Language.ENGLISH);
    }

    private int refuse(Seq<String> problems) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("problems: " + problems.size());
        problems.forEach(problem -> err.println("  " + problem));
        return BAD_DATA;
    }

    private int solve(AssignmentProblem problem) {
        return Assignments.solve(problem)
                .fold(
                        answer -> report(problem, answer),
                        conflict -> fail("no full assignment: " + conflict),
                        () -> fail("stopped by nobody"));
    }

    private int report(AssignmentProblem problem, AssignmentAnswer answer) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("size " + problem.agents().count());
        out.println("optimum " + answer.value().mkString());
        return AssignmentCheck.check(problem, answer)
                .fold(flaws -> fail("certificate rejected: " + flaws.mkString("; ")), verified -> {
                    out.println("certificate verified");
                    return DONE;
                });
    }

    private int fail(String what) {
        spec.commandLine().getErr().println(what);
        return FAILED;
    }
}
