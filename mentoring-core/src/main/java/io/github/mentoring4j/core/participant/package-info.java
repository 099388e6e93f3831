/**
 * People of a mentoring programme as the rules see them: without names.
 *
 * <p>A {@link io.github.mentoring4j.core.participant.Participant} is put together of aspects: where the person stands
 * ({@code Placement}), studies ({@code Schooling}), works ({@code Profession}), what they can do ({@code Skills}), like
 * ({@code Outlook}) and have time for ({@code TimeResource}). Requests say what help is asked for, wish forms say with whom, closed
 * pairs say what was tried before.
 *
 * <p>Numbers are integers in fixed units: marks in hundredths, experience in full years, tenure in full months, time in minutes.
 * An attribute that is not known is {@code Option.none()}; a stated list or map is complete, so what it does not name is absent or 0.
 *
 * <pre>{@code
 * Participant tutor = Participant.builder()
 *         .id(ParticipantId.of("p-017"))
 *         .kind(ParticipantKind.STUDENT)
 *         .age(16)
 *         .schooling(Schooling.builder().gradeLevel(10).build())
 *         .build();
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
