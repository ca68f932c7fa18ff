package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_FILE_COLUMNS;
import static vn.motcua.fee.FeeRefusal.FEE_FILE_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_FILE_TOO_LONG;
import static vn.motcua.fee.FeeRefusal.FEE_FILE_UNREADABLE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.Refused;

/** The rules of a resolution as a CSV file in UTF-8 with a heading. */
public final class RuleFile {

  /** The most a resolution lays down, many times over. */
  private static final int LONGEST = 2_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public static final List<String> COLUMNS =
      List.of(
          "procedure",
          "item",
          "channel",
          "timing",
          "formula",
          "dong",
          "first_pages",
          "first_dong",
          "later_dong",
          "most_dong",
          "from",
          "to",
          "resolution",
          "signed_on",
          "article",
          "link");

  record Line(long number, TypedRule rule) {}

  private RuleFile() {}

  static List<Line> read(InputStream file) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var lines = new ArrayList<Line>();
    try (var reader = withoutMark(new BufferedReader(new InputStreamReader(file, decoder)));
        var rows = CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(reader)) {
      for (var row : rows) {
        if (lines.size() == LONGEST) {
          throw new Refused(FEE_FILE_TOO_LONG, LONGEST);
        }
        if (!row.getHeader().containsAll(COLUMNS)) {
          throw new Refused(FEE_FILE_COLUMNS, String.join(", ", COLUMNS));
        }
        lines.add(new Line(row.getStartingLineNumber(), rule(row)));
      }
    } catch (CsvParseException unreadable) {
      throw new Refused(FEE_FILE_UNREADABLE);
    } catch (UncheckedIOException unreadable) {
      if (unreadable.getCause() instanceof CharacterCodingException) {
        throw new Refused(FEE_FILE_UNREADABLE);
      }
      throw unreadable;
    } catch (CharacterCodingException unreadable) {
      throw new Refused(FEE_FILE_UNREADABLE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    if (lines.isEmpty()) {
      throw new Refused(FEE_FILE_MISSING);
    }
    return lines;
  }

  /** Spreadsheets put a byte order mark first. */
  private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static TypedRule rule(NamedCsvRecord row) {
    return new TypedRule(
        field(row, "procedure"),
        field(row, "item"),
        field(row, "channel"),
        field(row, "timing"),
        field(row, "formula"),
        field(row, "dong"),
        field(row, "first_pages"),
        field(row, "first_dong"),
        field(row, "later_dong"),
        field(row, "most_dong"),
        field(row, "from"),
        field(row, "to"),
        new TypedGround(
            field(row, "resolution"),
            field(row, "signed_on"),
            field(row, "article"),
            field(row, "link")));
  }

  private static String field(NamedCsvRecord row, String name) {
    return row.findField(name).orElse("");
  }
}
