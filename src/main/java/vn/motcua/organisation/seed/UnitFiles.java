package vn.motcua.organisation.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The lists of units that come with the product. */
public final class UnitFiles {

  private static final String FOLDER = "data/organisation/";
  private static final List<String> ALL =
      List.of("units_2tier.csv", "units_3tier.csv", "units_mapping.csv", "agency_codes.csv");

  private UnitFiles() {}

  /** Units since 1/7/2025: {@code code, name, level, parent_code}. */
  public static List<NamedCsvRecord> today() {
    return read("units_2tier.csv");
  }

  /** Units just before 1/7/2025: {@code code, name, level, parent_code}. */
  public static List<NamedCsvRecord> before() {
    return read("units_3tier.csv");
  }

  /** Old commune (or a district without communes) to new commune, many to many. */
  public static List<NamedCsvRecord> mapping() {
    return read("units_mapping.csv");
  }

  public static List<NamedCsvRecord> codes() {
    return read("agency_codes.csv");
  }

  static String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : ALL) {
        digest.update(new ClassPathResource(FOLDER + file).getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<NamedCsvRecord> read(String file) {
    try (var lines =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new ClassPathResource(FOLDER + file).getInputStream(),
                    StandardCharsets.UTF_8))) {
      return lines.stream().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
