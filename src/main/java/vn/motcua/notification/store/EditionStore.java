package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.Language;
import vn.motcua.notification.template.Edition;
import vn.motcua.notification.template.Wording;
import vn.motcua.shared.Actor;

/** Keeps how agencies word what is told. */
@Repository
public class EditionStore {

  private static final String COLUMNS =
      """
      select edition_id, kind, language, agency_id, valid_from, title, body, brief,
             entered_by_name, entered_at, withdrawn_by_name
        from notification.edition
      """;

  /** Rows are added and withdrawn, never deleted: each change makes it grow. */
  private static final String REVISION =
      "select count(*) + count(withdrawn_at) from notification.edition";

  private static final String ADD =
      """
      insert into notification.edition
             (kind, language, agency_id, valid_from, title, body, brief, entered_by, entered_by_name,
              entered_at)
      values (:kind, :language, :agency, :from, :title, :body, :brief, :by, :byName, :now)
      on conflict (kind, language, agency_id, valid_from) where withdrawn_at is null do nothing
      """;

  private static final String WITHDRAW =
      """
      update notification.edition
         set withdrawn_by_name = :byName,
             withdrawn_at = :now
       where edition_id = :id
         and agency_id = :agency
         and withdrawn_at is null
      """;

  private final JdbcClient jdbc;

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long revision() {
    return jdbc.sql(REVISION).query(Long.class).single();
  }

  /** Those not withdrawn, of all agencies. */
  public List<Edition> standing() {
    return jdbc.sql(COLUMNS + " where withdrawn_at is null").query(EditionStore::read).list();
  }

  /** All an agency ever entered for a kind, the latest day first. */
  public List<Edition> of(String kind, long agencyId) {
    return jdbc.sql(
            COLUMNS
                + """
                   where kind = :kind
                     and agency_id = :agency
                   order by valid_from desc, edition_id desc
                  """)
        .param("kind", kind)
        .param("agency", agencyId)
        .query(EditionStore::read)
        .list();
  }

  public Optional<Edition> find(long id, long agencyId) {
    return jdbc.sql(COLUMNS + " where edition_id = :id and agency_id = :agency")
        .param("id", id)
        .param("agency", agencyId)
        .query(EditionStore::read)
        .optional();
  }

  /** False when one from that day on is there already. */
  public boolean add(
      Actor actor, String kind, Language language, LocalDate from, Wording wording, Instant now) {
    return jdbc.sql(ADD)
            .param("kind", kind)
            .param("language", language.name())
            .param("agency", actor.agencyId())
            .param("from", from)
            .param("title", wording.title())
            .param("body", wording.body())
            .param("brief", wording.brief())
            .param("by", actor.accountId())
            .param("byName", actor.fullName())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether it stood until now. */
  public boolean withdraw(Actor actor, long id, Instant now) {
    return jdbc.sql(WITHDRAW)
            .param("id", id)
            .param("agency", actor.agencyId())
            .param("byName", actor.fullName())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Edition read(ResultSet row, int number) throws SQLException {
    return new Edition(
        row.getLong("edition_id"),
        row.getString("kind"),
        Language.valueOf(row.getString("language")),
        row.getLong("agency_id"),
        row.getObject("valid_from", LocalDate.class),
        new Wording(row.getString("title"), row.getString("body"), row.getString("brief")),
        row.getString("entered_by_name"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("withdrawn_by_name"));
  }
}
