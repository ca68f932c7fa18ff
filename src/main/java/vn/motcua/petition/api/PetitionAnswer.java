package vn.motcua.petition.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Verdict;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Masks;

/**
 * A petition as programs read it: who sent it masked, and left out with what it says where that is
 * not for the reader.
 */
record PetitionAnswer(
    String code,
    long version,
    Status status,
    Source source,
    @Nullable Concern concern,
    @Nullable String content,
    @Nullable SenderAnswer sender,
    String dossier,
    String procedure,
    OffsetDateTime receivedAt,
    OffsetDateTime dueAt,
    @Nullable OffsetDateTime stepDueAt,
    @Nullable OffsetDateTime settledAt,
    @Nullable Boolean late,
    @Nullable Verdict verdict,
    @Nullable String reply,
    @Nullable Boolean satisfied,
    Map<String, String> links) {

  record SenderAnswer(String name, String phone, String address) {}

  static PetitionAnswer of(Actor actor, Petition petition) {
    var known = PetitionRights.mayKnowSender(actor, petition);
    var timing = petition.timing();
    var rating = petition.rating();
    var sender = petition.sender();
    return new PetitionAnswer(
        petition.code().value(),
        petition.version(),
        petition.status(),
        petition.receipt().source(),
        petition.subject().concern(),
        known ? petition.subject().content() : null,
        known
            ? new SenderAnswer(
                sender.name(), Masks.phone(sender.phone()), Masks.address(sender.address()))
            : null,
        petition.subject().dossier(),
        petition.subject().procedure(),
        petition.receipt().at().atOffset(ZoneOffset.UTC),
        timing.dueAt().atOffset(ZoneOffset.UTC),
        timing.stepDueAt() == null ? null : timing.stepDueAt().atOffset(ZoneOffset.UTC),
        timing.settledAt() == null ? null : timing.settledAt().atOffset(ZoneOffset.UTC),
        timing.late(),
        petition.reply().verdict(),
        known && petition.reply().at() != null ? petition.reply().text() : null,
        rating == null ? null : rating.satisfied(),
        Map.of("self", "/api/v1/petitions/" + petition.code()));
  }
}
