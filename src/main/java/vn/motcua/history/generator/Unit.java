package vn.motcua.history.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** An agency with its people and habits. Counts its own dossiers of a day. */
final class Unit {

  /** What is owed in days comes late so many times as often as what is owed in hours. */
  private static final double LATER_IN_DAYS = 4;

  private final byte[] agency;
  private final byte[] codeHead;
  private final byte[][] places;
  private final byte[][] officers;
  private final Work.Mix mix;
  private final double onlineFactor;
  private final double lateByMinute;
  private final double lateByDay;
  private int day;
  private int count;

  /**
   * @param agency code by which the organisation finds it
   * @param codeHead of its dossiers' codes, as the older systems wrote them
   */
  Unit(
      String agency,
      String codeHead,
      List<String> places,
      Work.Mix mix,
      Names names,
      SplittableRandom random) {
    this.agency = Cells.of(agency);
    this.codeHead = Cells.of(codeHead);
    this.places = Cells.of(places);
    this.mix = mix;
    officers = new byte[3 + random.nextInt(4)][];
    for (var i = 0; i < officers.length; i++) {
      officers[i] = names.someone(random);
    }
    onlineFactor = Math.exp(0.2 * random.nextGaussian());
    // between 3 and 8 of a hundred, whatever the unit is asked for
    var late = 0.032 + random.nextDouble() * 0.045;
    var share = mix.byMinute();
    lateByMinute = late / (share + LATER_IN_DAYS * (1 - share));
    lateByDay = share == 0 ? late : Math.min(0.6, LATER_IN_DAYS * lateByMinute);
  }

  /** Where its people live. */
  static List<String> places(String name) {
    var part = name.startsWith("Xã") || name.startsWith("Đặc khu") ? "Thôn " : "Tổ dân phố ";
    var written =
        name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return IntStream.rangeClosed(1, 14)
        .mapToObj(number -> part + number + (written.isEmpty() ? "" : ", " + written))
        .toList();
  }

  byte[] agency() {
    return agency;
  }

  Work.Mix mix() {
    return mix;
  }

  double online(double usual) {
    return Math.min(0.9, usual * onlineFactor);
  }

  double late(boolean byMinute) {
    return byMinute ? lateByMinute : lateByDay;
  }

  byte[] place(SplittableRandom random) {
    return places[random.nextInt(places.length)];
  }

  byte[] officer(SplittableRandom random) {
    return officers[random.nextInt(officers.length)];
  }

  /** The code of its next dossier of that day. */
  void writeCode(LineWriter line, int of) {
    if (of != day) {
      day = of;
      count = 0;
    }
    line.put(codeHead).put('-').shortDay(of).put('-').digits(++count, count > 9999 ? 6 : 4);
  }

  /** All hamlets of several units. */
  static List<String> placesOf(List<String> names) {
    var all = new ArrayList<String>();
    names.forEach(name -> all.addAll(places(name)));
    return all;
  }
}
