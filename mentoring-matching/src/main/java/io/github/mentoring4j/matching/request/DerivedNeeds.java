package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;

/** The needs that follow from the people's requests, and the people as the policy sees them. */
record DerivedNeeds(
        SortedMap<ParticipantId, Participant> participants, Seq<Need> needs, Seq<NearlyEligible> nearlyEligible) {}
