package vn.motcua.certification.store;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Line;

/** The kinds of paper a unit is asked for: those it used, the most used first, then the usual. */
@Repository
public class PaperStore {

  private static final String SHIPPED = "/data/certification/papers.csv";
  private static final int MOST = 80;

  private static final String USED =
      """
      select kind, paper
        from certification.paper_use
       where agency_id = :agency
       order by used desc, used_on desc, paper
       limit 80
      """;

  private static final String USE =
      """
      insert into certification.paper_use as u (agency_id, kind, paper, used, used_on)
      values (:agency, :kind, :paper, 1, :on)
      on conflict (agency_id, kind, paper) do update
        set used = u.used + 1, used_on = excluded.used_on
      """;

  private final JdbcClient jdbc;
  private final List<Paper> shipped;

  PaperStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.shipped = read();
  }

  /**
   * A kind of paper.
   *
   * @param code a few letters that stand for it; empty when it has none
   */
  public record Paper(BookKind kind, String code, String name) {}

  /** What to offer at the counter, at most 80. */
  public List<Paper> of(long agencyId) {
    var offered = new LinkedHashMap<String, Paper>();
    jdbc.sql(USED)
        .param("agency", agencyId)
        .query(
            (row, index) ->
                new Paper(BookKind.valueOf(row.getString("kind")), "", row.getString("paper")))
        .list()
        .forEach(paper -> offered.put(key(paper), withCode(paper)));
    shipped.forEach(paper -> offered.putIfAbsent(key(paper), paper));
    return offered.values().stream().limit(MOST).toList();
  }

  /** Remembers that a paper was asked for. */
  public void use(long agencyId, Line line, LocalDate on) {
    jdbc.sql(USE)
        .param("agency", agencyId)
        .param("kind", line.kind().name())
        .param("paper", line.paper())
        .param("on", on)
        .update();
  }

  private Paper withCode(Paper used) {
    return shipped.stream().filter(each -> key(each).equals(key(used))).findFirst().orElse(used);
  }

  private static String key(Paper paper) {
    return paper.kind() + " " + paper.name();
  }

  private static List<Paper> read() {
    var table = Objects.requireNonNull(PaperStore.class.getResourceAsStream(SHIPPED), SHIPPED);
    var papers = new ArrayList<Paper>();
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      rows.forEach(
          row ->
              papers.add(
                  new Paper(
                      BookKind.valueOf(row.getField("kind")),
                      row.getField("code"),
                      row.getField("name"))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(papers);
  }
}
