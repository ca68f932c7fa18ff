package vn.motcua.dossier.paper;

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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which form is in use on which day, from {@code data/dossier/form-editions.csv}. */
@Component
public class FormEditions {

  private static final String TABLE = "/data/dossier/form-editions.csv";

  private final List<FormEdition> editions;

  FormEditions() {
    editions = read();
  }

  /** The edition in use on that day; empty when the form did not exist yet. */
  public Optional<FormEdition> on(DossierForm form, LocalDate day) {
    return editions.stream()
        .filter(edition -> edition.form() == form && !edition.validFrom().isAfter(day))
        .max(Comparator.comparing(FormEdition::validFrom));
  }

  /** All editions, by form, the latest first. */
  List<FormEdition> all() {
    return editions.stream()
        .sorted(
            Comparator.comparing(FormEdition::form)
                .thenComparing(FormEdition::validFrom, Comparator.reverseOrder()))
        .toList();
  }

  /** The day before the next edition of the form; empty for the latest. */
  Optional<LocalDate> lastDay(FormEdition edition) {
    return editions.stream()
        .filter(other -> other.form() == edition.form())
        .map(FormEdition::validFrom)
        .filter(from -> from.isAfter(edition.validFrom()))
        .min(Comparator.naturalOrder())
        .map(next -> next.minusDays(1));
  }

  private static List<FormEdition> read() {
    var table = Objects.requireNonNull(FormEditions.class.getResourceAsStream(TABLE), TABLE);
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.stream().map(FormEditions::edition).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FormEdition edition(NamedCsvRecord row) {
    return new FormEdition(
        DossierForm.valueOf(row.getField("form")),
        LocalDate.parse(row.getField("validFrom")),
        row.getField("number"),
        List.of(row.getField("title").split("\\|")),
        row.getField("circular"));
  }
}
