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
    return jdbc.sql(reader.agencyId() == null ? eachByItself(open, reader) : atOnce(open, reader))
        .params(reader.parameters())
        .param("limit", WorklistCounts.MOST + 1)
        .query((row, number) -> counts(row, open))
        .single();
  }

  private static String atOnce(List<Worklist> lists, Reader reader) {
    return numbered(
            lists.stream()
                .map(list -> "least(count(*) filter (where " + list.condition() + "), :limit)")
                .toList())
        + " from dossier.dossier d where "
        + Worklist.OPEN.condition()
        + " and "
        + reader.visible(Worklist.OPEN);
  }

  private static String eachByItself(List<Worklist> lists, Reader reader) {
    return numbered(lists.stream().map(list -> upToLimit(list, reader)).toList());
  }

  private static String upToLimit(Worklist list, Reader reader) {
    return list.alternatives().stream()
        .map(alternative -> stretch(alternative, reader.visible(list)))
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
