package vn.motcua.signing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.shared.Vietnam;

/** The words of a signature without a picture (NĐ 30/2020 annex I; CV 7197/BKHCN-CDSQG). */
public final class MarkLines {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");

  private MarkLines() {}

  public static Mark.Lines person(String name, String agency, Instant at) {
    return new Mark.Lines(List.of("Ký bởi: " + name, "Cơ quan: " + agency, time(at)));
  }

  public static Mark.Lines agency(String agency, Instant at) {
    return new Mark.Lines(List.of("Ký bởi: " + agency, time(at)));
  }

  private static String time(Instant at) {
    return "Thời gian ký: " + TIME.format(at.atZone(Vietnam.ZONE));
  }
}
