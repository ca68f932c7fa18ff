package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Urging;
import vn.motcua.shared.Actor;

/** Calls after dossiers. Writers of one dossier wait for each other at its row. */
@Repository
public class UrgingStore {

  private static final String OF =
      """
      select number, called_at, caller_name, caller_phone, note, taken_by_name, agency_id, answer_due_at,
             answered_at, answered_by_name, answer
        from dossier.urging
       where dossier_id = :dossierId
       order by number
      """;

  private static final String COUNT =
      """
      update dossier.dossier
         set urgings = urgings + 1,
             answer_due_at = least(answer_due_at, :answerDueAt)
       where dossier_id = :dossierId
         and urgings = :seen
      """;

  private static final String ADD =
      """
      insert into dossier.urging (
        dossier_id, number, called_at, caller_name, caller_phone, note,
        taken_by, taken_by_name, agency_id, answer_due_at)
      values (
        :dossierId, :number, :at, :callerName, :callerPhone, :note,
        :takenBy, :takenByName, :agencyId, :answerDueAt)
      """;

  private static final String ANSWER =
      """
      with locked as (
      select dossier_id
        from dossier.dossier
       where dossier_id = :dossierId
         for update)
      update dossier.urging u
         set answered_at = :at,
             answered_by = :by,
             answered_by_name = :byName,
             answer = :answer
        from locked
       where u.dossier_id = locked.dossier_id
         and u.number <= :upTo
         and u.answered_at is null
      """;

  private static final String STILL_WAITING =
      """
      update dossier.dossier d
         set answer_due_at = (
               select min(u.answer_due_at)
                 from dossier.urging u
                where u.dossier_id = d.dossier_id
                  and u.answered_at is null)
       where d.dossier_id = :dossierId
      """;

  private final JdbcClient jdbc;

  UrgingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The calls after a dossier, the first one first. */
  public List<Urging> of(long dossierId) {
    return jdbc.sql(OF).param("dossierId", dossierId).query(UrgingStore::read).list();
  }

  /**
   * Stores a call.
   *
   * @return false, and nothing stored, when the dossier has not {@code number - 1} calls any more
   */
  public boolean add(long dossierId, Urging urging, Actor takenBy) {
    var counted =
        jdbc.sql(COUNT)
            .param("dossierId", dossierId)
            .param("seen", urging.number() - 1)
            .param("answerDueAt", timestamp(urging.answerDueAt()))
            .update();
    if (counted == 0) {
      return false;
    }
    jdbc.sql(ADD)
        .param("dossierId", dossierId)
        .param("number", urging.number())
        .param("at", timestamp(urging.at()))
        .param("callerName", urging.callerName())
        .param("callerPhone", urging.callerPhone())
        .param("note", urging.note())
        .param("takenBy", takenBy.accountId())
        .param("takenByName", urging.takenBy())
        .param("agencyId", urging.agencyId())
        .param("answerDueAt", timestamp(urging.answerDueAt()))
        .update();
    return true;
  }

  /**
   * Answers what waits among the first {@code upTo} calls.
   *
   * @return how many were answered
   */
  public int answer(long dossierId, int upTo, Actor by, Instant at, String answer) {
    var answered =
        jdbc.sql(ANSWER)
            .param("dossierId", dossierId)
            .param("upTo", upTo)
            .param("by", by.accountId())
            .param("byName", by.fullName())
            .param("at", timestamp(at))
            .param("answer", answer)
            .update();
    jdbc.sql(STILL_WAITING).param("dossierId", dossierId).update();
    return answered;
  }

  private static Urging read(ResultSet row, int number) throws SQLException {
    return new Urging(
        row.getInt("number"),
        instantOf(row, "called_at"),
        row.getString("caller_name"),
        row.getString("caller_phone"),
        row.getString("note"),
        row.getString("taken_by_name"),
        row.getLong("agency_id"),
        instantOf(row, "answer_due_at"),
        answer(row));
  }

  private static Urging.@Nullable Answer answer(ResultSet row) throws SQLException {
    var at = instant(row, "answered_at");
    return at == null
        ? null
        : new Urging.Answer(
            at,
            Objects.requireNonNull(row.getString("answered_by_name")),
            Objects.requireNonNull(row.getString("answer")));
  }
}
