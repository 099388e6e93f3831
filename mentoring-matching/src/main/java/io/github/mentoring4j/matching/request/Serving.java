package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.vavr.collection.Seq;

/**
 * Which requests a role model serves. One that somebody raised is served by every role model that names its type; one that is implied, by
 * the directed role models that imply this type, and by no others: nobody asked for a partner.
 */
final class Serving {
    private Serving() {}

    static boolean serves(RoleModel model, MenteeRequest request) {
        boolean named = model.serves().contains(request.type());
        return request.raisedBy() == RaisedBy.IMPLIED ? named && implies(model, request) : named;
    }

    static Seq<MenteeRequest> served(RoleModel model, Participant person) {
        return person.requests().filter(request -> serves(model, request));
    }

    static boolean canBeMentee(FormCatalogue catalogue, RoleModel model, Participant person) {
        return catalogue
                .findForm(model.form())
                .exists(form -> form.menteeKinds().contains(person.kind()));
    }

    private static boolean implies(RoleModel model, MenteeRequest request) {
        return !model.isSymmetric()
                && model.implied().exists(proposal -> proposal.type().equals(request.type()));
    }
}
