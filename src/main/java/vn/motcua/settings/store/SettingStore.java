package vn.motcua.settings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.settings.SettingValue;
import vn.motcua.settings.SettingValue.Withdrawal;
import vn.motcua.shared.Actor;

/** Reads and writes the values of settings. */
@Repository
public class SettingStore {

  private static final String ALL =
      """
      select id, setting, province_id, procedure_code, valid_from, value, ground, source, certain,
             shipped, entered_by_name, entered_at, withdrawn_by_name, withdrawn_at, withdrawn_reason
        from settings.setting_value
      """;

  private static final String OF_SETTING =
      ALL
          + """
             where setting = :setting
               and (province_id = 0 or province_id = any (:owners))
             order by valid_from desc, id desc
            """;

  private static final String ENTER =
      """
      insert into settings.setting_value
             (setting, province_id, procedure_code, valid_from, value, ground, source, certain,
              shipped, entered_by, entered_by_name, entered_at)
      values (:setting, :province, :procedure, :from, :value, :ground, :source, :certain,
              false, :by, :byName, :at)
      on conflict do nothing
      """;

  private static final String WITHDRAW =
      """
      update settings.setting_value
         set withdrawn_by = :by,
             withdrawn_by_name = :byName,
             withdrawn_at = :at,
             withdrawn_reason = :reason
       where id = :id
         and withdrawn_at is null
      """;

  private final JdbcClient jdbc;

  SettingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Grows with each change of any value. */
  public long revision() {
    return jdbc.sql("select number from settings.revision").query(Long.class).single();
  }

  List<SettingValue> all() {
    return jdbc.sql(ALL).query(SettingStore::read).list();
  }

  /** What these agencies see of a setting, the latest first, withdrawn ones too. */
  public List<SettingValue> of(String setting, List<Long> owners) {
    return jdbc.sql(OF_SETTING)
        .param("setting", setting)
        .param("owners", owners.toArray(Long[]::new))
        .query(SettingStore::read)
        .list();
  }

  public Optional<SettingValue> find(long id) {
    return jdbc.sql(ALL + " where id = :id").param("id", id).query(SettingStore::read).optional();
  }

  /** Answers false when that day already has a value. */
  public boolean enter(
      Actor actor,
      Instant at,
      String setting,
      long provinceId,
      String procedureCode,
      LocalDate validFrom,
      String value,
      String ground,
      String source,
      boolean certain) {
    return jdbc.sql(ENTER)
            .param("setting", setting)
            .param("province", provinceId)
            .param("procedure", procedureCode)
            .param("from", validFrom)
            .param("value", value)
            .param("ground", ground)
            .param("source", source)
            .param("certain", certain)
            .param("by", actor.accountId())
            .param("byName", actor.fullName())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Answers whether it was still there to be withdrawn. */
  public boolean withdraw(Actor actor, Instant at, long id, String reason) {
    return jdbc.sql(WITHDRAW)
            .param("id", id)
            .param("by", actor.accountId())
            .param("byName", actor.fullName())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("reason", reason)
            .update()
        == 1;
  }

  private static SettingValue read(ResultSet row, int number) throws SQLException {
    return new SettingValue(
        row.getLong("id"),
        row.getString("setting"),
        row.getLong("province_id"),
        row.getString("procedure_code"),
        row.getObject("valid_from", LocalDate.class),
        row.getString("value"),
        row.getString("ground"),
        row.getString("source"),
        row.getBoolean("certain"),
        row.getBoolean("shipped"),
        row.getString("entered_by_name"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        withdrawal(row));
  }

  private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
    var at = row.getObject("withdrawn_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Withdrawal(
            row.getString("withdrawn_by_name"), at.toInstant(), row.getString("withdrawn_reason"));
  }
}
