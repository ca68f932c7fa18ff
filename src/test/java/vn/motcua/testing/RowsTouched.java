package vn.motcua.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a query costs, whatever the machine: rows that PostgreSQL read for it. */
public final class RowsTouched {

  private static final String SUM =
      """
      select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
        from pg_stat_xact_user_tables
       where schemaname = :schema
         and relname like any(:tables)
      """;

  private RowsTouched() {}

  /**
   * Rows read in this transaction so far, by scans of the tables or through their indexes.
   *
   * @param tables names or patterns of them; none = all of the schema
   */
  public static long of(JdbcClient jdbc, String schema, String... tables) {
    return jdbc.sql(SUM)
        .param("schema", schema)
        .param("tables", tables.length == 0 ? new String[] {"%"} : tables)
        .query(Long.class)
        .single();
  }
}
