package io.github.mentoring4j.examples.school;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Forms the mentoring programme of a school. */
@Command(name = "form-programme", version = "0.1.0-SNAPSHOT", mixinStandardHelpOptions = true)
public final class FormProgramme implements Runnable {
    private FormProgramme() {}

    /**
     * Starts the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new FormProgramme()).execute(args));
    }

    @Override
    public void run() {
        System.out.println("Mentoring4J 0.1.0-SNAPSHOT");
    }
}
