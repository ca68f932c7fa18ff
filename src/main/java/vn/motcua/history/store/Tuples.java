package vn.motcua.history.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.model.Moment;

/**
 * Writes one row in the binary format of PostgreSQL's {@code copy}, which the server need not
 * parse. Used again for each row.
 */
final class Tuples {

  /** What a stream of rows begins with. */
  static final byte[] HEAD = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  /** What it ends with. */
  static final byte[] END = {(byte) 0xff, (byte) 0xff};

  /** Behind the count of columns and the length of the first. */
  static final int FIRST_COLUMN = 6;

  /** PostgreSQL counts from 2000-01-01. */
  private static final long EPOCH_DAY = 10_957;

  private static final int OPEN_END = Integer.MAX_VALUE;
  private static final byte WITH_FIRST = 0x02;
  private static final int TEXT_OID = 25;

  private ByteBuffer row = ByteBuffer.allocate(2_048);

  Tuples begin(int columns) {
    row.clear();
    row.putShort((short) columns);
    return this;
  }

  byte[] end() {
    return Arrays.copyOf(row.array(), row.position());
  }

  private void room(int bytes) {
    if (row.remaining() < bytes) {
      var larger = ByteBuffer.allocate(Math.max(row.capacity() * 2, row.position() + bytes));
      row = larger.put(row.flip());
    }
  }

  Tuples missing() {
    room(4);
    row.putInt(-1);
    return this;
  }

  Tuples number(long value) {
    room(12);
    row.putInt(8).putLong(value);
    return this;
  }

  Tuples small(int value) {
    room(8);
    row.putInt(4).putInt(value);
    return this;
  }

  Tuples flag(boolean value) {
    room(5);
    row.putInt(1).put((byte) (value ? 1 : 0));
    return this;
  }

  Tuples flagOrMissing(@Nullable Boolean value) {
    return value == null ? missing() : flag(value);
  }

  Tuples text(String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    room(4 + bytes.length);
    row.putInt(bytes.length).put(bytes);
    return this;
  }

  /** Empty = missing. */
  Tuples textOrMissing(String value) {
    return value.isEmpty() ? missing() : text(value);
  }

  Tuples name(@Nullable Enum<?> value) {
    return value == null ? missing() : text(value.name());
  }

  Tuples moment(long moment) {
    if (!Moment.isGiven(moment)) {
      return missing();
    }
    var seconds = Moment.instant(moment).getEpochSecond() - EPOCH_DAY * Moment.DAY;
    return number(seconds * 1_000_000);
  }

  Tuples day(long moment) {
    return Moment.isGiven(moment) ? small(date(Moment.day(moment))) : missing();
  }

  /**
   * A multirange of at most one range of days.
   *
   * @param first days since 1970-01-01
   * @param end exclusive moment; {@link Moment#NONE} = for ever
   */
  Tuples days(boolean any, long first, long end) {
    if (!any) {
      return small(0);
    }
    room(29);
    row.putInt(25).putInt(1).putInt(17).put(WITH_FIRST);
    row.putInt(4).putInt(date(first));
    row.putInt(4).putInt(Moment.isGiven(end) ? date(Moment.day(end)) : OPEN_END);
    return this;
  }

  Tuples texts(List<String> values) {
    var bytes = values.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)).toList();
    var length = bytes.stream().mapToInt(each -> 4 + each.length).sum();
    room(24 + length);
    if (bytes.isEmpty()) {
      row.putInt(12).putInt(0).putInt(0).putInt(TEXT_OID);
      return this;
    }
    row.putInt(20 + length).putInt(1).putInt(0).putInt(TEXT_OID).putInt(bytes.size()).putInt(1);
    bytes.forEach(each -> row.putInt(each.length).put(each));
    return this;
  }

  private static int date(long epochDay) {
    return Math.toIntExact(epochDay - EPOCH_DAY);
  }
}
