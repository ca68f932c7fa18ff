package vn.motcua.result.paper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.result.model.ResultKind;

/** Which form is in use when, and which kind a procedure usually ends with. */
@Component
public class ResultEditions {

  private static final String EDITIONS = "/data/result/editions.csv";
  private static final String USUAL = "/data/result/usual-kinds.csv";

  private final List<ResultEdition> editions;
  private final Map<String, ResultKind> usual;

  ResultEditions() {
    editions = read(EDITIONS, ResultEditions::edition);
    usual =
        read(USUAL, Function.identity()).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.getField("procedure"),
                    row -> ResultKind.valueOf(row.getField("kind"))));
  }

  /** The edition in use on that day. */
  public ResultEdition on(ResultKind kind, LocalDate day) {
    return editions.stream()
        .filter(edition -> edition.kind() == kind && !edition.validFrom().isAfter(day))
        .max(Comparator.comparing(ResultEdition::validFrom))
        .orElseThrow(() -> new IllegalArgumentException("no form of " + kind + " on " + day));
  }

  /** The kind most results of a procedure are of; empty when it says nothing. */
  public Optional<ResultKind> usual(String procedureCode) {
    return Optional.ofNullable(usual.get(procedureCode));
  }

  private static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
    var table = Objects.requireNonNull(ResultEditions.class.getResourceAsStream(name), name);
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.stream().map(row).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ResultEdition edition(NamedCsvRecord row) {
    var months = row.getField("validMonths");
    return new ResultEdition(
        ResultKind.valueOf(row.getField("kind")),
        LocalDate.parse(row.getField("validFrom")),
        row.getField("symbol"),
        List.of(row.getField("title").split("\\|")),
        months.isEmpty() ? null : Integer.valueOf(months),
        row.getField("ground"));
  }
}
