/**
 * The forming of mentoring pairs and groups from requests that the core module describes.
 *
 * <p>Equal requests give equal plans on any JVM, in any order of input, in any locale and on any day.
 */
module io.github.mentoring4j.matching {
    requires transitive io.github.mentoring4j.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;

    exports io.github.mentoring4j.matching;
    exports io.github.mentoring4j.matching.assignment;
    exports io.github.mentoring4j.matching.assignment.proof;
    exports io.github.mentoring4j.matching.certificate;
    exports io.github.mentoring4j.matching.explain;
    exports io.github.mentoring4j.matching.objective;
    exports io.github.mentoring4j.matching.plan;
    exports io.github.mentoring4j.matching.request;
    exports io.github.mentoring4j.matching.spi;
    exports io.github.mentoring4j.matching.verify;
}
