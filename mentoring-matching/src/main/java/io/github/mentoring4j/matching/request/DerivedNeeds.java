package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;

/** The needs that follow from the people's requests, the people as the policy sees them, and the requests that make no need. */
record DerivedNeeds(
        SortedMap<ParticipantId, Participant> participants,
        Seq<Need> needs,
        Seq<NearlyEligible> nearlyEligible,
        Seq<UnservedRequest> unserved) {}
