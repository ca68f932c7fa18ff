package vn.motcua.reporting.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.FactRow;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Scope;
import vn.motcua.shared.Vietnam;

/** Reads the dossiers behind the figures. */
@Repository
public class FactQueries {

  private static final String PAGE =
      """
      select c.source, c.id, c.agency_id, c.code, c.procedure_code, c.procedure_name, c.applicant_name,
             c.submitted_on, c.received_on, c.due_on, c.closed_on, c.outcome, c.timeliness, c.late_cause
        from {book} c
       where {where}
         and ({day}, c.source, c.id, c.agency_id) < (cast(:day as date), :source, :id, :lastAgency)
       order by {day} desc, c.source desc, c.id desc, c.agency_id desc
       limit :limit
      """;

  private static final String ALL =
      """
      select c.source, c.id, c.agency_id, c.code, c.procedure_code, c.procedure_name, c.applicant_name,
             c.submitted_on, c.received_on, c.due_on, c.closed_on, c.outcome, c.timeliness, c.late_cause
        from {book} c
       where {where}
       order by {day} desc, c.source desc, c.id desc, c.agency_id desc
      """;

  private static final String COUNT =
      """
      select count(*)
        from {book} c
       where {where}
      """;

  private static final int PIECE = 500;

  private final JdbcClient jdbc;

  FactQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The dossiers of a figure, the latest first.
   *
   * @param after the last row of the page before; null for the first
   */
  public List<FactRow> page(Cell cell, @Nullable FactCursor after, int limit) {
    var from = after == null ? FactCursor.FIRST : after;
    return jdbc.sql(
            PAGE.replace("{book}", book(cell))
                .replace("{where}", where(cell))
                .replace("{day}", cell.measure().day()))
        .params(parameters(cell))
        .param("day", from.day())
        .param("source", from.source())
        .param("id", from.id())
        .param("lastAgency", from.agencyId())
        .param("limit", limit)
        .query(FactRow.class)
        .list();
  }

  /** All of them, read piece by piece in the caller's transaction; the stream is to be closed. */
  public Stream<FactRow> all(Cell cell) {
    return jdbc
        .sql(
            ALL.replace("{book}", book(cell))
                .replace("{where}", where(cell))
                .replace("{day}", cell.measure().day()))
        .params(parameters(cell))
        .withFetchSize(PIECE)
        .query(FactRow.class)
        .stream();
  }

  public long count(Cell cell) {
    return jdbc.sql(COUNT.replace("{book}", book(cell)).replace("{where}", where(cell)))
        .params(parameters(cell))
        .query(Long.class)
        .single();
  }

  /** What a procedure the catalogue does not know is called by the dossiers; else its code. */
  public String procedureName(String code) {
    return jdbc.sql(
            """
            select procedure_name
              from reporting.fact
             where procedure_code = :code
             limit 1
            """)
        .param("code", code)
        .query(String.class)
        .optional()
        .orElse(code);
  }

  private static String book(Cell cell) {
    return cell.closedId() == null ? "reporting.counted" : "reporting.closed_fact";
  }

  private static String where(Cell cell) {
    return (cell.closedId() == null
            ? cell.scope().condition("c", cell.line() != null && cell.line().agencyId() != 0)
            : closed(cell))
        + " and "
        + cell.measure().condition()
        + (cell.line() == null ? "" : ofLine(cell.line()))
        + cell.narrowing().condition(cell.measure());
  }

  /**
   * The totals of a table of several agencies count each dossier once, its lines each their own.
   */
  private static String closed(Cell cell) {
    var ofAgency = cell.line() != null && cell.line().agencyId() != 0;
    return cell.scope().subordinates() && !ofAgency
        ? "c.closed_id = :closed and c.from_depth <= :depth"
        : "c.closed_id = :closed";
  }

  private static String ofLine(LineKey line) {
    if (line.agencyId() != 0) {
      return " and c.agency_id = :lineAgency";
    }
    return line.procedure() == null
        ? " and c.field = :field"
        : " and c.field = :field and c.procedure_code = :procedure";
  }

  private static Map<String, Object> parameters(Cell cell) {
    var parameters = new HashMap<>(between(cell.scope(), cell.period().from(), cell.period().to()));
    var line = cell.line();
    parameters.putAll(cell.narrowing().values());
    parameters.put("closed", Typed.id(cell.closedId()));
    parameters.put("lineAgency", line == null ? 0L : line.agencyId());
    parameters.put("field", Typed.text(line == null ? null : line.field()));
    parameters.put("procedure", Typed.text(line == null ? null : line.procedure()));
    return parameters;
  }

  static Map<String, Object> between(Scope scope, LocalDate from, LocalDate to) {
    var parameters = new HashMap<String, Object>();
    parameters.put("agency", scope.agency().id());
    parameters.put("path", scope.agency().path());
    parameters.put("depth", scope.depth());
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.put("end", to.plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
    return parameters;
  }
}
