package io.github.mentoring4j.examples.school.year.programme;

import io.github.mentoring4j.core.programme.Gap;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.Programme;
import io.github.mentoring4j.core.programme.Register;
import io.vavr.collection.Seq;

/**
 * The programme of the year.
 *
 * @param programme regulation, programme and orders, with the roadmap; some things are missing on purpose
 * @param missing what the check says is missing
 * @param participations everybody in every pair that an order named
 * @param mentees the register of mentees; names are joined where it is printed
 * @param mentors the register of mentors
 * @param coverage the coverage indicators with targets
 */
public record YearProgramme(
        Programme programme,
        Seq<Gap> missing,
        Seq<Participation> participations,
        Register mentees,
        Register mentors,
        Seq<CoverageLine> coverage) {}
