package vn.motcua.reporting.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;

/** Reads what is published. */
@Repository
class Editions {

  private static final String LATEST =
      """
      select edition_id, until_on, whole_to, made_at
        from reporting.edition
       order by edition_id desc
       limit 1
      """;

  private static final String PAGE =
      """
      select *
        from reporting.published
       where edition_id = :edition
         and (month, agency_id, merged, field) > (cast(:month as date), :agency, :merged, :field)
         and month < :before
       order by month, agency_id, merged, field
       limit :limit
      """;

  private static final String SUMS =
      """
      select {key} as key,
             sum(received) as received, sum(online) as online, sum(early) as early, sum(on_time) as on_time,
             sum(overdue) as overdue, sum(twice_received) as twice_received, sum(twice_online) as twice_online,
             sum(twice_early) as twice_early, sum(twice_on_time) as twice_on_time, sum(twice_overdue) as twice_overdue
        from reporting.published
       where edition_id = :edition
         and {whose}
         and month >= :from
         and month < :before
       group by {key}
      """;

  private static final String ONE = "agency_id = :agency";
  private static final String ALL = "cast(:agency as bigint) is null";

  private static final String IN_HAND =
      """
      select agency_id, in_hand, twice
        from reporting.published_in_hand
       where edition_id = :edition
         and (cast(:agency as bigint) is null or agency_id = :agency)
      """;

  private static final String YEARS =
      """
      select distinct cast(extract(year from month) as int) as year
        from reporting.published
       where edition_id = :edition
         and month < :before
       order by year desc
      """;

  private final JdbcClient jdbc;

  Editions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty before the first night. */
  Optional<Edition> latest() {
    return jdbc.sql(LATEST)
        .query(
            (row, number) ->
                new Edition(
                    row.getLong("edition_id"),
                    row.getObject("until_on", LocalDate.class),
                    row.getObject("whole_to", LocalDate.class),
                    row.getObject("made_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /**
   * Some rows of whole months, in order of month and agency.
   *
   * @param after the last row read before; null for the first
   */
  List<PublishedRow> page(Edition edition, int year, @Nullable PublishedRow after, int limit) {
    var begin = LocalDate.of(year, 1, 1);
    var end = begin.plusYears(1);
    return jdbc.sql(PAGE)
        .param("edition", edition.id())
        .param("month", after == null ? begin : after.month())
        .param("agency", after == null ? -1L : after.agencyId())
        .param("merged", after != null && after.merged())
        .param("field", after == null ? "" : after.sum().field())
        .param("before", end.isBefore(edition.wholeTo()) ? end : edition.wholeTo())
        .param("limit", limit)
        .query(
            (row, number) ->
                new PublishedRow(
                    row.getLong("agency_id"),
                    row.getObject("since", LocalDate.class),
                    row.getObject("month", LocalDate.class),
                    row.getBoolean("merged"),
                    new FieldSum(
                        row.getString("field"),
                        EditionStore.counts(row, ""),
                        EditionStore.counts(row, "twice_"))))
        .list();
  }

  /** By month; each dossier once when all agencies are meant. */
  Map<LocalDate, Counts> months(
      Edition edition, @Nullable Long agencyId, LocalDate from, LocalDate before) {
    var found = new TreeMap<LocalDate, Counts>();
    sums(edition, agencyId, "month", from, before)
        .query(
            (ResultSet row) -> {
              found.put(row.getObject("key", LocalDate.class), counts(row, agencyId));
            });
    return found;
  }

  /** By field; those not told apart under the empty name. */
  Map<String, Counts> fields(
      Edition edition, @Nullable Long agencyId, LocalDate from, LocalDate before) {
    var found = new HashMap<String, Counts>();
    sums(edition, agencyId, "field", from, before)
        .query(
            (ResultSet row) -> {
              found.put(row.getString("key"), counts(row, agencyId));
            });
    return found;
  }

  /** What each agency handles. */
  Map<Long, Counts> agencies(Edition edition, LocalDate from, LocalDate before) {
    var found = new HashMap<Long, Counts>();
    sums(edition, null, "agency_id", from, before)
        .query(
            (ResultSet row) -> {
              found.put(row.getLong("key"), EditionStore.counts(row, ""));
            });
    return found;
  }

  /**
   * @param twice what other agencies have in hand too
   */
  record InHand(long inHand, long twice) {}

  /** By agency. */
  Map<Long, InHand> inHand(Edition edition, @Nullable Long agencyId) {
    var found = new HashMap<Long, InHand>();
    jdbc.sql(IN_HAND)
        .param("edition", edition.id())
        .param("agency", Typed.id(agencyId))
        .query(
            (ResultSet row) -> {
              found.put(
                  row.getLong("agency_id"),
                  new InHand(row.getLong("in_hand"), row.getLong("twice")));
            });
    return found;
  }

  /** Years of which there are whole months, the latest first. */
  List<Integer> years(Edition edition) {
    return jdbc.sql(YEARS)
        .param("edition", edition.id())
        .param("before", edition.wholeTo())
        .query(Integer.class)
        .list();
  }

  private JdbcClient.StatementSpec sums(
      Edition edition, @Nullable Long agencyId, String key, LocalDate from, LocalDate before) {
    return jdbc.sql(SUMS.replace("{key}", key).replace("{whose}", agencyId == null ? ALL : ONE))
        .param("edition", edition.id())
        .param("agency", Typed.id(agencyId))
        .param("from", from)
        .param("before", before);
  }

  private static Counts counts(ResultSet row, @Nullable Long agencyId) throws SQLException {
    var counts = EditionStore.counts(row, "");
    return agencyId == null ? counts.minus(EditionStore.counts(row, "twice_")) : counts;
  }
}
