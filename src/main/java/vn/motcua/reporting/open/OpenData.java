package vn.motcua.reporting.open;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportTable;
import vn.motcua.export.file.CsvFile;
import vn.motcua.shared.Vietnam;

/** Writes what is published, for programs. */
@Component
class OpenData {

  private final OpenRows rows;
  private final OpenWords.Source words;
  private final Editions editions;
  private final JsonMapper json;

  OpenData(OpenRows rows, OpenWords.Source words, Editions editions, JsonMapper json) {
    this.rows = rows;
    this.words = words;
    this.editions = editions;
    this.json = json;
  }

  void csv(Edition edition, int year, OutputStream out) throws IOException {
    var columns = OpenRows.COLUMNS.stream().map(name -> new ExportColumn(name, 1)).toList();
    var table = new ExportTable("", "", "", "open-data", columns, 0);
    CsvFile.write(table, rows.of(edition, year, words.get().others()), out);
  }

  void json(Edition edition, int year, OutputStream out) {
    var said = words.get();
    try (var generator = json.createGenerator(out)) {
      generator.writeStartObject();
      about(edition, said).forEach(generator::writePOJOProperty);
      generator.writeNumberProperty("year", year);
      generator.writePOJOProperty("columns", columns(said));
      generator.writeName("rows");
      generator.writeStartArray();
      rows.of(edition, year, said.others()).forEachRemaining(row -> generator.writePOJO(row(row)));
      generator.writeEndArray();
      generator.writeEndObject();
    }
  }

  /**
   * What there is, in the words of DCAT.
   *
   * @param address of this system, without a slash at the end
   */
  Map<String, Object> catalogue(Edition edition, String address) {
    var said = words.get();
    var datasets = new ArrayList<Map<String, Object>>();
    for (var year : editions.years(edition)) {
      var dataset = new LinkedHashMap<String, Object>();
      dataset.put("@type", "dcat:Dataset");
      dataset.put("dct:identifier", "handling-" + year);
      dataset.put("dct:title", said.title() + ", " + year);
      dataset.put("dct:description", said.description());
      dataset.put("dct:temporal", year);
      dataset.put("dct:language", "vi");
      dataset.put("dct:accrualPeriodicity", "monthly");
      dataset.put("dct:license", said.licence());
      dataset.put("dct:modified", modified(edition));
      dataset.put("columns", columns(said));
      dataset.put(
          "dcat:distribution",
          List.of(
              distribution("text/csv", address + "/open-data/handling.csv?year=" + year),
              distribution("application/json", address + "/open-data/handling.json?year=" + year)));
      datasets.add(dataset);
    }
    var catalogue = new LinkedHashMap<String, Object>();
    catalogue.put("@context", "https://www.w3.org/ns/dcat.jsonld");
    catalogue.put("@type", "dcat:Catalog");
    catalogue.put("dct:title", said.title());
    catalogue.put("dct:rights", said.ground());
    catalogue.put("dct:license", said.licence());
    catalogue.put("dct:modified", modified(edition));
    catalogue.put("dcat:dataset", datasets);
    return catalogue;
  }

  private static Map<String, Object> about(Edition edition, OpenWords said) {
    var about = new LinkedHashMap<String, Object>();
    about.put("title", said.title());
    about.put("description", said.description());
    about.put("licence", said.licence());
    about.put("ground", said.ground());
    about.put("until", edition.wholeTo().minusDays(1).toString());
    about.put("published", modified(edition));
    return about;
  }

  private static String modified(Edition edition) {
    return edition.madeAt().atZone(Vietnam.ZONE).toOffsetDateTime().toString();
  }

  private static List<Map<String, String>> columns(OpenWords said) {
    return said.columns().entrySet().stream()
        .map(column -> Map.of("name", column.getKey(), "description", column.getValue()))
        .toList();
  }

  private static Map<String, String> distribution(String mediaType, String address) {
    var distribution = new LinkedHashMap<String, String>();
    distribution.put("@type", "dcat:Distribution");
    distribution.put("dcat:mediaType", mediaType);
    distribution.put("dcat:downloadURL", address);
    return distribution;
  }

  private static Map<String, Object> row(List<Object> cells) {
    var row = new LinkedHashMap<String, Object>();
    for (var column = 0; column < cells.size(); column++) {
      row.put(OpenRows.COLUMNS.get(column), cells.get(column));
    }
    return row;
  }
}
