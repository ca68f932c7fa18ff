package vn.motcua.catalogue.source;

import static vn.motcua.catalogue.CatalogueRefusal.*;
import static vn.motcua.catalogue.source.ProcedureCsv.rejection;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Checks the lines of one file; remembers which procedures it has seen. */
class LineReader {

  private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");

  private final List<Column> header;
  private final Map<String, Long> seen = new HashMap<>();

  LineReader(List<Column> header) {
    this.header = header;
  }

  /** Hands the line on when it is valid, else answers why not. */
  Optional<RejectedLine> read(CsvRecord csvRecord, Consumer<SourceRow> valid) {
    if (csvRecord.getFieldCount() != header.size()) {
      return Optional.of(
          rejection(csvRecord, CATALOGUE_LINE_FIELDS, csvRecord.getFieldCount(), header.size()));
    }
    var values = new EnumMap<Column, String>(Column.class);
    for (var i = 0; i < header.size(); i++) {
      var column = header.get(i);
      var value = Normalizer.normalize(csvRecord.getField(i), Normalizer.Form.NFC).strip();
      if (value.length() > column.longest()) {
        return Optional.of(
            rejection(csvRecord, CATALOGUE_LINE_TOO_LONG, column.header(), column.longest()));
      }
      if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
        return Optional.of(rejection(csvRecord, CATALOGUE_LINE_CONTROL_CHARACTER, column.header()));
      }
      values.put(column, value);
    }
    return check(csvRecord, values, valid);
  }

  private Optional<RejectedLine> check(
      CsvRecord csvRecord, Map<Column, String> values, Consumer<SourceRow> valid) {
    for (var needed : List.of(Column.NAME, Column.FIELD, Column.LEVEL)) {
      if (values.getOrDefault(needed, "").isEmpty()) {
        return Optional.of(rejection(csvRecord, CATALOGUE_LINE_MISSING, needed.header()));
      }
    }
    var code = values.getOrDefault(Column.CODE, "");
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      return Optional.of(rejection(csvRecord, CATALOGUE_LINE_CODE, code));
    }
    var era = values.getOrDefault(Column.ERA, "");
    var tier = Tier.of(era);
    if (tier.isEmpty()) {
      return Optional.of(rejection(csvRecord, CATALOGUE_LINE_ERA, era));
    }
    var row = new SourceRow(csvRecord.getStartingLineNumber(), tier.get(), values);
    var earlier = seen.putIfAbsent(row.code() + ' ' + row.tier(), row.line());
    if (earlier != null) {
      return Optional.of(rejection(csvRecord, CATALOGUE_LINE_REPEATED, earlier));
    }
    valid.accept(row);
    return Optional.empty();
  }
}
