package vn.motcua.petition.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionList;
import vn.motcua.petition.PetitionQuery;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;

/** Reads petitions for the desk: only what the reader may see. */
@Repository
public class PetitionQueries {

  private static final String PAGE =
      "select "
          + PetitionRow.COLUMNS
          + """
              from petition.petition p
             where {theirs}
               and p.status in ({statuses})
               and {list}
               {asked}
             order by p.petition_id {order}
             limit :limit
            """;

  /** Each list counted no further than it is shown. */
  private static final String COUNT =
      """
      select '{name}' as list, count(*) as found
        from (select
                from petition.petition p
               where {theirs}
                 and p.status in ({statuses})
                 and {list}
               limit :most) bounded
      """;

  private static final String OF_DOSSIER =
      "select "
          + PetitionRow.COLUMNS
          + """
              from petition.petition p
             where p.dossier_code = :dossier
               and p.dossier_code <> ''
               and {theirs}
             order by p.petition_id desc
             limit :limit
            """;

  private final JdbcClient jdbc;

  PetitionQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Petition> page(Reader reader, PetitionQuery query, Instant now, int limit) {
    var list = query.list();
    var asked = new StringBuilder();
    if (query.source() != null) {
      asked.append("and p.source = :source\n");
    }
    if (query.concern() != null) {
      asked.append("and p.concern = :concern\n");
    }
    if (!query.words().isEmpty()) {
      // who denounced somebody is not found by their name, nor by what they said
      asked.append(
          """
          and (p.code = :code
               or not p.sealed
                  and platform.fold(p.content || ' ' || p.sender_name)
                      like '%' || platform.fold(:words) || '%')
          """);
    }
    if (query.after() != null) {
      asked.append("and p.petition_id ").append(list.isHistory() ? "<" : ">").append(" :after\n");
    }
    var sql =
        of(PAGE, reader, list)
            .replace("{asked}", asked)
            .replace("{order}", list.isHistory() ? "desc" : "");
    return jdbc.sql(sql)
        .paramSource(
            reader
                .parameters()
                .moment("now", now)
                .name("source", query.source())
                .name("concern", query.concern())
                .text("code", PetitionCode.parse(query.words()).map(PetitionCode::value).orElse(""))
                .text("words", query.words())
                .id("after", query.after())
                .number("limit", limit))
        .query(PetitionRow::read)
        .list();
  }

  /** How many are in each list, counted no further than {@code most}. */
  public Map<PetitionList, Integer> counts(
      Reader reader, Collection<PetitionList> lists, Instant now, int most) {
    var counts = new EnumMap<PetitionList, Integer>(PetitionList.class);
    var sql =
        lists.stream()
            .map(list -> of(COUNT, reader, list).replace("{name}", list.name()))
            .collect(Collectors.joining(" union all "));
    jdbc.sql(sql)
        .paramSource(reader.parameters().moment("now", now).number("most", most))
        .query(
            row -> {
              counts.put(PetitionList.valueOf(row.getString("list")), row.getInt("found"));
            });
    return counts;
  }

  /** What was said about a dossier, the newest first. */
  public List<Petition> ofDossier(Reader reader, String dossier, int limit) {
    return jdbc.sql(OF_DOSSIER.replace("{theirs}", reader.condition()))
        .paramSource(reader.parameters().text("dossier", dossier).number("limit", limit))
        .query(PetitionRow::read)
        .list();
  }

  /** Names of constants are written out: the partial index is used for them only. */
  private static String of(String sql, Reader reader, PetitionList list) {
    return sql.replace("{theirs}", reader.condition())
        .replace("{statuses}", names(list))
        .replace("{list}", condition(list));
  }

  private static String names(PetitionList list) {
    return Arrays.stream(Status.values())
        .filter(list.statuses()::contains)
        .map(status -> "'" + status.name() + "'")
        .collect(Collectors.joining(", "));
  }

  private static String condition(PetitionList list) {
    return switch (list) {
      case MINE -> "p.handler_id = any(:selves)";
      case LATE -> "p.step_due_at < :now";
      case UNSATISFIED -> "p.satisfied = false";
      default -> "true";
    };
  }
}
