package io.github.mentoring4j.matching.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of the table: an instance and what is aimed at.
 *
 * @param family how the instance is drawn
 * @param n how large it is
 * @param aims the aims for both rivals
 */
record Row(Family family, int n, Aims aims) {
    /**
     * The aims, each as our time divided by theirs; not a number where there is none.
     *
     * @param orTools at most this share of the time of OR-Tools
     * @param jgrapht at most this share of the time of JGraphT
     */
    record Aims(double orTools, double jgrapht) {}

    private static final double NONE = Double.NaN;

    /** All lines, in order. */
    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Family.UNIFORM, 300, new Aims(0.3, 0.01)));
        rows.add(new Row(Family.UNIFORM, 1_000, new Aims(0.1, 0.01)));
        rows.add(new Row(Family.UNIFORM, 2_000, new Aims(0.05, 0.01)));
        rows.add(new Row(Family.UNIFORM, 4_000, new Aims(0.03, 0.01)));
        add(rows, Family.TEN_WEIGHTS, new Aims(0.1, 0.01), 300, 1_000, 2_000, 4_000);
        add(rows, Family.QUESTIONNAIRE, new Aims(0.1, 0.01), 300, 1_000, 2_000);
        add(rows, Family.POPULAR, new Aims(0.5, 0.01), 300, 1_000, 2_000);
        add(rows, Family.SPARSE_50, new Aims(0.2, 0.05), 1_000, 5_000, 20_000);
        add(rows, Family.SEATS, new Aims(0.2, 0.05), 2_000);
        add(rows, Family.GENERAL_50, new Aims(NONE, 0.05), 500, 1_000, 2_000, 4_000);
        add(rows, Family.COMPLETE, new Aims(NONE, 0.01), 400, 1_000);
        add(rows, Family.TWO_TOWNS, new Aims(NONE, NONE), 300, 1_000, 2_000);
        add(rows, Family.WISH_LISTS, new Aims(NONE, NONE), 1_000, 5_000, 20_000);
        add(rows, Family.ODD_CLASSES, new Aims(NONE, NONE), 500, 1_000, 2_000);
        add(rows, Family.SKILLS, new Aims(NONE, NONE), 300, 1_000, 2_000);
        add(rows, Family.TIMETABLES, new Aims(NONE, NONE), 300, 1_000, 2_000);
        return List.copyOf(rows);
    }

    private static void add(List<Row> rows, Family family, Aims aims, int... sizes) {
        for (int n : sizes) {
            rows.add(new Row(family, n, aims));
        }
    }

    /** Whether a library takes part. JGraphT's graphs of more than four million edges do not fit beside its solver. */
    boolean isFor(Solver solver) {
        return switch (solver) {
            case OURS, CHECK -> true;
            case OR_TOOLS -> !isGeneral();
            case JGRAPHT -> isGeneral() || !isSquare() || n <= 2_000;
        };
    }

    /** Solves of which the fastest counts. */
    int solves(Solver solver) {
        return switch (solver) {
            case OURS, CHECK -> n <= 1_000 ? 20 : 7;
            case OR_TOOLS -> n <= 1_000 ? 10 : 4;
            case JGRAPHT -> n <= 500 ? 5 : 2;
        };
    }

    private boolean isGeneral() {
        return family == Family.GENERAL_50 || family == Family.COMPLETE || family == Family.ODD_CLASSES;
    }

    private boolean isSquare() {
        return family != Family.SPARSE_50 && family != Family.SEATS && family != Family.WISH_LISTS;
    }

    /** The name of the case for people. */
    String title() {
        return family.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
