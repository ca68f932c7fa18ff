package vn.motcua.helping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.Assistance;
import vn.motcua.helping.Consent;
import vn.motcua.helping.Helped;
import vn.motcua.helping.Team;
import vn.motcua.platform.sql.Typed;

/** Keeps whom somebody helped, the consents, and what was handed in. */
@Repository
public class AssistanceStore {

  private static final String BEGIN =
      """
      insert into helping.assistance (
        team_id, helper_id, helper_name, identity_number, full_name, birth_date, phone, address, began_at)
      values (:team, :helper, :helperName, :number, :name, :born, :phone, :address, :now)
      returning assistance_id
      """;

  private static final String SELECT =
      """
      select a.*, t.agency_id, t.agency_path, t.hamlet
        from helping.assistance a
        join helping.team t on t.team_id = a.team_id
      """;

  private static final String CONSENT =
      """
      update helping.assistance
         set consent = :consent,
             consent_words = :words,
             consent_file_id = :file,
             consented_at = :now,
             ends_at = :ends
       where assistance_id = :id
         and consent is null
         and ended_at is null
      """;

  private static final String END =
      """
      update helping.assistance
         set ended_at = :now
       where assistance_id = :id
         and ended_at is null
         and (ends_at is null or ends_at > :now)
      """;

  private static final String END_ALL =
      """
      update helping.assistance
         set ended_at = :now
       where helper_id = :helper
         and ended_at is null
         and (ends_at is null or ends_at > :now)
      """;

  private static final String FORGET =
      """
      delete from helping.assistance
       where consent is null
         and began_at < :before
      """;

  private static final String HANDED_IN =
      """
      insert into helping.assisted_dossier (dossier_code, assistance_id, sent_at)
      values (:code, :id, :now)
      """;

  private static final String DOSSIERS =
      """
      select dossier_code
        from helping.assisted_dossier
       where assistance_id = :id
       order by sent_at, dossier_code
      """;

  private static final String LATELY =
      SELECT
          + """
             where a.team_id = any(:teams)
               and a.consent is not null
             order by a.began_at desc, a.assistance_id desc
             limit :limit
            """;

  private final JdbcClient jdbc;

  AssistanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long begin(long teamId, Citizen helper, Helped person, Instant now) {
    return jdbc.sql(BEGIN)
        .param("team", teamId)
        .param("helper", helper.id())
        .param("helperName", helper.fullName())
        .param("number", person.identityNumber())
        .param("name", person.fullName())
        .param("born", Typed.day(person.birthDate()))
        .param("phone", person.phone())
        .param("address", person.address())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  public Optional<Assistance> find(long id) {
    return jdbc.sql(SELECT + " where a.assistance_id = :id")
        .param("id", id)
        .query(AssistanceStore::read)
        .optional();
  }

  /** The newest of a helper. */
  public Optional<Assistance> last(long helperId) {
    return ofHelper(helperId, 1).stream().findFirst();
  }

  /** The newest first. */
  public List<Assistance> ofHelper(long helperId, int limit) {
    return jdbc.sql(
            SELECT + " where a.helper_id = :helper order by a.assistance_id desc limit :limit")
        .param("helper", helperId)
        .param("limit", limit)
        .query(AssistanceStore::read)
        .list();
  }

  /** With consent, the newest first. */
  public List<Assistance> lately(List<Long> teamIds, int limit) {
    return jdbc.sql(LATELY)
        .param("teams", teamIds.toArray(Long[]::new))
        .param("limit", limit)
        .query(AssistanceStore::read)
        .list();
  }

  /** False when there was a consent, or it was ended. */
  public boolean consent(
      long id, Consent consent, String words, @Nullable Long fileId, Instant now, Instant endsAt) {
    return jdbc.sql(CONSENT)
            .param("id", id)
            .param("consent", consent.name())
            .param("words", words)
            .param("file", Typed.id(fileId))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("ends", endsAt.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether it was not over. */
  public boolean end(long id, Instant now) {
    return jdbc.sql(END).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** All of a helper's that are not over. */
  public void endAll(long helperId, Instant now) {
    jdbc.sql(END_ALL).param("helper", helperId).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Those begun before that moment without a consent. */
  public int forget(Instant before) {
    return jdbc.sql(FORGET).param("before", before.atOffset(ZoneOffset.UTC)).update();
  }

  public void handedIn(long id, String dossierCode, Instant now) {
    jdbc.sql(HANDED_IN)
        .param("id", id)
        .param("code", dossierCode)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Codes of what was handed in, in order. */
  public List<String> dossiers(long id) {
    return jdbc.sql(DOSSIERS).param("id", id).query(String.class).list();
  }

  public Optional<Assistance> ofDossier(String dossierCode) {
    return jdbc.sql(
            SELECT
                + """
                    join helping.assisted_dossier d on d.assistance_id = a.assistance_id
                   where d.dossier_code = :code
                  """)
        .param("code", dossierCode)
        .query(AssistanceStore::read)
        .optional();
  }

  private static Assistance read(ResultSet row, int number) throws SQLException {
    var consent = row.getString("consent");
    return new Assistance(
        row.getLong("assistance_id"),
        new Team(
            row.getLong("team_id"),
            row.getLong("agency_id"),
            row.getString("agency_path"),
            row.getString("hamlet")),
        row.getLong("helper_id"),
        row.getString("helper_name"),
        new Helped(
            row.getString("identity_number"),
            row.getString("full_name"),
            row.getObject("birth_date", LocalDate.class),
            row.getString("phone"),
            row.getString("address")),
        Objects.requireNonNull(instant(row, "began_at")),
        consent == null ? null : Consent.valueOf(consent),
        Objects.requireNonNullElse(row.getString("consent_words"), ""),
        row.getObject("consent_file_id", Long.class),
        instant(row, "consented_at"),
        instant(row, "ends_at"),
        instant(row, "ended_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
