package vn.motcua.catalogue.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the list: every column as it stands there, composed (NFC) and trimmed.
 *
 * @param line number of its first line in the file, from 1
 */
public record SourceRow(long line, Tier tier, Map<Column, String> values) {

  public SourceRow {
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** The column's words; empty = unknown. */
  public String get(Column column) {
    return values.getOrDefault(column, "");
  }

  /** The national code, or one of our own from name and field where the source has none. */
  public String code() {
    var code = get(Column.CODE);
    if (!code.isEmpty()) {
      return code;
    }
    return "KM." + sha256(get(Column.NAME) + '\n' + get(Column.FIELD)).substring(0, 6);
  }

  /** Fingerprint of all columns; equal when nothing differs. */
  public String hash() {
    var text = new StringBuilder();
    for (var column : Column.values()) {
      text.append(get(column)).append('\u001f');
    }
    return sha256(text.toString());
  }

  /** The columns by header name, in the list's order. */
  public Map<String, String> byHeader() {
    var all = new LinkedHashMap<String, String>();
    for (var column : Column.values()) {
      all.put(column.header(), get(column));
    }
    return all;
  }

  /** The headers of the columns in which this line differs from those values. */
  public List<String> differences(Map<String, String> earlier) {
    return byHeader().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(earlier.getOrDefault(entry.getKey(), "")))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .withUpperCase()
          .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
