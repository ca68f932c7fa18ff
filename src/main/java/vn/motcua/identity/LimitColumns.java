package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Work;

/** The limits of a role as columns {@code fields}, {@code works}, {@code departments}. */
final class LimitColumns {

  private LimitColumns() {}

  static Limits read(ResultSet row) throws SQLException {
    return new Limits(
        Set.of(strings(row, "fields")),
        Arrays.stream(strings(row, "works")).map(Work::valueOf).collect(Collectors.toSet()),
        Arrays.stream(array(row, "departments")).map(Long.class::cast).collect(Collectors.toSet()));
  }

  /** Adds the three parameters, null where there is no limit. */
  static StatementSpec add(StatementSpec statement, Limits limits) {
    return statement
        .param(
            "fields", Typed.texts(orNull(limits.fields().stream().sorted().toArray(String[]::new))))
        .param("works", Typed.texts(orNull(names(limits.works()))))
        .param(
            "departments",
            Typed.ids(orNull(limits.departments().stream().sorted().toArray(Long[]::new))));
  }

  static String[] names(Collection<Work> works) {
    return works.stream().sorted().map(Work::name).toArray(String[]::new);
  }

  private static <T> T @Nullable [] orNull(T[] values) {
    return values.length == 0 ? null : values;
  }

  private static String[] strings(ResultSet row, String column) throws SQLException {
    return Arrays.copyOf(array(row, column), array(row, column).length, String[].class);
  }

  private static Object[] array(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? new Object[0] : (Object[]) array.getArray();
  }
}
