package vn.motcua.history.generator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.LimitUnit;

/** Texts as they stand in a cell of the CSV: UTF-8, in quotation marks where they must. */
final class Cells {

  static final byte[][] CHANNEL = ascii(Channel.values());
  static final byte[][] UNIT = ascii(LimitUnit.values());
  static final byte[] FULL = ascii("FULL");
  static final byte[] PARTIAL = ascii("PARTIAL");
  static final byte[] IN_PROGRESS = ascii("IN_PROGRESS");
  static final byte[] RETURNED = ascii("RETURNED");
  static final byte[] FINISHED = ascii("FINISHED");
  static final byte[] REFUSED = ascii("REFUSED");
  static final byte[] WITHDRAWN = ascii("WITHDRAWN");
  static final byte[] STOPPED = ascii("STOPPED");
  static final byte[] NONE = ascii("NONE");
  static final byte[] DIRECT = ascii("DIRECT");
  static final byte[] PAID_ONLINE = ascii("ONLINE");

  private Cells() {}

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[][] ascii(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> ascii(value.name())).toArray(byte[][]::new);
  }

  static byte[] of(String text) {
    var quoted =
        text.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
            ? '"' + text.replace("\"", "\"\"") + '"'
            : text;
    return quoted.getBytes(StandardCharsets.UTF_8);
  }

  static byte[][] of(List<String> texts) {
    return texts.stream().map(Cells::of).toArray(byte[][]::new);
  }
}
