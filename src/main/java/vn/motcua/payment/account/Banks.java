package vn.motcua.payment.account;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The banks that can be transferred to by QR code, by the numbers NAPAS gave them. */
@Component
public class Banks {

  private static final String FILE = "/data/payment/banks.csv";

  private final Map<String, String> names = read();

  /** Names by number, the best known first. */
  public Map<String, String> names() {
    return names;
  }

  private static Map<String, String> read() {
    var file = Objects.requireNonNull(Banks.class.getResourceAsStream(FILE), FILE);
    var names = new LinkedHashMap<String, String>();
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row -> names.put(row.getField("bin"), row.getField("name")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableMap(names);
  }
}
