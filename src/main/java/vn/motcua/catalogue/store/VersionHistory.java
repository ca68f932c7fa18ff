package vn.motcua.catalogue.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads where the versions of one procedure come from, with their source lines. */
@Repository
public class VersionHistory {

  private static final String OF_CODE =
      """
      select id, imported_at, imported_by, origin, source::text as source
      from catalogue.procedure_version
      where code = :code
      order by version desc
      limit 200
      """;
  private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  VersionHistory(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Newest first. */
  public List<VersionRecord> of(String code) {
    return jdbc.sql(OF_CODE)
        .param("code", code)
        .query(
            (row, number) ->
                new VersionRecord(
                    row.getLong("id"),
                    row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                    row.getString("imported_by"),
                    row.getString("origin").equals("SHIPPED"),
                    json.readValue(row.getString("source"), COLUMNS)))
        .list();
  }
}
