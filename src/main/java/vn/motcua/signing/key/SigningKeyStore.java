package vn.motcua.signing.key;

import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.signing.HeldKey;
import vn.motcua.signing.KeyPlace;

/** Keeps the registered keys. */
@Repository
class SigningKeyStore {

  private static final String COLUMNS =
      """
      signing_key_id, account_id, agency_id, place, keystore, driver, slot, address, credential,
      sealed_secret, sealed_token, picture, subject, issuer, serial, valid_from, valid_to
      """;

  private static final String ADD =
      """
      insert into signing.signing_key
             (account_id, agency_id, agency_path, place, keystore, driver, slot, address,
              credential, sealed_secret, sealed_token, picture, certificate, subject, issuer,
              serial, valid_from, valid_to, registered_at)
      values (:account, :agency, :path, :place, :keystore, :driver, :slot, :address,
              :credential, :secret, :token, :picture, :certificate, :subject, :issuer,
              :serial, :from, :to, :now)
      returning signing_key_id
      """;

  private static final String OF_PERSON =
      """
      select %s
        from signing.signing_key
       where account_id = :id
         and retired_at is null
      """
          .formatted(COLUMNS);

  private static final String OF_AGENCY =
      """
      select %s
        from signing.signing_key
       where agency_id = :id
         and account_id is null
         and retired_at is null
      """
          .formatted(COLUMNS);

  private static final String BELOW =
      """
      select %s
        from signing.signing_key
       where retired_at is null
         and exists (select
                       from unnest(:scopes) as scope
                      where starts_with(agency_path, scope))
       order by valid_to, signing_key_id
       limit :limit
      """
          .formatted(COLUMNS);

  private static final String FIND =
      """
      select %s
        from signing.signing_key
       where signing_key_id = :id
         and retired_at is null
      """
          .formatted(COLUMNS);

  private static final String RETIRE =
      """
      update signing.signing_key
         set retired_at = :now, keystore = case when place = 'FILE' then ''::bytea end,
             sealed_secret = null, sealed_token = case when place = 'REMOTE' then ''::bytea end
       where signing_key_id = :id
         and retired_at is null
      """;

  private final JdbcClient jdbc;

  SigningKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(StoredKey key, String agencyPath, byte[] certificate, Instant now) {
    var held = key.held();
    var file = held.place() instanceof KeyPlace.InFile there ? there : null;
    var token = held.place() instanceof KeyPlace.InToken there ? there : null;
    var remote = held.place() instanceof KeyPlace.Remote there ? there : null;
    return jdbc.sql(ADD)
        .param("account", Typed.id(held.accountId()))
        .param("agency", held.agencyId())
        .param("path", agencyPath)
        .param("place", file != null ? "FILE" : token != null ? "TOKEN" : "REMOTE")
        .param("keystore", file == null ? null : file.keystore(), Types.BINARY)
        .param("driver", Typed.text(token == null ? null : token.driver().toString()))
        .param("slot", Typed.number(token == null ? null : token.slot()))
        .param("address", Typed.text(remote == null ? null : remote.base().toString()))
        .param("credential", Typed.text(remote == null ? null : remote.credential()))
        .param("secret", key.secret(), Types.BINARY)
        .param("token", key.token(), Types.BINARY)
        .param("picture", held.picture(), Types.BINARY)
        .param("certificate", certificate)
        .param("subject", held.subject())
        .param("issuer", held.issuer())
        .param("serial", held.serial())
        .param("from", at(held.validFrom()))
        .param("to", at(held.validTo()))
        .param("now", at(now))
        .query(Long.class)
        .single();
  }

  Optional<StoredKey> ofPerson(long accountId) {
    return one(OF_PERSON, accountId);
  }

  Optional<StoredKey> ofAgency(long agencyId) {
    return one(OF_AGENCY, agencyId);
  }

  Optional<StoredKey> find(long id) {
    return one(FIND, id);
  }

  private Optional<StoredKey> one(String statement, long id) {
    return jdbc.sql(statement).param("id", id).query(SigningKeyStore::key).optional();
  }

  /** Those that end first come first. */
  List<HeldKey> below(Collection<String> scopes, int limit) {
    return jdbc
        .sql(BELOW)
        .param("scopes", scopes.toArray(String[]::new))
        .param("limit", limit)
        .query(SigningKeyStore::key)
        .list()
        .stream()
        .map(StoredKey::held)
        .toList();
  }

  /** Forgets whatever could sign; what was signed with it stays provable by the certificate. */
  boolean retire(long id, Instant now) {
    return jdbc.sql(RETIRE).param("id", id).param("now", at(now)).update() == 1;
  }

  private static StoredKey key(ResultSet row, int number) throws SQLException {
    var account = row.getObject("account_id", Long.class);
    return new StoredKey(
        new HeldKey(
            row.getLong("signing_key_id"),
            account,
            row.getLong("agency_id"),
            place(row),
            row.getString("subject"),
            row.getString("issuer"),
            row.getString("serial"),
            moment(row, "valid_from"),
            moment(row, "valid_to"),
            bytes(row, "picture")),
        bytes(row, "sealed_secret"),
        bytes(row, "sealed_token"));
  }

  private static KeyPlace place(ResultSet row) throws SQLException {
    return switch (row.getString("place")) {
      case "FILE" -> new KeyPlace.InFile(row.getBytes("keystore"));
      case "TOKEN" -> new KeyPlace.InToken(Path.of(row.getString("driver")), row.getInt("slot"));
      default ->
          new KeyPlace.Remote(URI.create(row.getString("address")), row.getString("credential"));
    };
  }

  private static byte @Nullable [] bytes(ResultSet row, String column) throws SQLException {
    return row.getBytes(column);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
