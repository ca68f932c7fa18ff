package vn.motcua.history.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Writes cells of bytes; no text is made for a line. */
final class LineWriter {

  /** More than the longest line. */
  private static final int MARGIN = 16 * 1024;

  private static final int FIRST_DAY = (int) LocalDate.of(2020, 1, 1).toEpochDay();

  private final OutputStream out;
  private final byte[] buffer = new byte[256 * 1024];
  private final byte[][] days = new byte[12 * 366][];
  private int size;

  LineWriter(OutputStream out) {
    this.out = out;
  }

  LineWriter put(byte[] bytes) {
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
    return this;
  }

  LineWriter put(char ascii) {
    buffer[size++] = (byte) ascii;
    return this;
  }

  /** With zeros before it. */
  LineWriter digits(int number, int width) {
    var left = number;
    for (var i = width - 1; i >= 0; i--) {
      buffer[size + i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    size += width;
    return this;
  }

  /** Without zeros before it; at least 0. */
  LineWriter number(int number) {
    var width = 1;
    for (var left = number / 10; left > 0; left /= 10) {
      width++;
    }
    return digits(number, width);
  }

  /** {@code 2023-03-08T09:15} */
  LineWriter time(int minute) {
    put(day(minute / Schedule.DAY));
    var minuteOfDay = minute % Schedule.DAY;
    return put('T').digits(minuteOfDay / 60, 2).put(':').digits(minuteOfDay % 60, 2);
  }

  /** Two digits each of year, month and day: {@code 230308}. */
  LineWriter shortDay(int day) {
    var text = day(day);
    for (var i : new int[] {2, 3, 5, 6, 8, 9}) {
      buffer[size++] = text[i];
    }
    return this;
  }

  LineWriter next() {
    buffer[size++] = ',';
    return this;
  }

  void end() throws IOException {
    buffer[size++] = '\n';
    if (size > buffer.length - MARGIN) {
      flush();
    }
  }

  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
    out.flush();
  }

  private byte[] day(int day) {
    var known = days[day - FIRST_DAY];
    if (known == null) {
      known = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
      days[day - FIRST_DAY] = known;
    }
    return known;
  }
}
