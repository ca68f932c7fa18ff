package vn.motcua.portal.events;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The pictogram of a field, for whoever reads little. */
@Component
class FieldIcons {

  private static final String ANY = "file";

  private final Map<String, String> icons;

  FieldIcons() throws IOException {
    var file = new ClassPathResource("data/portal/field_icons.csv");
    try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      icons =
          rows.stream()
              .collect(Collectors.toMap(row -> row.getField("field"), row -> row.getField("icon")));
    }
  }

  /** Name of a drawing in {@code img/icons.svg}; a sheet of paper for a field without its own. */
  String of(String field) {
    return icons.getOrDefault(field, ANY);
  }
}
