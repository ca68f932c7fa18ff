package vn.motcua.workcalendar.shipped;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.workcalendar.engine.SpecialDay;
import vn.motcua.workcalendar.engine.SpecialKind;

/**
 * A day off or swap announced for the whole country.
 *
 * @param source the list's words on how sure it is
 */
public record AnnouncedDay(LocalDate on, SpecialKind kind, String name, String source) {

  /** The shipped list as it lies there. */
  public static byte[] file() {
    try {
      return new ClassPathResource("data/workcalendar/holidays.csv").getContentAsByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The days of such a list. */
  public static List<AnnouncedDay> read(byte[] file) {
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
      return reader.stream().map(AnnouncedDay::of).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Fixed dates of the law are sure though computed; what is only remembered is not. */
  public boolean provisional() {
    return source.contains("recalled");
  }

  SpecialDay special() {
    return new SpecialDay(0, on, kind, name, provisional(), false);
  }

  private static AnnouncedDay of(NamedCsvRecord row) {
    return new AnnouncedDay(
        LocalDate.parse(row.getField("date")),
        kind(row),
        row.getField("name"),
        row.getField("provenance"));
  }

  private static SpecialKind kind(NamedCsvRecord row) {
    return switch (Objects.requireNonNull(row.getField("type"))) {
      case "holiday" -> SpecialKind.HOLIDAY;
      case "compensatory" -> SpecialKind.COMPENSATORY;
      case "swapped_off" -> SpecialKind.SWAPPED_OFF;
      case "work_swap" -> SpecialKind.SWAPPED_WORKING;
      default -> throw new IllegalStateException("Unknown kind of day: " + row.getField("type"));
    };
  }
}
