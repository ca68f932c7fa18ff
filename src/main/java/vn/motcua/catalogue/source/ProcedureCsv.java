package vn.motcua.catalogue.source;

import static vn.motcua.catalogue.CatalogueRefusal.*;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.shared.Refused;

/** Reads a CSV file of procedures line by line; the file is never held whole. */
public final class ProcedureCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final LineReader lines;
  private final Consumer<SourceRow> valid;
  private final Consumer<RejectedLine> rejected;

  private ProcedureCsv(
      LineReader lines, Consumer<SourceRow> valid, Consumer<RejectedLine> rejected) {
    this.lines = lines;
    this.valid = valid;
    this.rejected = rejected;
  }

  /**
   * Hands each line of the file to one of the two.
   *
   * @param fileName for the refusal's words
   * @throws Refused when it is empty, no CSV in UTF-8, or lacks a column
   */
  public static void read(
      String fileName,
      InputStream file,
      Consumer<SourceRow> valid,
      Consumer<RejectedLine> rejected) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var reader = new BufferedReader(new InputStreamReader(file, decoder));
        var csv =
            CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(withoutMark(reader))) {
      var records = csv.iterator();
      if (!records.hasNext()) {
        throw new Refused(CATALOGUE_FILE_EMPTY, fileName);
      }
      var lines = new LineReader(header(fileName, records.next()));
      new ProcedureCsv(lines, valid, rejected).readAll(records);
    } catch (CsvParseException | CharacterCodingException broken) {
      throw new Refused(CATALOGUE_FILE_NO_CSV, fileName);
    } catch (UncheckedIOException broken) {
      throw notUtf8OrRethrow(broken, fileName);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static RuntimeException notUtf8OrRethrow(UncheckedIOException broken, String fileName) {
    return broken.getCause() instanceof CharacterCodingException
        ? new Refused(CATALOGUE_FILE_NO_CSV, fileName)
        : broken;
  }

  private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static List<Column> header(String fileName, CsvRecord first) {
    var names =
        first.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (first.getFieldCount() == 1 && names.getFirst().chars().anyMatch(c -> c < ' ')) {
      throw new Refused(CATALOGUE_FILE_NO_CSV, fileName);
    }
    var missing =
        Arrays.stream(Column.values())
            .map(Column::header)
            .filter(header -> !names.contains(header))
            .toList();
    if (!missing.isEmpty() || names.size() != Column.values().length) {
      throw new Refused(CATALOGUE_FILE_HEADER, String.join(", ", missing));
    }
    return names.stream().map(name -> Column.valueOf(name.toUpperCase(Locale.ROOT))).toList();
  }

  private void readAll(Iterator<CsvRecord> records) {
    while (records.hasNext()) {
      var csvRecord = records.next();
      var reason = lines.read(csvRecord, valid);
      reason.ifPresent(rejected);
    }
  }

  static RejectedLine rejection(CsvRecord csvRecord, CatalogueRefusal reason, Object... args) {
    return new RejectedLine(csvRecord.getStartingLineNumber(), reason, List.of(args));
  }
}
