package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.id;
import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.model.Consultation.Reply;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;

/** Writes and reads what other agencies were asked about one dossier. */
@Repository
public class ConsultationStore {

  static final String COLUMNS =
      """
      c.number, c.step, c.asking_agency_id, c.asking_agency_path, c.asked_by_name, c.asked_at,
      c.agency_id, c.agency_path, c.department_id, c.content, c.mandatory, c.due_at,
      c.answered_at, c.answer, c.answer_note, c.answered_by_name, c.reported_at, c.dropped_at
      """;

  private static final String OF =
      "select "
          + COLUMNS
          + """
            from dossier.consultation c
           where c.dossier_id = :dossierId
           order by c.number
          """;

  private static final String INSERT =
      """
      insert into dossier.consultation (
        dossier_id, number, step, asking_agency_id, asking_agency_path, asked_by, asked_by_name, asked_at,
        agency_id, agency_path, department_id, content, mandatory, due_at)
      values (
        :dossierId, :number, :step, :askingAgencyId, :askingAgencyPath, :askedBy, :askedByName, :askedAt,
        :agencyId, :agencyPath, :departmentId, :content, :mandatory, :dueAt)
      """;

  private static final String ANSWER =
      """
      update dossier.consultation
         set answered_at = :at,
             answer = :answer,
             answer_note = :note,
             answered_by = :by,
             answered_by_name = :byName
       where dossier_id = :dossierId
         and number = :number
         and answered_at is null
         and dropped_at is null
      """;

  private static final String REPORT =
      """
      update dossier.consultation
         set reported_at = :at,
             report = :note
       where dossier_id = :dossierId
         and number = :number
         and answered_at is null
         and dropped_at is null
      """;

  private static final String DROP =
      """
      update dossier.consultation
         set dropped_at = :at
       where dossier_id = :dossierId
         and answered_at is null
         and dropped_at is null
      """;

  private final JdbcClient jdbc;

  ConsultationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that were asked, in the order of asking. */
  public List<Consultation> of(long dossierId) {
    return jdbc.sql(OF).param("dossierId", dossierId).query((row, number) -> read(row)).list();
  }

  public Optional<Consultation> find(long dossierId, int number) {
    return of(dossierId).stream().filter(each -> each.number() == number).findFirst();
  }

  /** Stores one just asked, which nobody has answered. */
  public void insert(long dossierId, Actor asking, Consultation asked) {
    var parameters =
        new TypedParameters()
            .id("dossierId", dossierId)
            .number("number", asked.number())
            .number("step", asked.step())
            .id("askingAgencyId", asked.askingAgencyId())
            .text("askingAgencyPath", asked.askingAgencyPath())
            .id("askedBy", asking.accountId())
            .text("askedByName", asked.askedBy())
            .moment("askedAt", asked.askedAt())
            .id("agencyId", asked.agencyId())
            .text("agencyPath", asked.agencyPath())
            .id("departmentId", asked.departmentId())
            .text("content", asked.content())
            .flag("mandatory", asked.mandatory())
            .moment("dueAt", asked.dueAt());
    jdbc.sql(INSERT).paramSource(parameters).update();
  }

  /** Whether the answer was still waited for; false when somebody answered before. */
  public boolean answer(long dossierId, int number, Actor by, Reply reply) {
    return jdbc.sql(ANSWER)
            .param("dossierId", dossierId)
            .param("number", number)
            .param("at", timestamp(reply.at()))
            .param("answer", reply.answer().name())
            .param("note", reply.note())
            .param("by", by.accountId())
            .param("byName", reply.by())
            .update()
        == 1;
  }

  public void report(long dossierId, int number, Instant at, String note) {
    jdbc.sql(REPORT)
        .param("dossierId", dossierId)
        .param("number", number)
        .param("at", timestamp(at))
        .param("note", note)
        .update();
  }

  /** Waits for no more answers: the dossier ended. */
  public void drop(long dossierId, Instant at) {
    jdbc.sql(DROP).param("dossierId", dossierId).param("at", timestamp(at)).update();
  }

  static Consultation read(ResultSet row) throws SQLException {
    return new Consultation(
        row.getInt("number"),
        row.getInt("step"),
        row.getLong("asking_agency_id"),
        row.getString("asking_agency_path"),
        row.getString("asked_by_name"),
        instantOf(row, "asked_at"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        id(row, "department_id"),
        row.getString("content"),
        row.getBoolean("mandatory"),
        instantOf(row, "due_at"),
        reply(row),
        instant(row, "reported_at"),
        instant(row, "dropped_at"));
  }

  private static @Nullable Reply reply(ResultSet row) throws SQLException {
    var at = instant(row, "answered_at");
    return at == null
        ? null
        : new Reply(
            Answer.valueOf(row.getString("answer")),
            row.getString("answer_note"),
            row.getString("answered_by_name"),
            at);
  }
}
