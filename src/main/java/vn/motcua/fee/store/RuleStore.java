package vn.motcua.fee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;
import vn.motcua.fee.model.Timing;
import vn.motcua.platform.sql.Typed;

/** Rules that provinces and communes laid down. */
@Repository
public class RuleStore {

  private static final String COLUMNS =
      """
      select rule_id, procedure_code, item, channel, timing, scope, valid_from, valid_to, formula, dong, first_pages,
             first_dong, later_dong, most_dong, ground, link, entered_by_name, entered_at, withdrawn, ended_by_name,
             ended_at, end_reason
        from fee.rule
      """;

  private static final String AT_AGENCY =
      COLUMNS
          + """
             where procedure_code = any(:procedures)
               and starts_with(:path, scope)
               and not withdrawn
            """;

  private static final String OF_SCOPE =
      COLUMNS
          + """
             where procedure_code = :procedure
               and scope = :scope
               and not withdrawn
            """;

  private static final String BY_ID = COLUMNS + " where rule_id = :id";

  private static final String LISTED =
      COLUMNS
          + """
             where (starts_with(:path, scope) or starts_with(scope, :path))
               and (:over or not withdrawn and (valid_to is null or valid_to >= :today))
               and (not :narrowed or procedure_code = any(:procedures))
               and (procedure_code collate "C", rule_id) > (:afterCode, :afterId)
             order by procedure_code collate "C", rule_id
             limit :limit
            """;

  private static final String ENTER =
      """
      insert into fee.rule (procedure_code, item, channel, timing, scope, valid_from, valid_to, formula, dong,
                            first_pages, first_dong, later_dong, most_dong, ground, link, entered_by, entered_by_name,
                            entered_at)
      values (:procedure, :item, :channel, :timing, :scope, :from, :to, :formula, :dong, :firstPages, :firstDong,
              :laterDong, :mostDong, :ground, :link, :by, :byName, :at)
      returning rule_id
      """;

  private static final String END =
      """
      update fee.rule
         set valid_to = :to, withdrawn = :withdrawn, ended_by = :by, ended_by_name = :byName, ended_at = :at,
             end_reason = :reason
       where rule_id = :id
         and not withdrawn
         and valid_to is not distinct from :seen
      """;

  /** Rules of one procedure are entered one after another, or two could meet. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('fee.rule ' || :procedure, 0))";

  private final JdbcClient jdbc;

  RuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that hold, held or will hold at an agency. */
  public List<FeeRule> rules(Collection<String> procedureCodes, String agencyPath) {
    return jdbc.sql(AT_AGENCY)
        .param("procedures", procedureCodes.toArray(String[]::new))
        .param("path", agencyPath)
        .query((row, number) -> rule(row))
        .list();
  }

  /** Those one agency laid down for a procedure, while nobody else can lay down more. */
  public List<FeeRule> lockedRules(String procedureCode, String scope) {
    jdbc.sql(LOCK).param("procedure", procedureCode).query((row, number) -> "").single();
    return jdbc.sql(OF_SCOPE)
        .param("procedure", procedureCode)
        .param("scope", scope)
        .query((row, number) -> rule(row))
        .list();
  }

  public Optional<LaidDown<FeeRule>> find(long id) {
    return jdbc.sql(BY_ID).param("id", id).query((row, number) -> laidDown(row)).optional();
  }

  /**
   * Which rules are listed.
   *
   * @param path of the agency above or below which they were laid down
   * @param over those that hold no more, too
   * @param procedures the only ones; empty where none is meant in particular
   */
  public record Asked(
      String path,
      LocalDate today,
      boolean over,
      Optional<List<String>> procedures,
      String afterCode,
      long afterId,
      int limit) {}

  /** In order of procedure and entry. */
  public List<LaidDown<FeeRule>> listed(Asked asked) {
    return jdbc.sql(LISTED)
        .param("path", asked.path())
        .param("today", asked.today())
        .param("over", asked.over())
        .param("narrowed", asked.procedures().isPresent())
        .param("procedures", asked.procedures().orElse(List.of()).toArray(String[]::new))
        .param("afterCode", asked.afterCode())
        .param("afterId", asked.afterId())
        .param("limit", asked.limit())
        .query((row, number) -> laidDown(row))
        .list();
  }

  public long enter(Entering entering, FeeRule rule, String link) {
    var pages = rule.formula() instanceof Formula.ByPages byPages ? byPages : null;
    return jdbc.sql(ENTER)
        .param("procedure", rule.procedureCode())
        .param("item", rule.item())
        .param("channel", Typed.name(rule.channel()))
        .param("timing", Typed.name(rule.timing()))
        .param("scope", rule.scope())
        .param("from", rule.from())
        .param("to", Typed.day(rule.to()))
        .param("formula", kind(rule.formula()))
        .param("dong", Typed.amount(dong(rule.formula())))
        .param("firstPages", Typed.number(pages == null ? null : pages.firstPages()))
        .param("firstDong", Typed.amount(pages == null ? null : pages.first()))
        .param("laterDong", Typed.amount(pages == null ? null : pages.later()))
        .param("mostDong", Typed.amount(pages == null ? null : pages.most()))
        .param("ground", rule.ground())
        .param("link", link)
        .param("by", entering.actor().accountId())
        .param("byName", entering.actor().fullName())
        .param("at", entering.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** False when somebody else ended it meanwhile. */
  public boolean end(Entering entering, LaidDown<FeeRule> seen, Ending ending) {
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

  private static LaidDown<FeeRule> laidDown(ResultSet row) throws SQLException {
    return Ends.laidDown(row.getLong("rule_id"), rule(row), row);
  }

  private static FeeRule rule(ResultSet row) throws SQLException {
    var timing = row.getString("timing");
    return new FeeRule(
        row.getString("procedure_code"),
        row.getString("item"),
        Ends.channel(row),
        timing == null ? null : Timing.valueOf(timing),
        row.getString("scope"),
        Ends.from(row),
        Ends.to(row),
        formula(row),
        row.getString("ground"),
        false);
  }

  private static String kind(Formula formula) {
    return switch (formula) {
      case Formula.ForDossier one -> "FOR_DOSSIER";
      case Formula.ForEach one -> "FOR_EACH";
      case Formula.ByPages one -> "BY_PAGES";
    };
  }

  private static @Nullable Long dong(Formula formula) {
    return switch (formula) {
      case Formula.ForDossier(var dong) -> dong;
      case Formula.ForEach(var dong) -> dong;
      case Formula.ByPages one -> null;
    };
  }

  private static Formula formula(ResultSet row) throws SQLException {
    return switch (row.getString("formula")) {
      case "FOR_DOSSIER" -> new Formula.ForDossier(row.getLong("dong"));
      case "FOR_EACH" -> new Formula.ForEach(row.getLong("dong"));
      default ->
          new Formula.ByPages(
              row.getInt("first_pages"),
              row.getLong("first_dong"),
              row.getLong("later_dong"),
              row.getLong("most_dong"));
    };
  }
}
