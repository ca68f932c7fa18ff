package vn.motcua.charge.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.charge.model.Charge;
import vn.motcua.charge.model.ChargeLine;
import vn.motcua.charge.model.FeeFacts;
import vn.motcua.fee.model.Quantity;
import vn.motcua.fee.model.Timing;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;

/** What dossiers were said to cost. */
@Repository
public class ChargeStore {

  private static final TypeReference<List<ChargeLine>> LINES = new TypeReference<>() {};

  private static final String FIND =
      """
      select charge_id, dossier_code, copies, pages, late, exemption, lines, reckoned, dong, reason, stated_name, stated_at
        from charge.charge
       where dossier_code = :code
       order by charge_id desc
      """;
  private static final String LATEST = FIND + " limit 1";
  private static final String APPEND =
      """
      insert into charge.charge
        (dossier_code, copies, pages, late, exemption, lines, reckoned, dong, reason, stated_by, stated_name, stated_at)
      values
        (:code, :copies, :pages, :late, :exemption, cast(:lines as jsonb), :reckoned, :dong, :reason, :by, :name, :at)
      returning charge_id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ChargeStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The one that holds. */
  public Optional<Charge> latest(String dossierCode) {
    return jdbc.sql(LATEST).param("code", dossierCode).query(this::charge).optional();
  }

  /** The newest first. */
  public List<Charge> all(String dossierCode) {
    return jdbc.sql(FIND).param("code", dossierCode).query(this::charge).list();
  }

  /**
   * @param by null = nobody: reckoned when the dossier entered
   * @return its id
   */
  public long append(
      String dossierCode,
      FeeFacts facts,
      List<ChargeLine> lines,
      @Nullable Long reckoned,
      @Nullable Long dong,
      String reason,
      @Nullable Actor by,
      Instant at) {
    return jdbc.sql(APPEND)
        .paramSource(
            new TypedParameters()
                .text("code", dossierCode)
                .number("copies", facts.quantity().copies())
                .number("pages", facts.quantity().pages())
                .flag("late", facts.timing() == Timing.LATE)
                .text("exemption", facts.exemption())
                .text("lines", json.writeValueAsString(lines))
                .amount("reckoned", reckoned)
                .amount("dong", dong)
                .text("reason", reason)
                .id("by", by == null ? null : by.accountId())
                .text("name", by == null ? "" : by.fullName())
                .moment("at", at))
        .query(Long.class)
        .single();
  }

  private Charge charge(ResultSet row, int number) throws SQLException {
    return new Charge(
        row.getLong("charge_id"),
        row.getString("dossier_code"),
        new FeeFacts(
            new Quantity(row.getInt("copies"), row.getInt("pages")),
            row.getBoolean("late") ? Timing.LATE : Timing.ON_TIME,
            row.getString("exemption")),
        json.readValue(row.getString("lines"), LINES),
        amount(row, "reckoned"),
        amount(row, "dong"),
        row.getString("reason"),
        row.getString("stated_name"),
        row.getObject("stated_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Long amount(ResultSet row, String column) throws SQLException {
    var dong = row.getLong(column);
    return row.wasNull() ? null : dong;
  }
}
