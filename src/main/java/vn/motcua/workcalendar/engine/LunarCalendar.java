package vn.motcua.workcalendar.engine;

import java.time.LocalDate;

/**
 * The Vietnamese lunar calendar, computed from the motion of moon and sun at UTC+7 (QĐ 121-CP of
 * 8/8/1967), after the method of Hồ Ngọc Đức and J. Meeus.
 *
 * <p>China computes at UTC+8, so its dates sometimes differ: Tết 2030 is 2/2, not 3/2. Good for the
 * years 1900–2199.
 */
public final class LunarCalendar {

  private static final double ZONE_HOURS = 7;
  private static final double RADIANS = Math.PI / 180;
  private static final double SYNODIC_MONTH = 29.530588853;

  /** New moon number 0 of the formula is that of 31/12/1899 or 1/1/1900 UTC. */
  private static final double FIRST_NEW_MOON = 2415021.076998695;

  /** Julian day number of 1970-01-01, noon. */
  private static final long EPOCH_JULIAN_DAY = 2440588;

  private LunarCalendar() {}

  /**
   * Date in the common calendar of a day in the lunar year that begins in {@code year}; of a leap
   * month's pair, the first month is meant.
   *
   * @param month 1–12
   * @param day 1–30
   */
  public static LocalDate date(int year, int month, int day) {
    var eleventhBefore = eleventhMonth(year - 1);
    var eleventh = eleventhMonth(year);
    // Month 11 opens the count: months 12, 1, 2 … are 1, 2, 3 … after it.
    var offset = month >= 11 ? month - 11 : month + 1;
    var base = month >= 11 ? eleventh : eleventhBefore;
    var end = month >= 11 ? eleventhMonth(year + 1) : eleventh;
    if (end - base > 365) {
      var leap = leapOffset(base);
      if (offset >= leap) {
        offset++;
      }
    }
    var k = (int) Math.floor(0.5 + (base - FIRST_NEW_MOON) / SYNODIC_MONTH);
    return LocalDate.ofEpochDay(newMoonDay(k + offset) + day - 1 - EPOCH_JULIAN_DAY);
  }

  /** Julian day of the first day of month 11, the month of the winter solstice. */
  private static long eleventhMonth(int year) {
    var newYearsEve = LocalDate.of(year, 12, 31).toEpochDay() + EPOCH_JULIAN_DAY;
    var k = (int) Math.floor((newYearsEve - 2415021) / SYNODIC_MONTH);
    var newMoon = newMoonDay(k);
    return sunSector(newMoon) >= 9 ? newMoonDay(k - 1) : newMoon;
  }

  /** Which month after month 11 is the leap one: the first without a principal solar term. */
  private static int leapOffset(long eleventhMonth) {
    var k = (int) Math.floor(0.5 + (eleventhMonth - FIRST_NEW_MOON) / SYNODIC_MONTH);
    var i = 1;
    var sector = sunSector(newMoonDay(k + i));
    int previous;
    do {
      previous = sector;
      i++;
      sector = sunSector(newMoonDay(k + i));
    } while (sector != previous && i < 14);
    return i - 1;
  }

  /** Julian day in Vietnam on which the k-th new moon since 1900 falls (Meeus). */
  private static long newMoonDay(int k) {
    var t = k / 1236.85;
    var t2 = t * t;
    var t3 = t2 * t;
    var mean =
        2415020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
    var sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    var moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    var node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    var correction =
        (0.1734 - 0.000393 * t) * sin(sun)
            + 0.0021 * sin(2 * sun)
            - 0.4068 * sin(moon)
            + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon)
            + 0.0104 * sin(2 * node)
            - 0.0051 * sin(sun + moon)
            - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * node + sun)
            - 0.0004 * sin(2 * node - sun)
            - 0.0006 * sin(2 * node + moon)
            + 0.0010 * sin(2 * node - moon)
            + 0.0005 * sin(2 * moon + sun);
    // Difference between dynamical and universal time, in days.
    var deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
    return (long) Math.floor(mean + correction - deltaT + 0.5 + ZONE_HOURS / 24);
  }

  /** Twelfth of the ecliptic, 0–11, in which the sun stands at midnight opening that day. */
  private static int sunSector(long julianDay) {
    var t = (julianDay - 2451545.5 - ZONE_HOURS / 24) / 36525;
    var t2 = t * t;
    var anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    var mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
    var centre =
        (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly);
    var longitude = mean + centre;
    longitude -= 360 * Math.floor(longitude / 360);
    return (int) Math.floor(longitude / 30);
  }

  private static double sin(double degrees) {
    return Math.sin(degrees * RADIANS);
  }
}
