package vn.motcua.filter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;

/** Keeps filters, and with which one a list opens. */
@Repository
class FilterStore {

  private static final String VISIBLE =
      """
      select f.id, f.place, f.account_id, f.owner_name, f.name, f.query, f.shared,
             o.filter_id is not null as opening
        from filter.saved_filter f
        left join filter.opening_filter o
          on o.filter_id = f.id
         and o.account_id = :me
       where (f.account_id = :me
              or f.shared
                 and f.agency_id = :agency
                 and (f.department_id is null or f.department_id = :department))
      """;

  private static final String OPENING =
      VISIBLE
          + """
               and o.filter_id is not null
               and f.place = :place
            """;

  private static final String SAVE =
      """
      insert into filter.saved_filter (
        place, account_id, owner_name, agency_id, department_id, name, query, shared, saved_at)
      values (:place, :me, :myName, :agency, :department, :name, :query, :shared, :now)
      on conflict (account_id, place, name) do nothing
      returning id
      """;

  private static final String CHANGE =
      """
      update filter.saved_filter f
         set name = :name,
             shared = :shared
       where f.id = :id
         and f.account_id = :me
         and not exists (
             select from filter.saved_filter other
              where other.account_id = f.account_id
                and other.place = f.place
                and other.name = :name
                and other.id <> f.id)
      """;

  private static final String OPEN_WITH =
      """
      insert into filter.opening_filter (account_id, place, filter_id)
      values (:me, :place, :id)
      on conflict (account_id, place) do update
         set filter_id = excluded.filter_id
      """;

  private final JdbcClient jdbc;

  FilterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One's own and those shared in the unit, in order of name; at most {@code limit}. */
  List<SavedFilter> visible(Actor actor, FilterPlace place, int limit) {
    return asking(
            actor,
            VISIBLE
                + " and f.place = :place order by f.account_id <> :me, f.name, f.id limit :limit")
        .param("place", place.name())
        .param("limit", limit)
        .query(FilterStore::read)
        .list();
  }

  Optional<SavedFilter> find(Actor actor, long id) {
    return asking(actor, VISIBLE + " and f.id = :id")
        .param("id", id)
        .query(FilterStore::read)
        .optional();
  }

  /** With what the list opens for this person. */
  Optional<SavedFilter> opening(Actor actor, FilterPlace place) {
    return asking(actor, OPENING).param("place", place.name()).query(FilterStore::read).optional();
  }

  int count(long accountId, FilterPlace place) {
    return jdbc.sql(
            "select count(*) from filter.saved_filter where account_id = :me and place = :place")
        .param("me", accountId)
        .param("place", place.name())
        .query(Integer.class)
        .single();
  }

  /** Answers its id; empty when the name is taken. */
  Optional<Long> save(
      Actor actor, FilterPlace place, String name, String query, boolean shared, Instant now) {
    return asking(actor, SAVE)
        .param("place", place.name())
        .param("myName", actor.fullName())
        .param("name", name)
        .param("query", query)
        .param("shared", shared)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  /** Answers false when the name is taken. */
  boolean change(long accountId, long id, String name, boolean shared) {
    return jdbc.sql(CHANGE)
            .param("me", accountId)
            .param("id", id)
            .param("name", name)
            .param("shared", shared)
            .update()
        == 1;
  }

  void delete(long accountId, long id) {
    jdbc.sql("delete from filter.saved_filter where account_id = :me and id = :id")
        .param("me", accountId)
        .param("id", id)
        .update();
  }

  void openWith(long accountId, FilterPlace place, long id) {
    jdbc.sql(OPEN_WITH)
        .param("me", accountId)
        .param("place", place.name())
        .param("id", id)
        .update();
  }

  void openPlain(long accountId, FilterPlace place) {
    jdbc.sql("delete from filter.opening_filter where account_id = :me and place = :place")
        .param("me", accountId)
        .param("place", place.name())
        .update();
  }

  private JdbcClient.StatementSpec asking(Actor actor, String sql) {
    return jdbc.sql(sql)
        .param("me", actor.accountId())
        .param("agency", actor.agencyId())
        .param("department", Typed.id(actor.departmentId()));
  }

  private static SavedFilter read(ResultSet row, int number) throws SQLException {
    return new SavedFilter(
        row.getLong("id"),
        FilterPlace.valueOf(row.getString("place")),
        row.getLong("account_id"),
        row.getString("owner_name"),
        row.getString("name"),
        row.getString("query"),
        row.getBoolean("shared"),
        row.getBoolean("opening"));
  }
}
