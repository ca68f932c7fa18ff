package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.certification.model.Requester;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;

/** Who stood at the counter and what was paid. */
@Repository
public class RequestStore {

  private static final String INSERT =
      """
      insert into certification.request (
        agency_id, agency_path, full_name, identity_number, birth_date, phone, address,
        fee, paid_by, exemption, taken_at, taken_by, taken_by_name)
      values (
        :agency, :path, :fullName, :identity, :birth, :phone, :address,
        :fee, :paidBy, :exemption, :at, :by, :byName)
      returning request_id
      """;

  private static final String FIND =
      """
      select request_id, agency_id, agency_path, full_name, identity_number, birth_date, phone, address,
             fee, paid_by, exemption, taken_at, taken_by, taken_by_name
        from certification.request
       where request_id = :id
      """;

  /** The clerk's last people; a person asked for again counts once. */
  private static final String LAST =
      """
      select distinct on (last.full_name, last.identity_number) last.*
        from (select request_id, agency_id, agency_path, full_name, identity_number, birth_date, phone, address,
                     fee, paid_by, exemption, taken_at, taken_by, taken_by_name
                from certification.request
               where taken_by = :by
                 and taken_at >= :since
               order by request_id desc
               limit 60) last
       order by last.full_name, last.identity_number, last.request_id desc
      """;

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One person's visit.
   *
   * @param fee what was due in đồng; 0 when exempt
   * @param exemption why nothing is taken; empty otherwise
   */
  public record Request(
      long id,
      long agencyId,
      String agencyPath,
      Requester person,
      long fee,
      PaidBy paidBy,
      String exemption,
      Instant takenAt,
      long takenBy,
      String takenByName) {}

  /** Stores a visit; answers its id. */
  public long insert(
      Actor actor,
      long agencyId,
      String agencyPath,
      Requester person,
      long fee,
      PaidBy paidBy,
      String exemption,
      Instant at) {
    return jdbc.sql(INSERT)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("fullName", person.fullName())
        .param("identity", Typed.text(orNull(person.identityNumber())))
        .param("birth", Typed.day(person.birthDate()))
        .param("phone", Typed.text(orNull(person.phone())))
        .param("address", Typed.text(orNull(person.address())))
        .param("fee", fee)
        .param("paidBy", paidBy.name())
        .param("exemption", exemption)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .query(Long.class)
        .single();
  }

  public Optional<Request> find(long id) {
    return jdbc.sql(FIND).param("id", id).query(RequestStore::read).optional();
  }

  /**
   * The people this clerk took in since then, the latest first; at most 60 visits are looked at.
   */
  public List<Request> lastOf(Actor actor, Instant since) {
    return jdbc
        .sql(LAST)
        .param("by", actor.accountId())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(RequestStore::read)
        .list()
        .stream()
        .sorted(Comparator.comparingLong(Request::id).reversed())
        .toList();
  }

  private static Request read(ResultSet row, int index) throws SQLException {
    return new Request(
        row.getLong("request_id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        new Requester(
            row.getString("full_name"),
            Objects.requireNonNullElse(row.getString("identity_number"), ""),
            row.getObject("birth_date", LocalDate.class),
            Objects.requireNonNullElse(row.getString("phone"), ""),
            Objects.requireNonNullElse(row.getString("address"), "")),
        row.getLong("fee"),
        PaidBy.valueOf(row.getString("paid_by")),
        row.getString("exemption"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getLong("taken_by"),
        row.getString("taken_by_name"));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
