package vn.motcua.citizen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Proof;
import vn.motcua.notification.Language;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.StaleVersion;

/** Keeps accounts of citizens. */
@Repository
public class CitizenStore {

  private static final String SELECT =
      """
      select account_id, identity_number, full_name, birth_date, phone, email, address,
             ethnic_group, language, proof, version
        from citizen.account
       where closed_at is null
      """;

  /** Two at once under one number: the second adds nothing. */
  private static final String OPEN =
      """
      insert into citizen.account
             (identity_number, full_name, birth_date, phone, email, address, ethnic_group, language,
              proof, proven_at, opened_at)
      values (:identityNumber, :fullName, :birthDate, :phone, :email, :address, :ethnicGroup,
              :language, :proof, :provenAt, :now)
      on conflict (identity_number) where closed_at is null do nothing
      returning account_id
      """;

  private static final String CHANGE =
      """
      update citizen.account
         set full_name = :fullName,
             birth_date = :birthDate,
             phone = :phone,
             email = :email,
             address = :address,
             ethnic_group = :ethnicGroup,
             language = :language,
             version = version + 1
       where account_id = :id
         and version = :version
         and closed_at is null
      """;

  private static final String PROVE =
      """
      update citizen.account
         set proof = :proof,
             proven_at = :now,
             version = version + 1
       where account_id = :id
         and version = :version
         and closed_at is null
      """;

  private static final String CLOSE =
      """
      update citizen.account
         set closed_at = :now,
             version = version + 1
       where account_id = :id
         and version = :version
         and closed_at is null
      """;

  private static final String LINKED =
      """
      select account_id
        from citizen.provider_link
       where issuer = :issuer
         and subject = :subject
      """;

  private static final String LINK =
      """
      insert into citizen.provider_link (issuer, subject, account_id, linked_at)
      values (:issuer, :subject, :account, :now)
      on conflict (issuer, subject) do update
         set account_id = excluded.account_id
      """;

  private final JdbcClient jdbc;

  CitizenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The open account of that id. */
  public Optional<Citizen> find(long id) {
    return jdbc.sql(SELECT + " and account_id = :id")
        .param("id", id)
        .query(CitizenStore::read)
        .optional();
  }

  /** The open account of a person. */
  public Optional<Citizen> byIdentity(String identityNumber) {
    return jdbc.sql(SELECT + " and identity_number = :number")
        .param("number", identityNumber)
        .query(CitizenStore::read)
        .optional();
  }

  /** Everybody who signs in with that telephone, in the order of their names; at most 20. */
  public List<Citizen> byPhone(String phone) {
    return jdbc.sql(SELECT + " and phone = :phone and phone <> '' order by full_name limit 20")
        .param("phone", phone)
        .query(CitizenStore::read)
        .list();
  }

  /**
   * @param fresh its id and version are of no account
   * @return empty when the person has an account
   */
  public Optional<Long> open(Citizen fresh, Instant now) {
    return person(jdbc.sql(OPEN), fresh)
        .param("identityNumber", fresh.identityNumber())
        .param("proof", fresh.proof().name())
        .param("provenAt", Typed.moment(fresh.isProven() ? now : null))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  /** Stores what people say of themselves; refused when it was changed meanwhile. */
  public void change(Citizen changed) {
    once(
        changed,
        person(jdbc.sql(CHANGE), changed)
            .param("id", changed.id())
            .param("version", changed.version())
            .update());
  }

  public void prove(Citizen seen, Proof proof, Instant now) {
    once(
        seen,
        jdbc.sql(PROVE)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("proof", proof.name())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update());
  }

  public void close(Citizen seen, Instant now) {
    once(
        seen,
        jdbc.sql(CLOSE)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update());
  }

  /** The account a provider's subject was linked with, closed ones too. */
  public Optional<Long> linked(String issuer, String subject) {
    return jdbc.sql(LINKED)
        .param("issuer", issuer)
        .param("subject", subject)
        .query(Long.class)
        .optional();
  }

  public void link(String issuer, String subject, long account, Instant now) {
    jdbc.sql(LINK)
        .param("issuer", issuer)
        .param("subject", subject)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static JdbcClient.StatementSpec person(JdbcClient.StatementSpec sql, Citizen citizen) {
    return sql.param("fullName", citizen.fullName())
        .param("birthDate", Typed.day(citizen.birthDate()))
        .param("phone", citizen.phone())
        .param("email", citizen.email())
        .param("address", citizen.address())
        .param("ethnicGroup", citizen.ethnicGroup())
        .param("language", citizen.language().name());
  }

  private static void once(Citizen seen, int rows) {
    if (rows == 0) {
      throw new StaleVersion("citizen " + seen.id());
    }
  }

  private static Citizen read(ResultSet row, int number) throws SQLException {
    return new Citizen(
        row.getLong("account_id"),
        row.getString("identity_number"),
        row.getString("full_name"),
        row.getObject("birth_date", LocalDate.class),
        row.getString("phone"),
        row.getString("email"),
        row.getString("address"),
        row.getString("ethnic_group"),
        Language.valueOf(row.getString("language")),
        Proof.valueOf(row.getString("proof")),
        row.getLong("version"));
  }
}
