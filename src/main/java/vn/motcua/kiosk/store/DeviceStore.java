package vn.motcua.kiosk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.kiosk.Device;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.token.Token;

/** Keeps devices. */
@Repository
public class DeviceStore {

  private static final String ADD =
      """
      insert into kiosk.device (
        agency_id, agency_path, name, pairing_hash, pairing_until, registered_at, registered_by_name)
      values (:agency, :path, :name, :hash, :until, :now, :by)
      returning id
      """;

  /** The code works once: whoever comes second finds it gone. */
  private static final String PAIR =
      """
      update kiosk.device
         set pairing_hash = null,
             pairing_until = null,
             token_hash = :token,
             paired_at = :now
       where pairing_hash = :hash
         and pairing_until > :now
         and revoked_at is null
      returning id, agency_id, agency_path, name
      """;

  private static final String REVOKE =
      """
      update kiosk.device
         set revoked_at = :now,
             revoked_by_name = :by,
             pairing_hash = null,
             pairing_until = null
       where id = :id
         and revoked_at is null
      """;

  private static final String BY_TOKEN =
      """
      select id, agency_id, agency_path, name
        from kiosk.device
       where token_hash = :hash
         and revoked_at is null
      """;

  private static final String COLUMNS =
      """
      select id, agency_id, agency_path, name, registered_at, registered_by_name, paired_at, pairing_until,
             revoked_at, revoked_by_name
        from kiosk.device
      """;

  private static final String LIST =
      COLUMNS
          + """
             where exists (
                   select
                     from unnest(cast(:scopes as text[])) scope
                    where starts_with(agency_path, scope))
             order by revoked_at is not null, id desc
             limit :limit
            """;

  private final JdbcClient jdbc;

  DeviceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A device as administrators see it.
   *
   * @param pairedAt null until the code was typed at it
   * @param pairingUntil until when the code works; null when it was used
   */
  public record Row(
      Device device,
      Instant registeredAt,
      String registeredByName,
      @Nullable Instant pairedAt,
      @Nullable Instant pairingUntil,
      @Nullable Instant revokedAt,
      @Nullable String revokedByName) {}

  public long add(
      long agencyId,
      String agencyPath,
      String name,
      byte[] pairingHash,
      Instant until,
      Instant now,
      String byName) {
    return jdbc.sql(ADD)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("name", name)
        .param("hash", pairingHash)
        .param("until", Typed.moment(until))
        .param("now", Typed.moment(now))
        .param("by", byName)
        .query(Long.class)
        .single();
  }

  public Optional<Device> pair(byte[] pairingHash, Token token, Instant now) {
    return jdbc.sql(PAIR)
        .param("hash", pairingHash)
        .param("token", token.hash())
        .param("now", Typed.moment(now))
        .query(Device.class)
        .optional();
  }

  public Optional<Device> find(Token token) {
    return jdbc.sql(BY_TOKEN).param("hash", token.hash()).query(Device.class).optional();
  }

  /** False when it was revoked before. */
  public boolean revoke(long id, Instant now, String byName) {
    return jdbc.sql(REVOKE)
            .param("id", id)
            .param("now", Typed.moment(now))
            .param("by", byName)
            .update()
        == 1;
  }

  public Optional<Row> row(long id) {
    return jdbc.sql(COLUMNS + " where id = :id")
        .param("id", id)
        .query((row, number) -> row(row))
        .optional();
  }

  /** Those in use first. */
  public List<Row> list(Set<String> scopes, int limit) {
    return jdbc.sql(LIST)
        .param("scopes", scopes.toArray(String[]::new))
        .param("limit", limit)
        .query((row, number) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new Device(
            row.getLong("id"),
            row.getLong("agency_id"),
            row.getString("agency_path"),
            row.getString("name")),
        row.getObject("registered_at", OffsetDateTime.class).toInstant(),
        row.getString("registered_by_name"),
        moment(row, "paired_at"),
        moment(row, "pairing_until"),
        moment(row, "revoked_at"),
        row.getString("revoked_by_name"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
