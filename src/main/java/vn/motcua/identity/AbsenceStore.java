package vn.motcua.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;

/** All SQL about who is away and who stands in. */
@Repository
class AbsenceStore {

  private static final String COLUMNS =
      """
      select b.id, b.account_id, a.full_name, b.substitute_id, s.full_name as substitute_name,
             b.from_on as "from", b.to_on as "to", b.reason, b.entered_by_name as entered_by
        from identity.absence b
        join identity.account a on a.id = b.account_id
        left join identity.account s on s.id = b.substitute_id
       where b.cancelled_at is null
      """;
  private static final String OF_AGENCY =
      COLUMNS
          + """
               and a.agency_id = :agency
               and b.to_on >= :since
             order by b.from_on, a.full_name collate "vi-x-icu", b.id
             limit :limit
            """;
  private static final String INSERT =
      """
      insert into identity.absence (
        account_id, substitute_id, from_on, to_on, reason, entered_by, entered_by_name, entered_at)
      values (:account, :substitute, :from, :to, :reason, :by, :byName, :at)
      returning id
      """;

  /** Whoever stands in, at first hand or further, must see it at the next request. */
  private static final String GROW_SUBSTITUTES =
      """
      with recursive standing (account_id) as (
        select :account::bigint
         union
        select b.substitute_id
          from identity.absence b
          join standing s on s.account_id = b.account_id
         where b.substitute_id is not null
           and b.to_on >= :today)
      update identity.account a
         set version = version + 1
        from standing
       where a.id = standing.account_id
      """;

  private final JdbcClient jdbc;

  AbsenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One change at a time for each person: holds the account until the transaction ends. */
  void lock(Collection<Long> accountIds) {
    jdbc.sql("select id from identity.account where id in (:ids) order by id for update")
        .param("ids", accountIds)
        .query(Long.class)
        .list();
  }

  Optional<Absence> find(long id) {
    return read(COLUMNS + " and b.id = :id", new TypedParameters().id("id", id)).stream()
        .findFirst();
  }

  /** Those of one person not over on that day. */
  List<Absence> ofAccount(long accountId, LocalDate since) {
    return read(
        COLUMNS + " and b.account_id = :account and b.to_on >= :since order by b.from_on",
        new TypedParameters().id("account", accountId).day("since", since));
  }

  List<Absence> ofAgency(long agencyId, LocalDate since, int limit) {
    return read(
        OF_AGENCY,
        new TypedParameters().id("agency", agencyId).day("since", since).number("limit", limit));
  }

  /** Who of these is away that day. */
  List<Absence> away(Collection<Long> accountIds, LocalDate on) {
    return read(
        COLUMNS + " and b.account_id in (:accounts) and b.from_on <= :on and b.to_on >= :on",
        new TypedParameters().value("accounts", accountIds).day("on", on));
  }

  private List<Absence> read(String sql, TypedParameters values) {
    return jdbc.sql(sql).paramSource(values).query(Absence.class).list();
  }

  long insert(
      Actor actor,
      long accountId,
      @Nullable Long substituteId,
      LocalDate from,
      LocalDate to,
      String reason,
      OffsetDateTime at) {
    return jdbc.sql(INSERT)
        .param("account", accountId)
        .param("substitute", Typed.id(substituteId))
        .param("from", from)
        .param("to", to)
        .param("reason", reason)
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .param("at", at)
        .query(Long.class)
        .single();
  }

  void cancel(long id, OffsetDateTime at) {
    jdbc.sql("update identity.absence set cancelled_at = :at where id = :id")
        .param("at", at)
        .param("id", id)
        .update();
  }

  void end(long id, LocalDate lastDay) {
    jdbc.sql("update identity.absence set to_on = :lastDay where id = :id")
        .param("lastDay", lastDay)
        .param("id", id)
        .update();
  }

  void growSubstitutes(long accountId, LocalDate today) {
    jdbc.sql(GROW_SUBSTITUTES).param("account", accountId).param("today", today).update();
  }
}
