package vn.motcua.dossier.store;

import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads one row by its id, or holds it.
 *
 * @param all the statement that reads all rows, without conditions
 */
record ById<T>(JdbcClient jdbc, String all, RowMapper<T> read) {

  Optional<T> find(long id) {
    return jdbc.sql(all + " where id = :id").param("id", id).query(read).optional();
  }

  /** Holds it until the transaction ends; others wait. */
  T lock(long id) {
    return jdbc.sql(all + " where id = :id for update").param("id", id).query(read).single();
  }
}
