package vn.motcua.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.motcua.dossier.model.Applicant;

/** Invents applicants with likely names; no real person. */
final class People {

  private static final String NAMES = "/data/shared/names.csv";
  private static final List<String> HAMLETS =
      List.of(
          "Thôn Thủy Tú",
          "Thôn Hiền Dũng",
          "Thôn Linh Đơn",
          "Thôn Hòa Bình",
          "Thôn Đông Luật",
          "Thôn Tân Trại");

  private final Random random;
  private final List<String> surnames;
  private final List<String> women;
  private final List<String> men;

  People(Random random) {
    this.random = random;
    var rows = read();
    surnames =
        rows.stream()
            .filter(
                row ->
                    row.getField("type").equals("surname")
                        && row.getField("weight_kind").startsWith("percent (p"))
            .limit(20)
            .map(row -> row.getField("value"))
            .toList();
    women = given(rows, "nữ");
    men = given(rows, "nam");
  }

  Applicant next(String commune) {
    var woman = random.nextBoolean();
    var names = woman ? women : men;
    var name = pick(surnames) + " " + pick(names);
    var year = 45 + random.nextInt(55);
    var identity = "0450%02d%06d".formatted(year, random.nextInt(1_000_000));
    return new Applicant(
        name,
        identity.substring(0, 3) + (woman ? 1 : 0) + identity.substring(4, 12),
        "0900%06d".formatted(random.nextInt(1_000_000)),
        "",
        pick(HAMLETS) + ", " + commune + ", tỉnh Quảng Trị",
        random.nextInt(5) == 0 ? "Bru - Vân Kiều" : "Kinh");
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> given(List<NamedCsvRecord> rows, String gender) {
    var names =
        rows.stream()
            .filter(
                row ->
                    row.getField("type").startsWith("given2")
                        && row.getField("gender").equalsIgnoreCase(gender))
            .map(row -> row.getField("value"))
            .distinct()
            .limit(400)
            .toList();
    if (names.isEmpty()) {
      throw new IllegalStateException("No given names " + gender);
    }
    return names;
  }

  private static List<NamedCsvRecord> read() {
    var table = Objects.requireNonNull(People.class.getResourceAsStream(NAMES), NAMES);
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
