package vn.motcua.reporting.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.reporting.model.Places;

/** Reads the sums of all agencies and stores what is published of them. */
@Repository
class EditionStore {

  /** A dossier several agencies count is counted once in tables of the province. */
  private static final int PROVINCE = Places.depth("/1/");

  /**
   * Whole months from the sums; of the running month only the days until then. What other agencies
   * count too stands in no sum; it is seldom and has an index.
   */
  private static final String SUMS =
      """
      with told as (
      select agency_id, starts_on as day, field, false as twice,
             received, case when channel = 'ONLINE' then received else 0 end as online, early, on_time, overdue
        from reporting.tally
       where not whole
         and not below
         and span = 'H'
         and starts_on < :wholeTo
       union all
      select agency_id, day, field, false, {counts}
        from reporting.movement
       where day >= :wholeTo
         and day <= :until
         and kind <> 'DUE'
       union all
      select agency_id, day, field, true, {counts}
        from reporting.movement
       where from_depth > :province
         and day <= :until
         and kind <> 'DUE'
      )
      select agency_id, date_trunc('month', day::timestamp)::date as month, field,
             {sums}
        from told
       group by agency_id, month, field
       order by agency_id, month, field
      """
          .replace(
              "{counts}",
              """
              (kind = 'RECEIVED')::int, (kind = 'RECEIVED' and channel = 'ONLINE')::int,
                     (kind = 'ENDED' and timeliness = 'EARLY')::int,
                     (kind = 'ENDED' and timeliness in ('ON_TIME', 'UNDATED'))::int,
                     (kind = 'ENDED' and timeliness = 'OVERDUE')::int""")
          .replace("{sums}", sums());

  private static final String CREATE =
      """
      insert into reporting.edition (until_on, whole_to, made_at)
      values (:until, :wholeTo, :at)
      returning edition_id
      """;

  private static final String ADD =
      """
      insert into reporting.published (
             edition_id, agency_id, since, month, merged, field, received, online, early, on_time, overdue,
             twice_received, twice_online, twice_early, twice_on_time, twice_overdue)
      values (:edition, :agency, :since, :month, :merged, :field, :received, :online, :early, :onTime, :overdue,
             :twiceReceived, :twiceOnline, :twiceEarly, :twiceOnTime, :twiceOverdue)
      """;

  private static final String ADD_IN_HAND =
      """
      insert into reporting.published_in_hand (edition_id, agency_id, in_hand, twice)
      values (:edition, :agency, :inHand, :twice)
      """;

  /** The one before is still being read by somebody. */
  private static final String FORGET =
      """
      delete from reporting.edition
       where edition_id < :edition
         and edition_id <> (select max(edition_id) from reporting.edition where edition_id < :edition)
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  EditionStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * @param month first day; of the running month until the day asked for
   */
  record AgencyMonth(long agencyId, LocalDate month, FieldSum sum) {}

  /** By agency and month. */
  void sums(LocalDate wholeTo, LocalDate until, Consumer<AgencyMonth> each) {
    jdbc.sql(SUMS)
        .param("province", PROVINCE)
        .param("wholeTo", wholeTo)
        .param("until", until)
        .query((ResultSet row) -> each.accept(read(row)));
  }

  long create(LocalDate untilOn, LocalDate wholeTo, Instant at) {
    return jdbc.sql(CREATE)
        .param("until", untilOn)
        .param("wholeTo", wholeTo)
        .param("at", Typed.moment(at))
        .query(Long.class)
        .single();
  }

  void add(long edition, List<PublishedRow> rows) {
    batches.run(ADD, rows, row -> values(edition, row));
  }

  /** What each agency has in hand at the end of the last day, and what of it others have too. */
  void addInHand(long edition, Map<Long, Counts> received, Map<Long, Counts> twice) {
    batches.run(
        ADD_IN_HAND,
        received.entrySet(),
        each ->
            new TypedParameters()
                .id("edition", edition)
                .id("agency", each.getKey())
                .amount("inHand", inHand(each.getValue()))
                .amount("twice", inHand(twice.getOrDefault(each.getKey(), Counts.NONE))));
  }

  void forgetBefore(long edition) {
    jdbc.sql(FORGET).param("edition", edition).update();
  }

  private static String sums() {
    return Stream.of("received", "online", "early", "on_time", "overdue")
        .map(
            column ->
                "coalesce(sum({c}) filter (where not twice), 0) as {c}, coalesce(sum({c}) filter (where twice), 0) as twice_{c}"
                    .replace("{c}", column))
        .collect(Collectors.joining(",\n       "));
  }

  private static long inHand(Counts counts) {
    return counts.received() - counts.resolved();
  }

  private static AgencyMonth read(ResultSet row) throws SQLException {
    return new AgencyMonth(
        row.getLong("agency_id"),
        row.getObject("month", LocalDate.class),
        new FieldSum(row.getString("field"), counts(row, ""), counts(row, "twice_")));
  }

  static Counts counts(ResultSet row, String prefix) throws SQLException {
    return new Counts(
        row.getLong(prefix + "received"),
        row.getLong(prefix + "online"),
        row.getLong(prefix + "early"),
        row.getLong(prefix + "on_time"),
        row.getLong(prefix + "overdue"));
  }

  private static TypedParameters values(long edition, PublishedRow row) {
    var counts = row.sum().counts();
    var twice = row.sum().twice();
    return new TypedParameters()
        .id("edition", edition)
        .id("agency", row.agencyId())
        .day("since", row.since())
        .day("month", row.month())
        .flag("merged", row.merged())
        .text("field", row.sum().field())
        .amount("received", counts.received())
        .amount("online", counts.online())
        .amount("early", counts.early())
        .amount("onTime", counts.onTime())
        .amount("overdue", counts.overdue())
        .amount("twiceReceived", twice.received())
        .amount("twiceOnline", twice.online())
        .amount("twiceEarly", twice.early())
        .amount("twiceOnTime", twice.onTime())
        .amount("twiceOverdue", twice.overdue());
  }
}
