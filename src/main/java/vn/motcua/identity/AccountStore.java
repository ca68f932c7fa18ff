package vn.motcua.identity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.StaleVersion;

/** Writes accounts and roles. Every change lets the account's version grow. */
@Repository
class AccountStore {

  private static final String ADD =
      """
      insert into identity.account
        (username, full_name, position, agency_id, department_id, staff_id, password_hash,
         demonstration, created_at)
      values
        (:username, :fullName, :position, :agency, :department, :staff, :hash, :demonstration, :now)
      on conflict (username) do nothing
      returning id
      """;
  private static final String GRANT =
      """
      insert into identity.role_grant
        (account_id, role, agency_id, valid_from, valid_to, fields, works, departments)
      values
        (:account, :role, :agency, :validFrom, :validTo, :fields::text[], :works::text[], :departments::bigint[])
      """;
  private static final String REVOKE =
      """
      update identity.role_grant
         set revoked_at = :now
       where id = :grant
         and account_id = :account
         and revoked_at is null
      """;
  private static final String PASSWORD =
      """
      update identity.account
         set password_hash = :hash,
             must_change_password = false,
             version = version + 1
       where id = :account
      """;
  private static final String MUST_CHANGE =
      """
      update identity.account
         set must_change_password = true
       where id = :account
      """;
  private static final String ENABLED =
      """
      update identity.account
         set enabled = :enabled
       where id = :account
      """;
  private static final String GROW =
      """
      update identity.account
         set version = version + 1
       where id = :account
         and version = :seen
      """;

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The new account's id, or null when the name is taken. */
  @Nullable Long add(NewAccount account, @Nullable String hash, OffsetDateTime now) {
    return jdbc.sql(ADD)
        .param("username", account.username())
        .param("fullName", account.fullName())
        .param("position", account.position())
        .param("agency", account.agencyId())
        .param("department", Typed.id(account.departmentId()))
        .param("staff", Typed.id(account.staffId()))
        .param("hash", Typed.text(hash))
        .param("demonstration", account.demonstration())
        .param("now", now)
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  /**
   * Makes sure nobody changed the account since it was shown, and keeps others out until commit.
   */
  void grow(long accountId, long seenVersion) {
    var grown = jdbc.sql(GROW).param("account", accountId).param("seen", seenVersion).update() == 1;
    if (!grown) {
      throw new StaleVersion("account " + accountId);
    }
  }

  void grant(long accountId, NewGrant grant) {
    LimitColumns.add(jdbc.sql(GRANT), grant.limits())
        .param("account", accountId)
        .param("role", grant.role().name())
        .param("agency", grant.agencyId())
        .param("validFrom", grant.validFrom())
        .param("validTo", Typed.day(grant.validTo()))
        .update();
  }

  boolean revoke(long accountId, long grantId, OffsetDateTime now) {
    return jdbc.sql(REVOKE)
            .param("grant", grantId)
            .param("account", accountId)
            .param("now", now)
            .update()
        == 1;
  }

  void setPassword(long accountId, String hash) {
    jdbc.sql(PASSWORD).param("account", accountId).param("hash", hash).update();
  }

  void setEmail(long accountId, @Nullable String email) {
    jdbc.sql("update identity.account set email = :email where id = :account")
        .param("account", accountId)
        .param("email", Typed.text(email))
        .update();
  }

  void requireChange(long accountId) {
    jdbc.sql(MUST_CHANGE).param("account", accountId).update();
  }

  void setEnabled(long accountId, boolean enabled) {
    jdbc.sql(ENABLED).param("account", accountId).param("enabled", enabled).update();
  }
}
