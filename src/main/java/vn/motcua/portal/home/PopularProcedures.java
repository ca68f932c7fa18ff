package vn.motcua.portal.home;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Vietnam;

/** The procedures communes handle most, by a dated list; one no longer in force is left out. */
@Component
class PopularProcedures {

  private record Entry(String code, String icon) {}

  private final List<Entry> entries;
  private final Catalogue catalogue;
  private final ProcedureUses uses;
  private final Clock clock;

  PopularProcedures(Catalogue catalogue, ProcedureUses uses, Clock clock) throws IOException {
    this.entries = read();
    this.catalogue = catalogue;
    this.uses = uses;
    this.clock = clock;
  }

  /** Those in force today, the most used first. */
  List<HomePage.Popular> today() {
    var today = Vietnam.date(clock.instant());
    var hidden = uses.publishedNowhere();
    return entries.stream()
        .filter(entry -> !hidden.contains(entry.code()))
        .flatMap(
            entry ->
                catalogue.inForce(entry.code(), today).stream()
                    .map(procedure -> line(procedure, entry.icon())))
        .toList();
  }

  private static HomePage.Popular line(Procedure procedure, String icon) {
    return new HomePage.Popular(
        procedure.code(),
        procedure.shortName(),
        procedure.name(),
        icon,
        procedure.limit(Channel.COUNTER).map(Show::limit).orElse(""));
  }

  private static List<Entry> read() throws IOException {
    var file = new ClassPathResource("data/portal/popular_procedures.csv");
    var entries = new ArrayList<Entry>();
    try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (var row : rows) {
        entries.add(new Entry(row.getField("code"), row.getField("icon")));
      }
    }
    return List.copyOf(entries);
  }
}
