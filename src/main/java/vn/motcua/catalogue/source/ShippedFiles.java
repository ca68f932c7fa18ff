package vn.motcua.catalogue.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;

/** The catalogue's data files inside the program. */
public final class ShippedFiles {

  private static final String FOLDER = "/data/catalogue/";

  private ShippedFiles() {}

  /** One of the files; the caller closes it. */
  public static InputStream open(String name) {
    return Objects.requireNonNull(ShippedFiles.class.getResourceAsStream(FOLDER + name), name);
  }

  /** Changes with any byte of the files. */
  public static String fingerprint(String... names) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var name : names) {
        try (var file = open(name)) {
          digest.update(file.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The limits that supplement unknown ones. */
  public static List<LimitSupplement> supplements() {
    return read("limit_supplements.csv", ShippedFiles::supplement);
  }

  /** What people call procedures, by their codes. */
  public static Map<String, List<String>> everydayWords() {
    return read(
            "everyday_words.csv", line -> Map.entry(line.getField("code"), line.getField("words")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  static <T> List<T> read(String name, Function<NamedCsvRecord, T> change) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(open(name))) {
      return csv.stream().map(change).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static LimitSupplement supplement(NamedCsvRecord line) {
    var channel = line.getField("channel");
    return new LimitSupplement(
        line.getField("code"),
        channel.equals("*") ? null : Channel.valueOf(channel),
        new TimeLimit(
            Integer.parseInt(line.getField("amount")), LimitUnit.valueOf(line.getField("unit"))),
        line.getField("ground"),
        line.getField("certainty"));
  }
}
