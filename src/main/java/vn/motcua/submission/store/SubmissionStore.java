package vn.motcua.submission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.platform.sql.Typed;
import vn.motcua.submission.SentForm;
import vn.motcua.submission.Submission;

/** Keeps submissions; every statement names whose they are. */
@Repository
public class SubmissionStore {

  private static final String SELECT =
      """
      select submission_id, citizen_id, assistance_id, procedure_code, agency_id, form_id, form_edition, typed,
             started_at, saved_at, sent_at, coalesce(dossier_code, '') as dossier_code
        from submission.submission
       where citizen_id = :citizen
      """;

  /** Not for somebody who is helped. */
  private static final String OWN = " and assistance_id is null";

  private static final String ADD =
      """
      insert into submission.submission
             (submission_id, citizen_id, assistance_id, procedure_code, agency_id, form_id, form_edition, typed,
              started_at, saved_at)
      values (:id, :citizen, :assistance, :procedure, :agency, :form, :edition, cast(:typed as jsonb), :now, :now)
      """;

  private static final String SAVE =
      """
      update submission.submission
         set typed = cast(:typed as jsonb),
             saved_at = :now
       where submission_id = :id
         and citizen_id = :citizen
         and sent_at is null
      """;

  private static final String SEND =
      """
      update submission.submission
         set document = cast(:document as jsonb),
             sent_at = :now,
             saved_at = :now,
             dossier_code = :code
       where submission_id = :id
         and citizen_id = :citizen
         and sent_at is null
      """;

  private static final String DISCARD =
      """
      delete from submission.submission
       where submission_id = :id
         and citizen_id = :citizen
         and sent_at is null
      """;

  private static final String SWEEP =
      """
      delete from submission.submission
       where submission_id in (
             select submission_id
               from submission.submission
              where sent_at is null
                and saved_at < :before
              order by saved_at
              limit :limit
                for update skip locked)
      returning submission_id
      """;

  /** What the same person said in the newest dossier of the same form. */
  private static final String EARLIER =
      """
      select document
        from submission.submission
       where citizen_id = :citizen
         and assistance_id is null
         and form_id = :form
         and sent_at is not null
       order by saved_at desc
       limit 1
      """;

  /** Whose it is does not matter: the reader handles the dossier. */
  private static final String OF_DOSSIER =
      """
      select form_id, form_edition, document
        from submission.submission
       where dossier_code = :code
         and sent_at is not null
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SubmissionStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public void add(Submission fresh) {
    jdbc.sql(ADD)
        .param("id", fresh.id())
        .param("citizen", fresh.citizenId())
        .param("assistance", Typed.id(fresh.assistanceId()))
        .param("procedure", fresh.procedureCode())
        .param("agency", fresh.agencyId())
        .param("form", fresh.formId())
        .param("edition", fresh.formEdition())
        .param("typed", json.writeValueAsString(fresh.typed()))
        .param("now", at(fresh.startedAt()))
        .update();
  }

  /** The citizen's own; anybody else's does not exist. */
  public Optional<Submission> find(long citizen, UUID id) {
    return jdbc.sql(SELECT + " and submission_id = :id")
        .param("citizen", citizen)
        .param("id", id)
        .query(this::read)
        .optional();
  }

  /** As {@link #find}; nobody else changes it before the end of the caller's transaction. */
  public Optional<Submission> lock(long citizen, UUID id) {
    return jdbc.sql(SELECT + " and submission_id = :id for update")
        .param("citizen", citizen)
        .param("id", id)
        .query(this::read)
        .optional();
  }

  /** For themselves, the newest first. */
  public List<Submission> drafts(long citizen, int most) {
    return jdbc.sql(SELECT + OWN + " and sent_at is null order by saved_at desc limit :most")
        .param("citizen", citizen)
        .param("most", most)
        .query(this::read)
        .list();
  }

  /** What a helper fills in for somebody, the newest first. */
  public List<Submission> draftsIn(long helper, long assistance, int most) {
    return jdbc.sql(
            SELECT
                + " and assistance_id = :assistance and sent_at is null order by saved_at desc limit :most")
        .param("citizen", helper)
        .param("assistance", assistance)
        .param("most", most)
        .query(this::read)
        .list();
  }

  /** Codes of the dossiers they sent for themselves, the newest first. */
  public List<String> sent(long citizen, int most) {
    return jdbc
        .sql(SELECT + OWN + " and sent_at is not null order by saved_at desc limit :most")
        .param("citizen", citizen)
        .param("most", most)
        .query(this::read)
        .list()
        .stream()
        .map(Submission::dossierCode)
        .toList();
  }

  /** Whether the citizen sent that dossier from here, and not for somebody they helped. */
  public boolean isSender(long citizen, String dossierCode) {
    return jdbc.sql(SELECT + OWN + " and dossier_code = :code")
        .param("citizen", citizen)
        .param("code", dossierCode)
        .query(this::read)
        .optional()
        .isPresent();
  }

  /** Whether it still was a draft. */
  public boolean save(long citizen, UUID id, Map<String, String> typed, Instant now) {
    return jdbc.sql(SAVE)
            .param("citizen", citizen)
            .param("id", id)
            .param("typed", json.writeValueAsString(typed))
            .param("now", at(now))
            .update()
        == 1;
  }

  /** The draft became that dossier, in the caller's transaction. */
  public void send(long citizen, UUID id, ObjectNode document, String dossierCode, Instant now) {
    var rows =
        jdbc.sql(SEND)
            .param("citizen", citizen)
            .param("id", id)
            .param("document", json.writeValueAsString(document))
            .param("code", dossierCode)
            .param("now", at(now))
            .update();
    if (rows != 1) {
      throw new IllegalStateException("submission " + id + " was not locked");
    }
  }

  public void discard(long citizen, UUID id) {
    jdbc.sql(DISCARD).param("citizen", citizen).param("id", id).update();
  }

  /** Deletes drafts nobody has saved since; answers which. */
  public List<UUID> sweep(Instant before, int limit) {
    return jdbc.sql(SWEEP)
        .param("before", at(before))
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  public Optional<ObjectNode> earlier(long citizen, String form) {
    return jdbc.sql(EARLIER)
        .param("citizen", citizen)
        .param("form", form)
        .query(String.class)
        .optional()
        .map(document -> (ObjectNode) json.readTree(document));
  }

  /** With which form a dossier was sent, and what it said. */
  public Optional<SentForm> ofDossier(String dossierCode) {
    return jdbc.sql(OF_DOSSIER)
        .param("code", dossierCode)
        .query(
            (row, number) ->
                new SentForm(
                    row.getString("form_id"),
                    row.getInt("form_edition"),
                    (ObjectNode) json.readTree(row.getString("document"))))
        .optional();
  }

  private Submission read(ResultSet row, int number) throws SQLException {
    var sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Submission(
        Objects.requireNonNull(row.getObject("submission_id", UUID.class)),
        row.getLong("citizen_id"),
        row.getObject("assistance_id", Long.class),
        row.getString("procedure_code"),
        row.getLong("agency_id"),
        row.getString("form_id"),
        row.getInt("form_edition"),
        json.readValue(row.getString("typed"), new TypeReference<Map<String, String>>() {}),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        sent == null ? null : sent.toInstant(),
        row.getString("dossier_code"));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
