package vn.motcua.petition.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.PetitionCode;

/**
 * A petition as it stands.
 *
 * @param mergedInto the earlier one it is answered with; null = none
 * @param rating null until whoever sent it said so
 */
public record Petition(
    long id,
    PetitionCode code,
    long version,
    Status status,
    Sender sender,
    Subject subject,
    Receipt receipt,
    Holding holding,
    Timing timing,
    Reply reply,
    Publication publication,
    @Nullable PetitionCode mergedInto,
    @Nullable Rating rating) {

  /** Just come in. */
  public static Petition received(
      PetitionCode code,
      Sender sender,
      Subject subject,
      Receipt receipt,
      Holding holding,
      Timing timing) {
    return new Petition(
        0,
        code,
        0,
        Status.RECEIVED,
        sender,
        subject,
        receipt,
        holding,
        timing,
        Reply.NONE,
        Publication.NONE,
        null,
        null);
  }

  public Petition classified(Concern concern, @Nullable Long against, Timing timed) {
    return copy(
        Status.IN_PROGRESS, subject.classified(concern), holding.against(against), timed, reply);
  }

  public Petition assigned(long person, String name) {
    return copy(status, subject, holding.with(person, name), timing, reply);
  }

  public Petition forwarded(long agencyId, String agencyPath, Timing timed) {
    return copy(Status.FORWARDED, subject, holding.at(agencyId, agencyPath), timed, reply);
  }

  public Petition paused(Instant at) {
    return copy(Status.AWAITING_DETAILS, subject, holding, timing.paused(at, status), reply);
  }

  /** Goes on where it was asked, with what was added. */
  public Petition supplemented(String more, Timing timed) {
    var back = Objects.requireNonNull(timing.pausedFrom());
    return copy(back, more.isEmpty() ? subject : subject.with(more), holding, timed, reply);
  }

  public Petition refused(String why, Instant at, String by, boolean late) {
    return closed(Status.NOT_ACCEPTED, holding, new Reply(why, null, null, at, by), at, late);
  }

  /** Told the way; who denounces is known to nobody but the handler from now on. */
  public Petition guided(
      Guidance guidance, String way, Instant at, long byId, String by, boolean late) {
    return closed(
        Status.GUIDED,
        guidance == Guidance.DENUNCIATION ? holding.sealedFor(byId, by) : holding,
        new Reply(way, null, guidance, at, by),
        at,
        late);
  }

  public Petition merged(PetitionCode earlier, Instant at) {
    var closed = closed(Status.MERGED, holding, reply, at, false);
    return new Petition(
        id,
        code,
        version,
        closed.status,
        sender,
        subject,
        receipt,
        holding,
        closed.timing,
        reply,
        publication,
        earlier,
        rating);
  }

  public Petition drafted(String text, @Nullable Verdict verdict) {
    return copy(Status.AWAITING_APPROVAL, subject, holding, timing, Reply.draft(text, verdict));
  }

  public Petition sentBack() {
    return copy(Status.IN_PROGRESS, subject, holding, timing, reply);
  }

  public Petition answered(
      String text,
      @Nullable Verdict verdict,
      Instant at,
      String by,
      boolean late,
      Instant publishDueAt) {
    return copy(
        Status.ANSWERED,
        subject,
        holding,
        timing.settled(at, late, publishDueAt),
        Reply.draft(text, verdict).given(at, by));
  }

  public Petition published(Instant at, String content, String answer) {
    return with(Status.PUBLISHED, new Publication(at, content, answer, ""), rating);
  }

  public Petition withheld(String why) {
    return with(Status.WITHHELD, new Publication(null, "", "", why), rating);
  }

  public Petition rated(Rating given) {
    return new Petition(
        id,
        code,
        version,
        status,
        sender,
        subject,
        receipt,
        holding,
        timing,
        reply,
        publication,
        mergedInto,
        given);
  }

  private Petition closed(Status to, Holding held, Reply given, Instant at, boolean late) {
    return copy(to, subject, held, timing.settled(at, late, null), given);
  }

  private Petition with(Status to, Publication shown, @Nullable Rating given) {
    return new Petition(
        id,
        code,
        version,
        to,
        sender,
        subject,
        receipt,
        holding,
        timing.step(null),
        reply,
        shown,
        mergedInto,
        given);
  }

  private Petition copy(Status to, Subject said, Holding held, Timing timed, Reply given) {
    return new Petition(
        id,
        code,
        version,
        to,
        sender,
        said,
        receipt,
        held,
        timed,
        given,
        publication,
        mergedInto,
        rating);
  }
}
