package vn.motcua.platform.sql;

import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Runs one statement for many rows without waiting for the answer of each. */
@Component
public class Batches {

  private final NamedParameterJdbcTemplate jdbc;

  Batches(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Runs it for each row with the values made of it, in their order. */
  public <T> void run(String sql, Collection<T> rows, Function<T, TypedParameters> values) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(sql, rows.stream().map(values).toArray(SqlParameterSource[]::new));
    }
  }
}
