/**
 * The domain of a school mentoring programme as immutable values: no search, no optimisation, no I/O and no clock.
 *
 * <p>Every type is immutable and thread-safe. Time, language and identifiers are arguments of the caller.
 */
@SuppressWarnings("module") // style goes to a module that is compiled later
module io.github.mentoring4j.core {
    requires transitive io.vavr;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.mentoring4j.core.catalogue;
    exports io.github.mentoring4j.core.catalogue.cycle;
    exports io.github.mentoring4j.core.catalogue.mentorship;
    exports io.github.mentoring4j.core.catalogue.monitoring;
    exports io.github.mentoring4j.core.catalogue.programme;
    exports io.github.mentoring4j.core.cycle;
    exports io.github.mentoring4j.core.mentorship;
    exports io.github.mentoring4j.core.methodology;
    exports io.github.mentoring4j.core.monitoring;
    exports io.github.mentoring4j.core.monitoring.alarm;
    exports io.github.mentoring4j.core.monitoring.indicator;
    exports io.github.mentoring4j.core.monitoring.peer;
    exports io.github.mentoring4j.core.monitoring.statistics;
    exports io.github.mentoring4j.core.monitoring.survey;
    exports io.github.mentoring4j.core.monitoring.swot;
    exports io.github.mentoring4j.core.participant;
    exports io.github.mentoring4j.core.problem;
    exports io.github.mentoring4j.core.programme;
    exports io.github.mentoring4j.core.rule;
    exports io.github.mentoring4j.core.rule.kit;
    exports io.github.mentoring4j.core.text;
    exports io.github.mentoring4j.core.style to
            io.github.mentoring4j.matching;
}
