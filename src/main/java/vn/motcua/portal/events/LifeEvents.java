package vn.motcua.portal.events;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What has to be done when something happens in a life, by a dated list. */
@Component
class LifeEvents {

  /**
   * One procedure of an event.
   *
   * @param note when or why, in Vietnamese, as the law has it; empty when there is nothing to say
   * @param ground where the law says so; empty with an empty note
   */
  record Need(String code, String note, String ground) {}

  private final Map<String, List<Need>> needs;

  LifeEvents() throws IOException {
    var file = new ClassPathResource("data/portal/life_events.csv");
    try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      needs =
          rows.stream()
              .collect(
                  Collectors.groupingBy(
                      row -> row.getField("event"),
                      LinkedHashMap::new,
                      Collectors.mapping(LifeEvents::need, Collectors.toList())));
    }
  }

  private static Need need(NamedCsvRecord row) {
    return new Need(row.getField("code"), row.getField("note"), row.getField("ground"));
  }

  /** The events, as they stand in addresses. */
  List<String> names() {
    return List.copyOf(needs.keySet());
  }

  /** In the order in which they are done; none for an unknown event. */
  List<Need> of(String event) {
    return needs.getOrDefault(event, List.of());
  }
}
