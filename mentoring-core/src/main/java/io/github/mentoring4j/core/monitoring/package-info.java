/**
 * What a programme measures, and what may be said of it.
 *
 * <p>Monitoring has two stages: the quality of the process ({@code survey}, {@code swot} and the
 * {@link io.github.mentoring4j.core.monitoring.ProgrammeScore}) and the influence on the participants ({@code indicator}, with the numbers of
 * {@code statistics}). {@code peer} counts what shows the advantages of peer mentoring; {@code alarm} looks for pairs that exist on paper
 * only. Words: indicator (показатель), measurement (замер), baseline
 * and endline (вход, выход), survey (анкета), strength and weakness (сильная и слабая сторона).
 *
 * <p>Results are kept by person, role model and form, but never rank people; a group below {@code group.minShown} people stays in the
 * coordinator's {@link io.github.mentoring4j.core.monitoring.Circle}. Missing data is {@code NoData}, never 0 % and never 100 %.
 *
 * <pre>{@code
 * Seq<Comparison> byForm = BeforeAfter.byForm(measurements, "markMean", settings);
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.monitoring;

import org.jspecify.annotations.NullMarked;
