package vn.motcua.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.catalogue.source.Budget;
import vn.motcua.catalogue.source.LimitSupplement;
import vn.motcua.catalogue.source.StepShare;
import vn.motcua.catalogue.source.Tier;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Role;
import vn.motcua.shared.TimeLimit;

/** Reads every version with its lines, in one statement per table. */
@Repository
class ProcedureQueries {

  private static final String REVISION = "select number from catalogue.revision where id = 1";
  private static final String VERSIONS =
      """
      select id, code, version, tier, valid_from, valid_to, name, short_name, field, level,
        department, time_words, fee, online_level, results, result_codes, legal_basis, papers_stated
      from catalogue.procedure_version
      order by code, version
      """;
  private static final String LIMITS =
      """
      select version_id, channel, amount, unit
      from catalogue.time_limit
      order by version_id
      """;
  private static final String PAPERS =
      """
      select version_id, id, name, originals, copies, form, required, condition
      from catalogue.paper
      order by version_id, id
      """;
  private static final String FEES =
      """
      select version_id, number, channel, words, amount, corrected
      from catalogue.fee_line
      order by version_id, number
      """;
  private static final String STEPS =
      """
      select version_id, number, name, role, department, share, most_hours
      from catalogue.template_step
      order by version_id, number
      """;

  private final JdbcClient jdbc;
  private final SupplementStore supplements;

  ProcedureQueries(JdbcClient jdbc, SupplementStore supplements) {
    this.jdbc = jdbc;
    this.supplements = supplements;
  }

  /** Grows with every change of the catalogue. */
  long revision() {
    return jdbc.sql(REVISION).query(Long.class).single();
  }

  /** Every version there is, by code and version. */
  List<Procedure> all() {
    var limits = group(LIMITS, ProcedureQueries::limit);
    var papers = group(PAPERS, ProcedureQueries::paper);
    var fees = group(FEES, ProcedureQueries::fee);
    var steps = group(STEPS, ProcedureQueries::step);
    var overlay = supplements.byCode();
    return jdbc.sql(VERSIONS)
        .query(
            (row, number) -> {
              var id = row.getLong("id");
              var lines =
                  withSupplements(
                      limits.getOrDefault(id, List.of()),
                      Tier.valueOf(row.getString("tier")) == Tier.TWO
                          ? overlay.getOrDefault(row.getString("code"), List.of())
                          : List.of());
              return procedure(
                  row,
                  lines,
                  fees.getOrDefault(id, List.of()),
                  papers.getOrDefault(id, List.of()),
                  steps.getOrDefault(id, List.of()));
            })
        .list();
  }

  private <T> Map<Long, List<T>> group(String sql, RowMapper<T> mapper) {
    var groups = new HashMap<Long, List<T>>();
    jdbc.sql(sql)
        .query(
            (row, number) ->
                groups
                    .computeIfAbsent(row.getLong("version_id"), any -> new ArrayList<>())
                    .add(mapper.mapRow(row, number)))
        .list();
    return groups;
  }

  private static List<ChannelLimit> withSupplements(
      List<ChannelLimit> stated, List<LimitSupplement> supplements) {
    var known = new EnumMap<Channel, ChannelLimit>(Channel.class);
    stated.forEach(line -> known.put(line.channel(), line));
    for (var supplement : supplements) {
      for (var channel : Channel.values()) {
        supplement.on(channel).ifPresent(line -> known.putIfAbsent(channel, line));
      }
    }
    return List.copyOf(known.values());
  }

  private static Procedure procedure(
      ResultSet row,
      List<ChannelLimit> limits,
      List<FeeLine> fees,
      List<RequiredPaper> papers,
      List<StepShare> steps)
      throws SQLException {
    var hours = limits.isEmpty() ? 0 : Budget.hours(limits.getFirst().limit());
    return new Procedure(
        row.getLong("id"),
        row.getInt("version"),
        row.getString("code"),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("field"),
        row.getString("level"),
        DepartmentKind.valueOf(row.getString("department")),
        limits,
        row.getString("time_words"),
        row.getString("fee"),
        fees,
        row.getString("online_level"),
        papers,
        row.getObject("papers_stated", Integer.class),
        words(row, "results"),
        words(row, "result_codes"),
        words(row, "legal_basis"),
        Budget.spread(hours, steps),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static List<String> words(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static ChannelLimit limit(ResultSet row, int number) throws SQLException {
    return ChannelLimit.stated(
        Channel.valueOf(row.getString("channel")),
        new TimeLimit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))));
  }

  private static RequiredPaper paper(ResultSet row, int number) throws SQLException {
    return new RequiredPaper(
        row.getInt("id"),
        row.getString("name"),
        row.getInt("originals"),
        row.getInt("copies"),
        row.getString("form"),
        row.getBoolean("required"),
        row.getString("condition"));
  }

  private static FeeLine fee(ResultSet row, int number) throws SQLException {
    return new FeeLine(
        channel(row.getString("channel")),
        row.getString("words"),
        row.getObject("amount", Long.class),
        row.getBoolean("corrected"));
  }

  private static @Nullable Channel channel(@Nullable String name) {
    return name == null ? null : Channel.valueOf(name);
  }

  private static StepShare step(ResultSet row, int number) throws SQLException {
    return new StepShare(
        row.getInt("number"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        DepartmentKind.valueOf(row.getString("department")),
        row.getInt("share"),
        row.getObject("most_hours", Integer.class));
  }
}
