package vn.motcua.dossier.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.ConsultationLine;
import vn.motcua.dossier.ConsultationTab;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;

/** Lists of what agencies ask each other, by keyset, within what the reader may see. */
@Repository
public class ConsultationQueries {

  private static final String READ =
      "select d.dossier_id, d.code, d.procedure_version_id, d.applicant_name, "
          + ConsultationStore.COLUMNS
          + """
              from dossier.consultation c
              join dossier.dossier d on d.dossier_id = c.dossier_id
             where %s
               and %s
               and %s
             order by %s
             limit :limit
            """;

  private static final String WAITING = "c.answered_at is null and c.dropped_at is null";

  private final JdbcClient jdbc;

  ConsultationQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One page of a list.
   *
   * @param cursor where the last page ended; null = from the start
   * @param limit 1–200
   */
  public Slice<ConsultationLine> read(
      ConsultationTab tab, Reader reader, @Nullable String cursor, int limit) {
    var parameters = new HashMap<>(reader.parameters());
    parameters.put("limit", limit + 1);
    var newestFirst = tab == ConsultationTab.ANSWERED;
    var after = cursor == null ? "true" : after(cursor, newestFirst, parameters);
    var sql =
        READ.formatted(
            reader.within(side(tab)),
            condition(tab, reader, parameters),
            after,
            newestFirst
                ? "c.answered_at desc, c.dossier_id desc, c.number desc"
                : "c.due_at, c.dossier_id, c.number");
    var lines = jdbc.sql(sql).params(parameters).query((row, number) -> line(row)).list();
    if (lines.size() <= limit) {
      return new Slice<>(lines, null);
    }
    var page = lines.subList(0, limit);
    return new Slice<>(page, cursor(page.getLast(), newestFirst));
  }

  private static String side(ConsultationTab tab) {
    return switch (tab) {
      case TO_ANSWER, ANSWERED -> "c.agency";
      case ASKED, REPORTED -> "c.asking_agency";
    };
  }

  /** Officers see what their department was asked, or the whole agency; others all of it. */
  private static String condition(
      ConsultationTab tab, Reader reader, Map<String, Object> parameters) {
    parameters.put(
        "everyDepartment",
        reader.actor().mayAnywhere(Permission.DOSSIER_APPROVE)
            || !reader.actor().mayAnywhere(Permission.DOSSIER_PROCESS));
    var mine =
        "(:everyDepartment or c.department_id is null or c.department_id = any(:processIn::bigint[]))";
    return switch (tab) {
      case TO_ANSWER -> WAITING + " and " + mine;
      case ASKED -> WAITING;
      case REPORTED -> WAITING + " and c.reported_at is not null";
      case ANSWERED -> "c.answered_at is not null and " + mine;
    };
  }

  private static String after(String cursor, boolean newestFirst, Map<String, Object> parameters) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 3);
      parameters.put(
          "afterAt",
          DossierRow.timestamp(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS)));
      parameters.put("afterId", Long.parseLong(parts[1]));
      parameters.put("afterNumber", Integer.parseInt(parts[2]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
      throw new NotVisible("cursor");
    }
    return newestFirst
        ? "(c.answered_at, c.dossier_id, c.number) < (:afterAt, :afterId, :afterNumber)"
        : "(c.due_at, c.dossier_id, c.number) > (:afterAt, :afterId, :afterNumber)";
  }

  private static String cursor(ConsultationLine last, boolean newestFirst) {
    var reply = last.asked().reply();
    var at = newestFirst && reply != null ? reply.at() : last.asked().dueAt();
    var text =
        ChronoUnit.MICROS.between(Instant.EPOCH, at)
            + " "
            + last.dossierId()
            + " "
            + last.asked().number();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ConsultationLine line(ResultSet row) throws SQLException {
    return new ConsultationLine(
        row.getLong("dossier_id"),
        new DossierCode(row.getString("code")),
        row.getLong("procedure_version_id"),
        row.getString("applicant_name"),
        ConsultationStore.read(row));
  }
}
