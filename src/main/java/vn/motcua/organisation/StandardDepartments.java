package vn.motcua.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The departments a commune, ward or special zone usually has (NĐ 150/2025/NĐ-CP), by date, from
 * {@code data/organisation/standard_departments.csv}.
 */
@Component
public class StandardDepartments {

  private static final String TABLE = "/data/organisation/standard_departments.csv";

  private final List<Line> lines = read();

  /**
   * One of them.
   *
   * @param from the day the rule took effect
   * @param source the rule
   */
  public record Standard(DepartmentKind kind, String name, LocalDate from, String source) {}

  /** A line of the table: a kind of unit, or one unit by its full name. */
  private record Line(String unit, Standard standard) {

    boolean isAbout(Agency agency) {
      return agency.name().equals(unit) || agency.name().startsWith(unit + " ");
    }
  }

  /**
   * Those of the agency on that day, in the order in which departments are listed; of two rules for
   * the same kind the one nearer to the agency holds, then the newer. Empty for agencies that are
   * no communes.
   */
  public List<Standard> of(Agency agency, LocalDate day) {
    if (agency.level() != AgencyLevel.COMMUNE) {
      return List.of();
    }
    var byKind = new TreeMap<DepartmentKind, Standard>();
    lines.stream()
        .filter(line -> line.isAbout(agency) && !line.standard().from().isAfter(day))
        .sorted(
            Comparator.comparingInt((Line line) -> line.unit().length())
                .thenComparing(line -> line.standard().from()))
        .forEach(line -> byKind.put(line.standard().kind(), line.standard()));
    return List.copyOf(byKind.values());
  }

  private static List<Line> read() {
    var table = Objects.requireNonNull(StandardDepartments.class.getResourceAsStream(TABLE), TABLE);
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.stream().map(StandardDepartments::line).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Line line(NamedCsvRecord row) {
    return new Line(
        row.getField("unit"),
        new Standard(
            DepartmentKind.valueOf(row.getField("kind")),
            row.getField("name"),
            LocalDate.parse(row.getField("valid_from")),
            row.getField("source")));
  }
}
