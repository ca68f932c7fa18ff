package vn.motcua.fee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.fee.model.Exemption;
import vn.motcua.platform.sql.Typed;

/** Exemptions that provinces and communes laid down. */
@Repository
public class ExemptionStore {

  /** Before the id in the code by which one is chosen; the country's have words. */
  private static final String PREFIX = "OWN-";

  private static final String COLUMNS =
      """
      select exemption_id, name, procedures, field, percent_off, channel, of_everybody, scope, valid_from, valid_to,
             ground, link, entered_by_name, entered_at, withdrawn, ended_by_name, ended_at, end_reason
        from fee.exemption
      """;

  private static final String AT_AGENCY =
      COLUMNS
          + """
             where starts_with(:path, scope)
               and not withdrawn
             order by exemption_id
            """;

  private static final String LISTED =
      COLUMNS
          + """
             where (starts_with(:path, scope) or starts_with(scope, :path))
               and (:over or not withdrawn and (valid_to is null or valid_to >= :today))
             order by exemption_id desc
             limit :limit
            """;

  private static final String BY_ID = COLUMNS + " where exemption_id = :id";

  private static final String ENTER =
      """
      insert into fee.exemption (name, procedures, field, percent_off, channel, of_everybody, scope, valid_from,
                                 valid_to, ground, link, entered_by, entered_by_name, entered_at)
      values (:name, :procedures, :field, :percent, :channel, :everybody, :scope, :from, :to, :ground, :link, :by,
              :byName, :at)
      returning exemption_id
      """;

  private static final String END =
      """
      update fee.exemption
         set valid_to = :to, withdrawn = :withdrawn, ended_by = :by, ended_by_name = :byName, ended_at = :at,
             end_reason = :reason
       where exemption_id = :id
         and not withdrawn
         and valid_to is not distinct from :seen
      """;

  /** Exemptions of one agency are entered one after another, or one could be entered twice. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('fee.exemption ' || :scope, 0))";

  private final JdbcClient jdbc;

  ExemptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that hold, held or will hold at an agency, in order of entry. */
  public List<Exemption> exemptions(String agencyPath) {
    return jdbc.sql(AT_AGENCY)
        .param("path", agencyPath)
        .query((row, number) -> exemption(row))
        .list();
  }

  /** The same, while nobody else can enter one for that agency. */
  public List<Exemption> locked(String scope) {
    jdbc.sql(LOCK).param("scope", scope).query((row, number) -> "").single();
    return exemptions(scope);
  }

  /**
   * The newest first.
   *
   * @param path of the agency above or below which they were laid down
   * @param over those that hold no more, too
   */
  public List<LaidDown<Exemption>> listed(String path, LocalDate today, boolean over, int limit) {
    return jdbc.sql(LISTED)
        .param("path", path)
        .param("today", today)
        .param("over", over)
        .param("limit", limit)
        .query((row, number) -> laidDown(row))
        .list();
  }

  public Optional<LaidDown<Exemption>> find(long id) {
    return jdbc.sql(BY_ID).param("id", id).query((row, number) -> laidDown(row)).optional();
  }

  /** The code it has is made from its id, whatever the given one says. */
  public long enter(Entering entering, Exemption exemption, String link) {
    return jdbc.sql(ENTER)
        .param("name", exemption.name())
        .param("procedures", exemption.reach().procedures().toArray(String[]::new))
        .param("field", exemption.reach().field())
        .param("percent", exemption.percentOff())
        .param("channel", Typed.name(exemption.channel()))
        .param("everybody", exemption.ofEverybody())
        .param("scope", exemption.scope())
        .param("from", exemption.from())
        .param("to", Typed.day(exemption.to()))
        .param("ground", exemption.ground())
        .param("link", link)
        .param("by", entering.actor().accountId())
        .param("byName", entering.actor().fullName())
        .param("at", entering.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** False when somebody else ended it meanwhile. */
  public boolean end(Entering entering, LaidDown<Exemption> seen, Ending ending) {
    return jdbc.sql(END)
            .param("id", seen.id())
            .param("seen", Typed.day(seen.what().to()))
            .param("to", Typed.day(ending.to()))
            .param("withdrawn", ending.withdrawn())
            .param("reason", ending.reason())
            .param("by", entering.actor().accountId())
            .param("byName", entering.actor().fullName())
            .param("at", entering.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static LaidDown<Exemption> laidDown(ResultSet row) throws SQLException {
    return Ends.laidDown(row.getLong("exemption_id"), exemption(row), row);
  }

  private static Exemption exemption(ResultSet row) throws SQLException {
    return new Exemption(
        PREFIX + row.getLong("exemption_id"),
        row.getString("name"),
        new Exemption.Reach(
            Set.of((String[]) row.getArray("procedures").getArray()), row.getString("field")),
        row.getInt("percent_off"),
        Ends.channel(row),
        row.getBoolean("of_everybody"),
        row.getString("scope"),
        Ends.from(row),
        Ends.to(row),
        row.getString("ground"));
  }
}
