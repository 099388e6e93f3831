package io.github.mentoring4j.matching.bench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/** A way to draw instances of any size; the seed is fixed, so a family and a size make one instance. */
enum Family {
    /** Everybody meets everybody, weights 1 to 1,000,000, evenly. */
    UNIFORM(0) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            return Instance.square(n, (row, column) -> 1 + random.nextInt(MOST));
        }
    },

    /** Everybody meets everybody, only ten weights: 100,000 to 1,000,000 in equal steps, evenly. */
    TEN_WEIGHTS(1) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            return Instance.square(n, (row, column) -> 100_000L * (1 + random.nextInt(10)));
        }
    },

    /** Both sides answer five questions with 0 to 4, evenly; closeness 4 - |difference| counts 30, 25, 20, 15, 10 points, and one point is for all. */
    QUESTIONNAIRE(2) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            long[] points = {30, 25, 20, 15, 10};
            int[][] mentees = answers(n, random);
            int[][] mentors = answers(n, random);
            return Instance.square(n, (row, column) -> {
                long weight = 1;
                for (int question = 0; question < points.length; question++) {
                    weight += points[question] * (4 - Math.abs(mentees[row][question] - mentors[column][question]));
                }
                return weight;
            });
        }
    },

    /** Everybody wants the same few: weight 1 + 1,000,000 x need of the row x quality of the column, both evenly on 0 to 1, rounded down. */
    POPULAR(3) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            double[] needs = random.doubles(n).toArray();
            double[] qualities = random.doubles(n).toArray();
            return Instance.square(n, (row, column) -> 1 + (long) (MOST * needs[row] * qualities[column]));
        }
    },

    /** As many columns as rows, each row meets 50 different columns, weights 1 to 1,000,000, evenly. */
    SPARSE_50(4) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            return sparse(n, Instance.ones(n), random);
        }
    },

    /** Seven columns to twenty rows, with room for 1 to 5 each; each row meets 50 different columns, weights 1 to 1,000,000, evenly. */
    SEATS(5) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            return sparse(n, Instance.capacities(n * 7 / 20, column -> 1 + random.nextInt(5)), random);
        }
    },

    /** Each vertex meets 25 different others of its choice and whoever chose it: 50 on average; weights 1 to 1,000,000, evenly. */
    GENERAL_50(6) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            Instance.Edges edges = new Instance.Edges(n * DEGREE / 2);
            Met met = new Met(n);
            for (int vertex = 0; vertex < n; vertex++) {
                for (int count = 0; count < DEGREE / 2; ) {
                    int other = random.nextInt(n);
                    if (met.isNew(vertex, other)) {
                        edges.add(vertex, other, 1 + random.nextInt(MOST));
                        count++;
                    }
                }
            }
            return Instance.general(n, edges);
        }
    },

    /** Every two vertices meet, weights 1 to 1,000,000, evenly. */
    COMPLETE(7) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            Instance.Edges edges = new Instance.Edges(n * (n - 1) / 2);
            for (int vertex = 0; vertex < n; vertex++) {
                for (int other = vertex + 1; other < n; other++) {
                    edges.add(vertex, other, 1 + random.nextInt(MOST));
                }
            }
            return Instance.general(n, edges);
        }
    },

    /*
     * The families below were written down before any engine met them. "Wish lists", "odd classes" and "timetables" are held out: nobody
     * may tune on them. "Two towns" and "skills" were held out until they were looked at when it was decided how the bipartite engine
     * chooses its edges; "timetables" was written down after that and before it was run.
     */

    /**
     * Square. Pupils and mentors live in two towns of unequal size on a map of 1,000 x 1,000; 60 % of the pupils but only 40 %
     * of the mentors live around (300, 300), the others around (700, 600), each within 250 in both directions, evenly. Weight: 2,000,000
     * less 1,000 x the distance in a straight line, rounded down. Those who must cross over are wanted by all.
     */
    TWO_TOWNS(8) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            double[][] pupils = homes(n, 0.6, random);
            double[][] mentors = homes(n, 0.4, random);
            return Instance.square(
                    n,
                    (row, column) -> 2 * MOST
                            - (long) (1_000
                                    * Math.hypot(
                                            pupils[row][0] - mentors[column][0], pupils[row][1] - mentors[column][1])));
        }
    },

    /**
     * Held out, sparse. Each row lists 30 different columns out of half as many columns as rows, each with room for two; the list is drawn with chances
     * falling as 1 / (10 + number of the column), so that most lists begin alike. The wish of rank r, from 0, weighs (30 - r) squared:
     * few distinct weights, and the popular columns are short for everybody.
     */
    WISH_LISTS(9) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            int columns = n / 2;
            double[] chances = new double[columns];
            double sum = 0;
            for (int column = 0; column < columns; column++) {
                sum += 1.0 / (10 + column);
                chances[column] = sum;
            }
            Instance.Edges edges = new Instance.Edges(30 * n);
            for (int row = 0; row < n; row++) {
                BitSet listed = new BitSet(columns);
                for (int rank = 0; rank < 30; ) {
                    int place = Arrays.binarySearch(chances, random.nextDouble() * sum);
                    int column = Math.min(columns - 1, place < 0 ? -place - 1 : place);
                    if (!listed.get(column)) {
                        listed.set(column);
                        edges.add(row, column, (30L - rank) * (30 - rank));
                        rank++;
                    }
                }
            }
            return Instance.sparse(n, Instance.capacities(columns, column -> 2), edges);
        }
    },

    /**
     * Held out, general. Pupils stand in classes of 25, an odd number; within a class every two may pair, for 500 to 600 points, and each pupil also
     * names 10 new acquaintances of other classes, for 1 to 400. Every class leaves somebody over, so that blossoms as large as classes must form and meet.
     */
    ODD_CLASSES(10) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            Instance.Edges edges = new Instance.Edges(22 * n);
            Met met = new Met(n);
            for (int pupil = 0; pupil < n; pupil++) {
                for (int mate = pupil + 1; mate < n && mate / 25 == pupil / 25; mate++) {
                    edges.add(pupil, mate, 500 + random.nextInt(101));
                }
                for (int count = 0; count < 10; ) {
                    int other = random.nextInt(n);
                    if (other / 25 != pupil / 25 && met.isNew(pupil, other)) {
                        edges.add(pupil, other, 1 + random.nextInt(400));
                        count++;
                    }
                }
            }
            return Instance.general(n, edges);
        }
    },

    /**
     * Square. Pupils ask for help in six skills, each to an extent of 0 to 9, and mentors have the same six, 0 to 9, evenly; weight:
     * 1,000 x the sum over skills of the product of both, plus 0 to 999 for what is not known. Mentors who are good at much are wanted by most, but
     * not by all for the same reason.
     */
    SKILLS(11) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            int[][] asked = skills(n, random);
            int[][] had = skills(n, random);
            return Instance.square(n, (row, column) -> {
                long weight = random.nextInt(1_000);
                for (int skill = 0; skill < asked[row].length; skill++) {
                    weight += 1_000L * asked[row][skill] * had[column][skill];
                }
                return weight;
            });
        }
    },

    /**
     * Held out, square. Everybody is free in each of 40 hours of the week with a chance of three in ten and is in one of the grades 1 to 11,
     * evenly; weight: 1,000 for each hour free for both, 400 for each grade by which the mentor's distance from two grades above the pupil
     * falls short of 12, and 0 to 99 for what is not known. Few hours in common, so many near ties, and mentors with much free time are wanted by all.
     */
    TIMETABLES(12) {
        @Override
        Instance draw(int n, SplittableRandom random) {
            long[][] pupils = weeks(n, random);
            long[][] mentors = weeks(n, random);
            return Instance.square(
                    n,
                    (row, column) -> 1_000L * Long.bitCount(pupils[row][0] & mentors[column][0])
                            + 400 * (12 - Math.abs(mentors[column][1] - pupils[row][1] - 2))
                            + random.nextInt(100));
        }
    };

    private static final int MOST = 1_000_000;
    private static final int DEGREE = 50;
    private static final long SEED = 20_261_123;

    private final int number;

    Family(int number) {
        this.number = number;
    }

    /** The one instance of a size. */
    Instance instance(int n) {
        return draw(n, new SplittableRandom(SEED + 1_000_003L * number + n));
    }

    abstract Instance draw(int n, SplittableRandom random);

    private static Instance sparse(int n, int[] capacities, SplittableRandom random) {
        Instance.Edges edges = new Instance.Edges(n * DEGREE);
        for (int row = 0; row < n; row++) {
            BitSet met = new BitSet(capacities.length);
            for (int count = 0; count < DEGREE; ) {
                int column = random.nextInt(capacities.length);
                if (!met.get(column)) {
                    met.set(column);
                    edges.add(row, column, 1 + random.nextInt(MOST));
                    count++;
                }
            }
        }
        return Instance.sparse(n, capacities, edges);
    }

    /* Free hours as bits, and the grade. */
    private static long[][] weeks(int people, SplittableRandom random) {
        long[][] weeks = new long[people][2];
        for (long[] week : weeks) {
            for (int hour = 0; hour < 40; hour++) {
                week[0] |= random.nextInt(10) < 3 ? 1L << hour : 0;
            }
            week[1] = 1L + random.nextInt(11);
        }
        return weeks;
    }

    private static int[][] answers(int people, SplittableRandom random) {
        int[][] answers = new int[people][];
        for (int person = 0; person < people; person++) {
            answers[person] = random.ints(5, 0, 5).toArray();
        }
        return answers;
    }

    private static int[][] skills(int people, SplittableRandom random) {
        int[][] skills = new int[people][];
        for (int person = 0; person < people; person++) {
            skills[person] = random.ints(6, 0, 10).toArray();
        }
        return skills;
    }

    private static double[][] homes(int people, double shareOfFirstTown, SplittableRandom random) {
        double[][] homes = new double[people][];
        for (int person = 0; person < people; person++) {
            boolean first = random.nextDouble() < shareOfFirstTown;
            double across = random.nextDouble(-250, 250);
            double along = random.nextDouble(-250, 250);
            homes[person] = new double[] {(first ? 300 : 700) + across, (first ? 300 : 600) + along};
        }
        return homes;
    }

    /** Which two have met. */
    private static final class Met {
        private final int people;
        private final BitSet pairs = new BitSet();

        Met(int people) {
            this.people = people;
        }

        /** Takes note of two; false if they have met or are one. */
        boolean isNew(int one, int other) {
            int pair = Math.addExact(Math.multiplyExact(Math.min(one, other), people), Math.max(one, other));
            boolean isNew = one != other && !pairs.get(pair);
            pairs.set(pair);
            return isNew;
        }
    }
}
