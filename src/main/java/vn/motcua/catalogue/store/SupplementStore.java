package vn.motcua.catalogue.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.source.LimitSupplement;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;

/** The limits laid over those the published list leaves unknown. */
@Repository
public class SupplementStore {

  private static final String EVERY_CHANNEL = "*";
  private static final String ALL =
      """
      select code, channel, amount, unit, ground, certainty
      from catalogue.limit_supplement
      order by code, channel desc
      """;
  private static final String INSERT =
      """
      insert into catalogue.limit_supplement (code, channel, amount, unit, ground, certainty)
      values (:code, :channel, :amount, :unit, :ground, :certainty)
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  SupplementStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Puts these in the place of all there were. */
  public void replaceAll(List<LimitSupplement> supplements) {
    jdbc.sql("delete from catalogue.limit_supplement").update();
    batches.batchUpdate(
        INSERT, supplements.stream().map(SupplementStore::row).toArray(SqlParameterSource[]::new));
    jdbc.sql("update catalogue.revision set number = number + 1 where id = 1").update();
  }

  /** By procedure code; a line for one channel comes before one for all. */
  Map<String, List<LimitSupplement>> byCode() {
    return jdbc
        .sql(ALL)
        .query(
            (row, number) ->
                new LimitSupplement(
                    row.getString("code"),
                    row.getString("channel").equals(EVERY_CHANNEL)
                        ? null
                        : Channel.valueOf(row.getString("channel")),
                    new TimeLimit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))),
                    row.getString("ground"),
                    row.getString("certainty")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(LimitSupplement::code));
  }

  private static MapSqlParameterSource row(LimitSupplement line) {
    var channel = line.channel();
    return new MapSqlParameterSource("code", line.code())
        .addValue("channel", channel == null ? EVERY_CHANNEL : channel.name())
        .addValue("amount", line.limit().amount())
        .addValue("unit", line.limit().unit().name())
        .addValue("ground", line.ground())
        .addValue("certainty", line.certainty());
  }
}
