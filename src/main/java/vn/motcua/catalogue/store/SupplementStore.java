package vn.motcua.catalogue.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.source.LimitSupplement;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;
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
  private final Batches batches;

  SupplementStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Puts these in the place of all there were. */
  public void replaceAll(List<LimitSupplement> supplements) {
    jdbc.sql("delete from catalogue.limit_supplement").update();
    batches.run(INSERT, supplements, SupplementStore::row);
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

  private static TypedParameters row(LimitSupplement line) {
    var channel = line.channel();
    return new TypedParameters()
        .text("code", line.code())
        .text("channel", channel == null ? EVERY_CHANNEL : channel.name())
        .number("amount", line.limit().amount())
        .name("unit", line.limit().unit())
        .text("ground", line.ground())
        .text("certainty", line.certainty());
  }
}
