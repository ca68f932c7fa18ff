package vn.motcua.fee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;

/** Rules that provinces and communes laid down. */
@Repository
public class RuleStore {

  private static final String OF_PROCEDURE =
      """
      select procedure_code, item, channel, scope, valid_from, valid_to, formula, dong, first_pages, first_dong,
             later_dong, most_dong, ground
        from fee.rule
       where procedure_code = :procedure
         and starts_with(:path, scope)
      """;

  private final JdbcClient jdbc;

  RuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that hold, held or will hold at an agency. */
  public List<FeeRule> rules(String procedureCode, String agencyPath) {
    return jdbc.sql(OF_PROCEDURE)
        .param("procedure", procedureCode)
        .param("path", agencyPath)
        .query((row, number) -> rule(row))
        .list();
  }

  private static FeeRule rule(ResultSet row) throws SQLException {
    var channel = row.getString("channel");
    return new FeeRule(
        row.getString("procedure_code"),
        row.getString("item"),
        channel == null ? null : Channel.valueOf(channel),
        row.getString("scope"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        formula(row),
        row.getString("ground"));
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
