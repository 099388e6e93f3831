/**
 * Timings of the exact engines beside those of other libraries, on the same instances, with the same optimum.
 *
 * <p>{@link io.github.mentoring4j.matching.bench.BenchmarkTable} is the program to run. An
 * {@link io.github.mentoring4j.matching.bench.Instance} is a graph; {@link io.github.mentoring4j.matching.bench.Family}
 * says how instances are drawn; {@link io.github.mentoring4j.matching.bench.Solver} is one of the libraries;
 * {@link io.github.mentoring4j.matching.bench.Row} is a line of the table. How to run it and what it last gave stands in
 * {@code docs/benchmarks.md}.
 */
@NullMarked
package io.github.mentoring4j.matching.bench;

import org.jspecify.annotations.NullMarked;
