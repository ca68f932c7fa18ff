package vn.motcua.certification.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.model.EntryEvent.Before;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Signer;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;
import vn.motcua.shared.StaleVersion;

/** Writes lines and what happened to them; each call belongs to the use case's transaction. */
@Repository
public class EntryStore {

  private static final String INSERT =
      """
      insert into certification.entry (
        agency_id, agency_path, request_id, dossier_id, dossier_code, kind, state,
        full_name, identity_number, paper, pages, pieces, signatures, electronic, fee)
      values (
        :agency, :path, :request, :dossierId, :dossierCode, :kind, 'WAITING',
        :fullName, :identity, :paper, :pages, :pieces, :signatures, :electronic, :fee)
      returning entry_id
      """;

  private static final String CERTIFY =
      """
      update certification.entry
         set version = version + 1,
             state = 'CERTIFIED',
             year = :year,
             number = :number,
             certified_at = :at,
             certified_on = :on,
             certified_by = :by,
             signer_name = :signerName,
             signer_title = :signerTitle,
             signer_capacity = :capacity
       where entry_id = :id
         and agency_id = :agency
         and version = :version
         and state = 'WAITING'
      """;

  private static final String CORRECT =
      """
      update certification.entry
         set version = version + 1,
             corrections = corrections + 1,
             full_name = :fullName,
             paper = :paper,
             pages = :pages,
             pieces = :pieces,
             signatures = :signatures,
             fee = :fee
       where entry_id = :id
         and agency_id = :agency
         and version = :version
         and state = 'CERTIFIED'
      """;

  private static final String END =
      """
      update certification.entry
         set version = version + 1,
             state = :state,
             reason = :reason
       where entry_id = :id
         and agency_id = :agency
         and version = :version
      """;

  private static final String VOID_UNSIGNED =
      """
      update certification.entry
         set version = version + 1,
             state = 'VOID',
             year = :year,
             number = :number,
             certified_on = :on,
             reason = :reason
       where entry_id = :id
         and agency_id = :agency
         and version = :version
         and state = 'WAITING'
      """;

  private static final String MOVE =
      """
      update certification.entry
         set version = version + 1
       where entry_id = :id
         and agency_id = :agency
         and version = :version
         and state = 'WAITING'
      """;

  private static final String EVENT =
      """
      insert into certification.entry_event (entry_id, agency_id, seq, at, action, actor_id, actor_name, reason, before)
      select e.entry_id, e.agency_id, e.version, :at, :action, :actor, :actorName, :reason, cast(:before as jsonb)
        from certification.entry e
       where e.entry_id = :id
         and e.agency_id = :agency
      """;

  private static final String LOCK_WAITING =
      "select "
          + EntryRow.COLUMNS
          + """
              from certification.entry e
             where e.dossier_id = :dossier
               and e.state = 'WAITING'
             order by e.entry_id
               for update
            """;

  private static final String LOCK_DOSSIER =
      "select "
          + EntryRow.COLUMNS
          + """
              from certification.entry e
             where e.dossier_id = (select own.dossier_id from certification.entry own where own.entry_id = :id)
             order by e.entry_id
               for update
            """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  EntryStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Stores a line without a number; answers its id. */
  public long insert(
      Actor actor,
      Dossier dossier,
      long requestId,
      String fullName,
      String identity,
      Line line,
      long fee,
      Instant at) {
    var id =
        jdbc.sql(INSERT)
            .param("agency", dossier.agencyId())
            .param("path", dossier.agencyPath())
            .param("request", requestId)
            .param("dossierId", dossier.id())
            .param("dossierCode", dossier.code().value())
            .param("kind", line.kind().name())
            .param("fullName", fullName)
            .param("identity", Typed.text(identity.isEmpty() ? null : identity))
            .param("paper", line.paper())
            .param("pages", line.pages())
            .param("pieces", line.pieces())
            .param("signatures", line.signatures())
            .param("electronic", line.electronic())
            .param("fee", fee)
            .query(Long.class)
            .single();
    event(actor, id, dossier.agencyId(), EntryEvent.Kind.TAKEN, "", null, at);
    return id;
  }

  /** Gives a waiting line its number and signer. */
  public void certify(
      Actor actor, Entry entry, int year, int number, Signer signer, Instant at, LocalDate on) {
    done(
        entry,
        jdbc.sql(CERTIFY)
            .param("id", entry.id())
            .param("agency", entry.agencyId())
            .param("version", entry.version())
            .param("year", year)
            .param("number", number)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("on", on)
            .param("by", actor.accountId())
            .param("signerName", signer.fullName())
            .param("signerTitle", signer.title())
            .param("capacity", signer.capacity().name())
            .update());
    event(actor, entry.id(), entry.agencyId(), EntryEvent.Kind.CERTIFIED, "", null, at);
  }

  /** Replaces what stands in a line; what stood there goes into the event. */
  public void correct(
      Actor actor, Entry entry, String fullName, Line line, long fee, String reason, Instant at) {
    done(
        entry,
        jdbc.sql(CORRECT)
            .param("id", entry.id())
            .param("agency", entry.agencyId())
            .param("version", entry.version())
            .param("fullName", fullName)
            .param("paper", line.paper())
            .param("pages", line.pages())
            .param("pieces", line.pieces())
            .param("signatures", line.signatures())
            .param("fee", fee)
            .update());
    var old = entry.line();
    event(
        actor,
        entry.id(),
        entry.agencyId(),
        EntryEvent.Kind.CORRECTED,
        reason,
        new Before(
            entry.fullName(),
            old.paper(),
            old.pages(),
            old.pieces(),
            old.signatures(),
            entry.fee()),
        at);
  }

  /** Voids a numbered line, or drops one that waits. */
  public void end(Actor actor, Entry entry, EntryEvent.Kind kind, String reason, Instant at) {
    var state = kind == EntryEvent.Kind.VOIDED ? Entry.State.VOID : Entry.State.DROPPED;
    done(
        entry,
        jdbc.sql(END)
            .param("id", entry.id())
            .param("agency", entry.agencyId())
            .param("version", entry.version())
            .param("state", state.name())
            .param("reason", reason)
            .update());
    event(actor, entry.id(), entry.agencyId(), kind, reason, null, at);
  }

  /** Voids a number that was drawn for a line and never signed; it is not used again. */
  public void voidUnsigned(
      Actor actor, Entry entry, int year, int number, LocalDate on, String reason, Instant at) {
    done(
        entry,
        jdbc.sql(VOID_UNSIGNED)
            .param("id", entry.id())
            .param("agency", entry.agencyId())
            .param("version", entry.version())
            .param("year", year)
            .param("number", number)
            .param("on", on)
            .param("reason", reason)
            .update());
    event(actor, entry.id(), entry.agencyId(), EntryEvent.Kind.VOIDED, reason, null, at);
  }

  /** Tells what was done to a waiting line beside what stands in it. */
  public void tell(Actor actor, Entry entry, EntryEvent.Kind kind, String reason, Instant at) {
    done(
        entry,
        jdbc.sql(MOVE)
            .param("id", entry.id())
            .param("agency", entry.agencyId())
            .param("version", entry.version())
            .update());
    event(actor, entry.id(), entry.agencyId(), kind, reason, null, at);
  }

  private static void done(Entry entry, int rows) {
    if (rows != 1) {
      throw new StaleVersion("certification entry " + entry.id());
    }
  }

  /** The event's number is the version the line has after it. */
  private void event(
      Actor actor,
      long id,
      long agencyId,
      EntryEvent.Kind kind,
      String reason,
      @Nullable Before before,
      Instant at) {
    jdbc.sql(EVENT)
        .param("id", id)
        .param("agency", agencyId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("action", kind.name())
        .param("actor", actor.accountId())
        .param("actorName", actor.fullName())
        .param("reason", reason)
        .param("before", Typed.text(before == null ? null : json.writeValueAsString(before)))
        .update();
  }

  /** The lines of one procedure's dossier that wait, locked until the transaction ends. */
  public List<Entry> lockWaiting(long dossierId) {
    return jdbc.sql(LOCK_WAITING).param("dossier", dossierId).query(EntryRow::read).list();
  }

  /** All lines of the dossier a line belongs to, locked until the transaction ends. */
  public List<Entry> lockDossierOf(long id) {
    return jdbc.sql(LOCK_DOSSIER).param("id", id).query(EntryRow::read).list();
  }
}
