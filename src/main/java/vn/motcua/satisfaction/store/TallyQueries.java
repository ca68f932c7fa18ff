package vn.motcua.satisfaction.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.satisfaction.model.Line;
import vn.motcua.satisfaction.model.Sample;

/**
 * Reads the sums. What a question costs is bounded by lines, months, questions and choices, however
 * many people answered.
 */
@Repository
public class TallyQueries {

  private static final String SAMPLES =
      """
      select t.agency_id, t.key, t.month,
             coalesce(sum(t.times) filter (where t.question = 'invited'), 0)::int as invited,
             coalesce(sum(t.times) filter (where t.question = 'answered'), 0)::int as answered
        from satisfaction.tally t
       where t.agency_id = any(:agencies)
         and t.line = :line
         and t.month >= :from
         and t.month <= :to
         and t.question in ('invited', 'answered')
       group by t.agency_id, t.key, t.month
      """;

  private static final String CHOSEN =
      """
      select t.agency_id, t.key, t.question, t.choice, sum(t.times)::int as times
        from unnest(cast(:agencies as bigint[]), cast(:keys as text[]), cast(:months as date[]))
             as m (agency_id, key, month)
        join satisfaction.tally t
          on t.agency_id = m.agency_id
         and t.line = :line
         and t.month = m.month
         and t.key = m.key
       where t.question not in ('invited', 'answered')
       group by t.agency_id, t.key, t.question, t.choice
      """;

  private final JdbcClient jdbc;

  TallyQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of an agency. */
  public record Place(long agencyId, String key) {}

  /** How many were asked and answered there in a month. */
  public record Counted(long agencyId, Sample sample) {}

  /** How often a choice was made there. */
  public record Chosen(long agencyId, String key, String question, String choice, int times) {}

  /** Of those agencies, from the one month to the other. */
  public List<Counted> samples(Collection<Long> agencies, Line line, LocalDate from, LocalDate to) {
    return jdbc.sql(SAMPLES)
        .param("agencies", agencies.toArray(Long[]::new))
        .param("line", line.name())
        .param("from", Typed.day(from))
        .param("to", Typed.day(to))
        .query(
            (row, number) ->
                new Counted(
                    row.getLong("agency_id"),
                    new Sample(
                        row.getString("key"),
                        row.getObject("month", LocalDate.class),
                        row.getInt("invited"),
                        row.getInt("answered"))))
        .list();
  }

  /** What was chosen in just those months of each line. */
  public List<Chosen> chosen(Line line, Map<Place, Set<LocalDate>> months) {
    var agencies = new ArrayList<Long>();
    var keys = new ArrayList<String>();
    var days = new ArrayList<String>();
    months.forEach(
        (place, told) ->
            told.forEach(
                month -> {
                  agencies.add(place.agencyId());
                  keys.add(place.key());
                  days.add(month.toString());
                }));
    return agencies.isEmpty()
        ? List.of()
        : jdbc.sql(CHOSEN)
            .param("agencies", agencies.toArray(Long[]::new))
            .param("keys", keys.toArray(String[]::new))
            .param("months", days.toArray(String[]::new))
            .param("line", line.name())
            .query(Chosen.class)
            .list();
  }
}
