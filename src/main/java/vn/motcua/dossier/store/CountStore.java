package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistCounts;

/**
 * Counts open lists for menus, tabs and tiles, in one statement and within what the reader may see.
 *
 * <p>One agency's open work is small and read once for all lists. Over many agencies each list is
 * counted along an index of its own need, no further than is shown.
 */
@Repository
public class CountStore {

  private final JdbcClient jdbc;

  CountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many dossiers each of these lists holds; lists of past work are not counted. */
  public WorklistCounts count(Collection<Worklist> lists, Reader reader) {
    var open = lists.stream().filter(list -> !list.isHistory()).distinct().toList();
    if (open.isEmpty()) {
      return WorklistCounts.NONE;
    }
    return jdbc.sql(
            reader.agencyId() == null || reader.isLimited()
                ? eachByItself(open, reader)
                : atOnce(open, reader))
        .params(reader.parameters())
        .param("limit", WorklistCounts.MOST + 1)
        .query((row, number) -> counts(row, open))
        .single();
  }

  /**
   * Reads the open work of one agency once, from an index and not from the table, whose rows hold
   * sixty columns, and puts equal ones together before a condition is asked: state and hands differ
   * in some thirty ways. What hangs on time or on few dossiers is counted along its own stretch.
   */
  private static String atOnce(List<Worklist> lists, Reader reader) {
    return numbered(
            lists.stream()
                .map(
                    list ->
                        list.isByHands()
                            ? "least(coalesce(sum(d.n) filter (where "
                                + list.condition()
                                + "), 0), :limit)"
                            : upToLimit(list, reader))
                .toList())
        + """
           from (select d.status, d.holder_id, d.holding_department_id, count(*) as n
                   from dossier.dossier d
                  where d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
                    and d.holding_agency_path = :agencyPath
                  group by d.status, d.holder_id, d.holding_department_id) d
          """;
  }

  private static String eachByItself(List<Worklist> lists, Reader reader) {
    return numbered(lists.stream().map(list -> upToLimit(list, reader)).toList());
  }

  private static String upToLimit(Worklist list, Reader reader) {
    return reader.alternatives(list).stream()
        .map(alternative -> stretch(alternative, reader.countable(list)))
        .collect(
            Collectors.joining(
                " union all ", "(select least(count(*), :limit) from (", ") counted)"));
  }

  /**
   * Says that the dossiers are open though the list implies it, so that its index is seen to fit.
   */
  private static String stretch(String condition, String visible) {
    return "(select 1 from dossier.dossier d where "
        + Worklist.OPEN.condition()
        + " and "
        + visible
        + " and "
        + condition
        + " limit :limit)";
  }

  private static String numbered(List<String> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i) + " as n" + i)
        .collect(Collectors.joining(",\n", "select ", "\n"));
  }

  private static WorklistCounts counts(ResultSet row, List<Worklist> lists) throws SQLException {
    var counts = new EnumMap<Worklist, Integer>(Worklist.class);
    for (int i = 0; i < lists.size(); i++) {
      counts.put(lists.get(i), row.getInt("n" + i));
    }
    return new WorklistCounts(counts);
  }
}
