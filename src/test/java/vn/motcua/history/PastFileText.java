package vn.motcua.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Files of past dossiers for tests; every code is new unless it is said. */
final class PastFileText {

  static final String HEADINGS =
      "code,agency,procedure,procedureName,field,channel,receivedAt,limitAmount,limitUnit,dueAt,"
          + "finishedAt,returnedAt,status,applicantName,identityNumber,phone";

  private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());

  private final List<String> lines = new ArrayList<>(List.of(HEADINGS));

  static String newCode() {
    return "CU-" + NUMBER.incrementAndGet();
  }

  /** A finished one of the counter: received, due, finished as given; empty = not. */
  PastFileText line(String code, String agency, String received, String due, String finished) {
    return line(
        String.join(
            ",",
            code,
            agency,
            "",
            "Thủ tục cũ",
            "Hộ tịch",
            "COUNTER",
            received,
            "",
            "",
            due,
            finished,
            "",
            "",
            "Nguyễn Văn An",
            "045196000218",
            "0900000472"));
  }

  PastFileText line(String line) {
    lines.add(line);
    return this;
  }

  byte[] bytes() {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
