package vn.motcua.history.file;

import static vn.motcua.history.HistoryRefusal.*;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Refused;

/**
 * A file of past dossiers, open at its headings and read line by line; never held whole. Bytes that
 * are no UTF-8 become U+FFFD and let their line be rejected, not the file.
 */
public final class PastFile implements AutoCloseable {

  private static final int LOOKED_AT = 8_192;

  private final Counted bytes;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final Headings headings;
  private long line = 1;

  private PastFile(Counted bytes, CsvReader<CsvRecord> csv) {
    this.bytes = bytes;
    this.csv = csv;
    this.records = csv.iterator();
    var first = next();
    if (first == null) {
      throw new Refused(PAST_FILE_EMPTY);
    }
    this.headings = Headings.of(first);
  }

  /**
   * @throws Refused when it is empty, no text, or its headings are not those of past dossiers
   */
  public static PastFile open(InputStream file) throws IOException {
    var bytes = new Counted(file);
    var buffered = new BufferedInputStream(bytes, 1 << 16);
    var separator = separator(buffered);
    Reader text = new InputStreamReader(buffered, StandardCharsets.UTF_8);
    return new PastFile(
        bytes,
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text));
  }

  /** The sign that stands most often in the headings. */
  private static char separator(BufferedInputStream file) throws IOException {
    file.mark(LOOKED_AT);
    var start = file.readNBytes(LOOKED_AT);
    file.reset();
    if (start.length == 0) {
      throw new Refused(PAST_FILE_EMPTY);
    }
    var commas = 0;
    var semicolons = 0;
    var tabs = 0;
    var heading = true;
    for (var each : start) {
      switch (each) {
        // no text holds it: packed files, UTF-16
        case 0 -> throw new Refused(PAST_FILE_NO_TEXT);
        case '\n' -> heading = false;
        case ',' -> commas += heading ? 1 : 0;
        case ';' -> semicolons += heading ? 1 : 0;
        case '\t' -> tabs += heading ? 1 : 0;
        default -> {
          // a letter
        }
      }
    }
    if (tabs > commas && tabs > semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  public Headings headings() {
    return headings;
  }

  /**
   * The next line of data; null at the end.
   *
   * @throws Refused when it can be read no further
   */
  public @Nullable CsvRecord next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      var read = records.next();
      line = read.getStartingLineNumber();
      return read;
    } catch (CsvParseException broken) {
      throw new Refused(PAST_FILE_BROKEN, line);
    } catch (UncheckedIOException unreadable) {
      throw new Refused(PAST_FILE_BROKEN, line);
    }
  }

  /** How much of the file was read, a little ahead of the lines handed out. */
  public long bytes() {
    return bytes.count;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream file) {
      super(file);
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var some = super.read(into, offset, length);
      count += Math.max(some, 0);
      return some;
    }
  }
}
