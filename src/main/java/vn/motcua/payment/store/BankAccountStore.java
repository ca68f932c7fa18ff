package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.account.BankAccount;
import vn.motcua.shared.Actor;

/** Accounts to which people transfer, those of before too. */
@Repository
public class BankAccountStore {

  private static final String FIND =
      """
      select bank_account_id, agency_id, agency_path, bank_bin, bank_name, number, holder, entered_by,
             entered_name, entered_at, confirmed_name, confirmed_at, ended_at
        from payment.bank_account
      """;
  private static final String NEAREST =
      FIND
          + """
             where agency_path = any(:paths)
               and confirmed_at is not null
               and ended_at is null
             order by length(agency_path) desc
             limit 1
            """;
  private static final String OF_AGENCY =
      FIND + " where agency_id = :agency order by bank_account_id desc limit 50";
  private static final String LOCK = FIND + " where bank_account_id = :id for update";
  private static final String ENTER =
      """
      insert into payment.bank_account
        (agency_id, agency_path, bank_bin, bank_name, number, holder, entered_by, entered_name, entered_at)
      values
        (:agency, :path, :bin, :bank, :number, :holder, :by, :name, :at)
      on conflict (agency_id) where confirmed_at is null and ended_at is null do nothing
      returning bank_account_id
      """;
  private static final String CONFIRM =
      """
      update payment.bank_account
         set confirmed_by = :by, confirmed_name = :name, confirmed_at = :at
       where bank_account_id = :id
      """;
  private static final String END_HOLDING =
      """
      update payment.bank_account
         set ended_at = :at
       where agency_id = :agency
         and confirmed_at is not null
         and ended_at is null
      """;
  private static final String END =
      "update payment.bank_account set ended_at = :at where bank_account_id = :id";

  private final JdbcClient jdbc;

  BankAccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one that holds at the agency, else the nearest above it. */
  public Optional<BankAccount> nearest(String agencyPath) {
    return jdbc.sql(NEAREST)
        .param("paths", above(agencyPath))
        .query(BankAccountStore::account)
        .optional();
  }

  /** The newest first, those that ended too. */
  public List<BankAccount> of(long agencyId) {
    return jdbc.sql(OF_AGENCY).param("agency", agencyId).query(BankAccountStore::account).list();
  }

  public Optional<BankAccount> lock(long id) {
    return jdbc.sql(LOCK).param("id", id).query(BankAccountStore::account).optional();
  }

  /** Empty when one of the agency waits already. */
  public Optional<Long> enter(
      long agencyId,
      String agencyPath,
      String bin,
      String bank,
      String number,
      String holder,
      Actor by,
      Instant at) {
    return jdbc.sql(ENTER)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("bin", bin)
        .param("bank", bank)
        .param("number", number)
        .param("holder", holder)
        .param("by", by.accountId())
        .param("name", by.fullName())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  public void confirm(long id, Actor by, Instant at) {
    jdbc.sql(CONFIRM)
        .param("id", id)
        .param("by", by.accountId())
        .param("name", by.fullName())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void endHolding(long agencyId, Instant at) {
    jdbc.sql(END_HOLDING)
        .param("agency", agencyId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void end(long id, Instant at) {
    jdbc.sql(END).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** {@code /1/20/}: itself, {@code /1/} and {@code /}. */
  private static String[] above(String path) {
    return IntStream.range(0, path.length())
        .filter(at -> path.charAt(at) == '/')
        .mapToObj(at -> path.substring(0, at + 1))
        .toArray(String[]::new);
  }

  private static BankAccount account(ResultSet row, int number) throws SQLException {
    return new BankAccount(
        row.getLong("bank_account_id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("bank_bin"),
        row.getString("bank_name"),
        row.getString("number"),
        row.getString("holder"),
        row.getLong("entered_by"),
        row.getString("entered_name"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("confirmed_name"),
        instant(row, "confirmed_at"),
        instant(row, "ended_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
