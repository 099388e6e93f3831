package io.github.mentoring4j.examples.school;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.catalogue.DefaultParameters;
import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.catalogue.StandardVocabulary;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.plan.PlanChoices;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.plan.School.Methodology;
import io.github.mentoring4j.examples.school.plan.SchoolCard;
import io.github.mentoring4j.examples.school.report.OutputFolder;
import io.github.mentoring4j.examples.school.report.ScreenReport;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.report.YearScreen;
import io.github.mentoring4j.examples.school.roster.RosterProblem;
import io.github.mentoring4j.examples.school.roster.RosterReader;
import io.github.mentoring4j.examples.school.roster.RosterSettings;
import io.github.mentoring4j.examples.school.sample.SampleSchool;
import io.github.mentoring4j.examples.school.year.SimulatedYear;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Forms the mentoring programme of a school: rosters in, pairs with reasons out. */
@Command(name = "form-programme", version = "Mentoring4J 0.1.0-SNAPSHOT", mixinStandardHelpOptions = true)
public final class FormProgramme implements Callable<Integer> {
    /** The plan was formed and written, with pairs or without. */
    public static final int DONE = 0;

    /** Something happened that should not. */
    public static final int FAILED = 1;

    /** The command line was wrong. */
    public static final int WRONG_USAGE = 2;

    /** The data were wrong; every problem was printed and nothing was written. */
    public static final int BAD_DATA = 3;

    /** The files could not be written. */
    public static final int CANNOT_WRITE = 4;

    private static final String SAMPLE = "data/school-55";

    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "help.data")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "help.out")
    private Path out = example("target/school-55");

    @Option(names = "--lang", paramLabel = "ru|en", descriptionKey = "help.lang", converter = LanguageOption.class)
    private Language language = Language.RUSSIAN;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "help.date")
    private @Nullable LocalDate date;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "help.mapping")
    private @Nullable Path mapping;

    @Option(names = "--quality-first", descriptionKey = "help.quality")
    private boolean qualityFirst;

    @Option(names = "--role-models", paramLabel = "CODES", split = ",", descriptionKey = "help.models")
    private List<String> roleModels = List.of();

    @Option(names = "--accept-implied", descriptionKey = "help.implied")
    private boolean acceptImplied;

    @Option(
            names = "--keep-current",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            descriptionKey = "help.keep")
    private boolean keepCurrent = true;

    @Option(names = "--year", negatable = true, descriptionKey = "help.year")
    private @Nullable Boolean year;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "help.seed")
    private long seed = SampleSchool.SEED;

    private FormProgramme(Words words) {
        this.words = words;
    }

    /**
     * Starts the program; what it prints is UTF-8 on any platform.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exit = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Runs the program.
     *
     * @param out what a coordinator acts on
     * @param err problems and progress
     * @param args the command line
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Words words = Words.in(LanguageOption.wanted(args));
        CommandLine line = new CommandLine(new FormProgramme(words));
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(LanguageOption.bundle(words));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            err.println(words.get("screen.unexpected", failure));
            failure.printStackTrace(err);
            return FAILED;
        });
        java.util.Map<String, String> exits = new java.util.LinkedHashMap<>();
        for (int code = DONE; code <= CANNOT_WRITE; code++) {
            exits.put(Integer.toString(code), words.get("help.exit." + code));
        }
        line.getCommandSpec()
                .usageMessage()
                .header(words.get("help.header"))
                .exitCodeListHeading(words.get("help.exit"))
                .exitCodeList(exits);
        return line.execute(args);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /* Started in the repository or in its module, as an IDE does. */
    private static Path example(String path) {
        Path module = Path.of("mentoring-examples");
        return Files.isDirectory(module) ? module.resolve(path) : Path.of(path);
    }

    @Override
    public Integer call() {
        Methodology methodology = methodology();
        checkRoleModels(methodology);
        Validation<Seq<RosterProblem>, FormedPlan> formed = school(methodology).fold(Validation::invalid, this::form);
        return formed.fold(this::refuse, this::write);
    }

    private static Methodology methodology() {
        Parameters parameters = DefaultParameters.standard();
        return new Methodology(SeedModel.of(parameters), parameters, StandardVocabulary.vocabulary());
    }

    private void checkRoleModels(Methodology methodology) {
        for (String code : roleModels) {
            if (methodology.model().catalogue().findRoleModel(code).isEmpty()) {
                throw new ParameterException(spec.commandLine(), words.get("usage.models", code));
            }
        }
        if (mapping != null && (date == null || data == null)) {
            throw new ParameterException(spec.commandLine(), words.get("usage.date"));
        }
    }

    private Validation<Seq<RosterProblem>, School> school(Methodology methodology) {
        Path source = data == null ? example(SAMPLE) : data;
        if (mapping != null && date != null) {
            SchoolCard card = new SchoolCard(Text.of("", ""), date);
            return RosterReader.readForeign(source, mapping, settings(methodology, date))
                    .map(roster -> new School(card, methodology, roster));
        }
        return SchoolCard.read(source, io.vavr.control.Option.of(date))
                .fold(
                        Validation::invalid,
                        card -> RosterReader.read(source, settings(methodology, card.date()))
                                .map(roster -> new School(card, methodology, roster)));
    }

    private static RosterSettings settings(Methodology methodology, LocalDate date) {
        return new RosterSettings(
                date,
                methodology.vocabulary(),
                ClosureReasons.standard(),
                TreeSet.ofAll(methodology.model().catalogue().roleModels().map(RoleModel::code)));
    }

    private Validation<Seq<RosterProblem>, FormedPlan> form(School school) {
        PlanChoices choices = new PlanChoices(
                qualityFirst ? PlanChoices.Order.QUALITY_FIRST : PlanChoices.Order.PARTICIPATION_FIRST,
                acceptImplied ? PlanChoices.Implied.ACCEPT : PlanChoices.Implied.WAIT,
                keepCurrent ? PlanChoices.Current.KEEP : PlanChoices.Current.RELEASE,
                Vector.ofAll(roleModels));
        if (!TerminalProgress.isTerminal()) {
            return FormedPlan.form(school, choices, Watch.NONE);
        }
        TerminalProgress progress =
                new TerminalProgress(words, spec.commandLine().getErr());
        Validation<Seq<RosterProblem>, FormedPlan> formed = FormedPlan.form(school, choices, progress);
        progress.close();
        return formed;
    }

    private int refuse(Seq<RosterProblem> problems) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(words.get("screen.problems", problems.size()));
        problems.forEach(problem -> err.println("  " + problem.in(language)));
        err.flush();
        return BAD_DATA;
    }

    /* Of people who are not invented no year is invented unasked. */
    private io.vavr.control.Option<SimulatedYear> year(FormedPlan formed) {
        boolean asked = year == null ? data == null : year;
        return io.vavr.control.Option.when(asked, () -> SimulatedYear.of(formed, seed));
    }

    private int write(FormedPlan formed) {
        io.vavr.control.Option<SimulatedYear> lived = year(formed);
        LinkedHashMap<String, String> files = ResultFiles.of(formed, lived, language);
        PrintWriter screen = spec.commandLine().getOut();
        try {
            OutputFolder.write(out, files);
        } catch (IOException e) {
            spec.commandLine().getErr().println(words.get("screen.cannot-write", e));
            return CANNOT_WRITE;
        }
        ScreenReport.print(formed, language, screen);
        lived.forEach(simulated -> YearScreen.print(simulated, language, screen));
        screen.println();
        files.keySet().forEach(name -> screen.println(words.get("screen.written", out.resolve(name))));
        screen.flush();
        return DONE;
    }
}
