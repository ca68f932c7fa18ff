package vn.motcua.petition.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.petition.model.Status;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.StaleVersion;
import vn.motcua.workcalendar.Pause;

/** Writes petitions; each call belongs to the use case's transaction. */
@Repository
public class PetitionStore {

  private static final String NEXT_NUMBER =
      """
      insert into petition.counter as c (agency_id, year, last)
      values (:agency, :year, 1)
      on conflict (agency_id, year) do update
        set last = c.last + 1
      returning last
      """;

  private static final String INSERT =
      """
      insert into petition.petition (
             code, source, sender_name, sender_address, sender_phone, sender_email, proposed, dossier_code,
             procedure_code, procedure_name, received_agency_id, received_agency_path, received_at, received_by,
             received_by_name, publishable, status, content, agency_id, agency_path, from_at, refuse_days, ask_days,
             forward_days, handle_days, publish_days, step_due_at, due_at)
      values (:code, :source, :senderName, :senderAddress, :senderPhone, :senderEmail, :proposed, :dossier,
             :procedure, :procedureName, :agencyId, :agencyPath, :receivedAt, :receivedBy,
             :receivedByName, :publishable, :status, :content, :agencyId, :agencyPath, :fromAt, :refuseDays, :askDays,
             :forwardDays, :handleDays, :publishDays, :stepDueAt, :dueAt)
      returning petition_id
      """;

  private static final String UPDATE =
      """
      update petition.petition
         set version = version + 1,
             status = :status,
             content = :content,
             concern = :concern,
             agency_id = :agencyId,
             agency_path = :agencyPath,
             handler_id = :handlerId,
             handler_name = :handlerName,
             against_id = :againstId,
             sealed = :sealed,
             from_at = :fromAt,
             refuse_days = :refuseDays,
             ask_days = :askDays,
             forward_days = :forwardDays,
             handle_days = :handleDays,
             publish_days = :publishDays,
             step_due_at = :stepDueAt,
             due_at = :dueAt,
             paused_at = :pausedAt,
             paused_from = :pausedFrom,
             asked = :asked,
             settled_at = :settledAt,
             late = cast(:late as boolean),
             reply = :reply,
             verdict = :verdict,
             guidance = :guidance,
             replied_at = :repliedAt,
             replied_by_name = :repliedByName,
             published_at = :publishedAt,
             published_content = :publishedContent,
             published_reply = :publishedReply,
             withheld_why = :withheldWhy,
             merged_into = :mergedInto,
             satisfied = cast(:satisfied as boolean),
             rating_word = :ratingWord,
             rated_at = :ratedAt
       where petition_id = :id
         and version = :version
      """;

  private static final String ADD_EVENT =
      """
      insert into petition.petition_event (
             petition_id, number, at, action, from_status, to_status, agency_id, actor_id, actor_name, note, due_at)
      values (:id, :number, :at, :action, :from, :to, :agency, :actor, :actorName, :note, :dueAt)
      """;

  private static final String EVENTS =
      """
      select number, at, action, from_status, to_status, agency_id, actor_id, actor_name, note, due_at
        from petition.petition_event
       where petition_id = :id
       order by number
      """;

  private static final String ADD_PAUSE =
      """
      insert into petition.petition_pause (petition_id, from_at, to_at)
      values (:id, :from, :to)
      """;

  private static final String PAUSES =
      """
      select from_at, to_at
        from petition.petition_pause
       where petition_id = :id
         and from_at >= :since
       order by from_at
      """;

  private final JdbcClient jdbc;

  PetitionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number in the register of that agency; others wait until this transaction ends. */
  public int nextNumber(long agencyId, int year) {
    return jdbc.sql(NEXT_NUMBER)
        .param("agency", agencyId)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  /** Stores a new petition with the first entry of its story. */
  public void insert(Petition petition, PetitionEvent event) {
    var receipt = petition.receipt();
    var sender = petition.sender();
    var subject = petition.subject();
    var parameters =
        PetitionRow.state(petition)
            .text("code", petition.code().value())
            .name("source", receipt.source())
            .text("senderName", sender.name())
            .text("senderAddress", sender.address())
            .text("senderPhone", sender.phone())
            .text("senderEmail", sender.email())
            .name("proposed", subject.proposed())
            .text("dossier", subject.dossier())
            .text("procedure", subject.procedure())
            .text("procedureName", subject.procedureName())
            .moment("receivedAt", receipt.at())
            .id("receivedBy", receipt.byId())
            .text("receivedByName", receipt.byName())
            .flag("publishable", receipt.publishable());
    var id = jdbc.sql(INSERT).paramSource(parameters).query(Long.class).single();
    add(id, event);
  }

  /** Stores the change and its entry in the story, if nobody changed the petition since. */
  public void update(Petition changed, PetitionEvent event) {
    var parameters =
        PetitionRow.state(changed).id("id", changed.id()).id("version", changed.version());
    if (jdbc.sql(UPDATE).paramSource(parameters).update() != 1) {
      throw new StaleVersion("petition " + changed.code());
    }
    add(changed.id(), event);
  }

  private void add(long id, PetitionEvent event) {
    jdbc.sql(ADD_EVENT)
        .paramSource(
            new TypedParameters()
                .id("id", id)
                .number("number", event.number())
                .moment("at", event.at())
                .name("action", event.action())
                .name("from", event.from())
                .name("to", event.to())
                .id("agency", event.agencyId())
                .id("actor", event.actorId())
                .text("actorName", event.actorName())
                .text("note", event.note())
                .moment("dueAt", event.dueAt()))
        .update();
  }

  public Optional<Petition> find(PetitionCode code) {
    return jdbc.sql(
            "select " + PetitionRow.COLUMNS + " from petition.petition p where p.code = :code")
        .param("code", code.value())
        .query(PetitionRow::read)
        .optional();
  }

  /** The story from its beginning. */
  public List<PetitionEvent> events(long id) {
    return jdbc.sql(EVENTS)
        .param("id", id)
        .query(
            (row, number) -> {
              var from = row.getString("from_status");
              return new PetitionEvent(
                  row.getInt("number"),
                  PetitionRow.known(row, "at"),
                  Action.valueOf(row.getString("action")),
                  from == null ? null : Status.valueOf(from),
                  Status.valueOf(row.getString("to_status")),
                  row.getLong("agency_id"),
                  row.getLong("actor_id"),
                  row.getString("actor_name"),
                  row.getString("note"),
                  PetitionRow.moment(row, "due_at"));
            })
        .list();
  }

  /** A time that did not count, and is over. */
  public void addPause(long id, Instant from, Instant to) {
    jdbc.sql(ADD_PAUSE)
        .paramSource(new TypedParameters().id("id", id).moment("from", from).moment("to", to))
        .update();
  }

  /** The times that did not count at the agency that has it since then. */
  public List<Pause> pauses(long id, Instant since) {
    return jdbc.sql(PAUSES)
        .paramSource(new TypedParameters().id("id", id).moment("since", since))
        .query(
            (row, number) ->
                new Pause(PetitionRow.known(row, "from_at"), PetitionRow.moment(row, "to_at")))
        .list();
  }
}
