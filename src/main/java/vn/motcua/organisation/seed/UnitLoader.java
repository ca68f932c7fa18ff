package vn.motcua.organisation.seed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the shipped units: copied into temporary tables, then merged, in under a second. */
@Component
class UnitLoader {

  private static final String NEW_IDS =
      """
      select nextval(pg_get_serial_sequence('organisation.agency', 'id'))
        from generate_series(1, :count)
      """;

  /** What an administrator has ended stays ended, whatever the list says. */
  private static final String MERGE_AGENCIES =
      """
      insert into organisation.agency as a
             (id, seed_key, gso_code, name, short_name, body_name, level, parent_id, path,
              valid_from, valid_to)
      select *
        from seeded_agency
          on conflict (id) do update
         set gso_code = excluded.gso_code,
             name = excluded.name,
             short_name = excluded.short_name,
             body_name = excluded.body_name,
             parent_id = excluded.parent_id,
             path = excluded.path,
             valid_from = excluded.valid_from,
             valid_to = case
                 when exists (select
                                from organisation.succession s
                               where s.predecessor_id = a.id
                                 and s.document <> '')
                 then a.valid_to
                 else excluded.valid_to
             end
       where (a.gso_code, a.name, a.short_name, a.body_name, a.parent_id, a.path, a.valid_from,
              a.valid_to)
             is distinct from
             (excluded.gso_code, excluded.name, excluded.short_name, excluded.body_name,
              excluded.parent_id, excluded.path, excluded.valid_from, excluded.valid_to)
      """;

  /** An agency that has codes already keeps them: somebody may have entered a newer one. */
  private static final String MERGE_CODES =
      """
      insert into organisation.agency_code (code, agency_id, valid_from, valid_to)
      select code, agency_id, valid_from, valid_to
        from seeded_code s
       where not exists (select
                           from organisation.agency_code c
                          where c.agency_id = s.agency_id)
      """;

  private static final String MERGE_SUCCESSIONS =
      """
      insert into organisation.succession (predecessor_id, successor_id, happened_on, divided)
      select *
        from seeded_succession
          on conflict do nothing
      """;
  private static final String REFRESH_SEARCH_TEXTS =
      """
      update organisation.agency a
         set search_text = t.search_text
        from organisation.agency_search_text t
       where t.agency_id = a.id
         and t.search_text <> a.search_text
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate connections;

  UnitLoader(JdbcClient jdbc, JdbcTemplate connections) {
    this.jdbc = jdbc;
    this.connections = connections;
  }

  Map<String, Long> knownIds() {
    return jdbc
        .sql("select seed_key, id from organisation.agency where seed_key is not null")
        .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<Long> newIds(int count) {
    return jdbc.sql(NEW_IDS).param("count", count).query(Long.class).list();
  }

  void agencies(List<SeededAgency> agencies, Map<String, Long> ids, Map<String, String> paths) {
    copy(
        "seeded_agency",
        """
        id bigint, seed_key text, gso_code text, name text, short_name text, body_name text,
        level text, parent_id bigint, path text, valid_from date, valid_to date
        """,
        agencies,
        agency ->
            Stream.of(
                cell(ids.get(agency.key())),
                cell(agency.key()),
                cell(agency.gsoCode()),
                cell(agency.name()),
                cell(agency.shortName()),
                cell(agency.bodyName()),
                cell(agency.level()),
                cell(agency.parentKey() == null ? null : ids.get(agency.parentKey())),
                cell(paths.get(agency.key())),
                cell(agency.validFrom()),
                cell(agency.validTo())));
    jdbc.sql(MERGE_AGENCIES).update();
  }

  void codes(List<SeededCode> codes, Map<String, Long> ids) {
    copy(
        "seeded_code",
        "code text, agency_id bigint, valid_from date, valid_to date",
        codes,
        held ->
            Stream.of(
                cell(held.code()),
                cell(ids.get(held.agencyKey())),
                cell(held.validFrom()),
                cell(held.validTo())));
    jdbc.sql(MERGE_CODES).update();
  }

  void successions(List<SeededSuccession> successions, Map<String, Long> ids, LocalDate on) {
    copy(
        "seeded_succession",
        "predecessor_id bigint, successor_id bigint, happened_on date, divided boolean",
        successions,
        succession ->
            Stream.of(
                cell(ids.get(succession.oldKey())),
                cell(ids.get(succession.newKey())),
                cell(on),
                cell(succession.divided())));
    jdbc.sql(MERGE_SUCCESSIONS).update();
  }

  void searchTexts() {
    jdbc.sql(REFRESH_SEARCH_TEXTS).update();
    jdbc.sql("analyze organisation.agency").update();
  }

  private <T> void copy(
      String table, String columns, List<T> rows, Function<T, Stream<String>> cells) {
    jdbc.sql("create temporary table " + table + " (" + columns + ") on commit drop").update();
    var lines =
        rows.stream()
            .map(row -> cells.apply(row).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
    connections.execute(
        (ConnectionCallback<Long>)
            connection -> {
              try {
                return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(lines));
              } catch (IOException failure) {
                throw new UncheckedIOException(failure);
              }
            });
  }

  /** One value in PostgreSQL's text format; our lists hold no tabs, line ends or backslashes. */
  private static String cell(@Nullable Object value) {
    return value == null ? "\\N" : value.toString();
  }
}
