package vn.motcua.scan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.shared.Refused;

/**
 * The name of a digitised file, {@code CODE_YYYYMMDD_DESC.EXT}, e.g. {@code
 * G06.01_CV_000021_V1_20250102_SohoaTailieu.pdf} (công văn 7197/BKHCN-CDSQG).
 *
 * @param digitisedOn the day it was scanned, in Vietnam
 * @param description Latin letters and digits without blanks, 1 to 60
 * @param extension in lower case, without the dot
 */
public record ScanFileName(
    DocCode code, LocalDate digitisedOn, String description, String extension) {

  private static final int LONGEST_DESCRIPTION = 60;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern DESCRIPTION = Pattern.compile("[A-Za-z0-9]{1,60}");
  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{2,5}");
  private static final Pattern WHOLE =
      Pattern.compile("(.+)_([0-9]{8})_([A-Za-z0-9]+)\\.([A-Za-z0-9]+)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

  /**
   * @throws Refused when a part is not as the standard has it
   */
  public ScanFileName {
    if (!DESCRIPTION.matcher(description).matches()
        || !EXTENSION.matcher(extension).matches()
        || digitisedOn.getYear() < 1000
        || digitisedOn.getYear() > 9999) {
      throw new Refused(ScanRefusal.SCAN_FILE_NAME_UNKNOWN);
    }
  }

  /**
   * A PDF whose description comes from a Vietnamese title: {@code Giấy khai sinh} is GiayKhaiSinh.
   */
  public static ScanFileName pdf(DocCode code, LocalDate digitisedOn, String title) {
    return new ScanFileName(code, digitisedOn, described(title), "pdf");
  }

  private static String described(String title) {
    var letters =
        MARKS
            .matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd')
            .replace('Đ', 'D');
    var described = new StringBuilder();
    for (var word : NO_WORD.split(letters)) {
      if (!word.isEmpty()) {
        described.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    described.setLength(Math.min(described.length(), LONGEST_DESCRIPTION));
    return described.isEmpty() ? "TaiLieu" : described.toString();
  }

  /**
   * @throws Refused when it is no such name
   */
  public static ScanFileName parse(String name) {
    var parts = WHOLE.matcher(name);
    if (!parts.matches()) {
      throw new Refused(ScanRefusal.SCAN_FILE_NAME_UNKNOWN);
    }
    try {
      return new ScanFileName(
          DocCode.parse(parts.group(1)),
          LocalDate.parse(parts.group(2), DAY),
          parts.group(3),
          parts.group(4).toLowerCase(Locale.ROOT));
    } catch (DateTimeException noDay) {
      throw new Refused(ScanRefusal.SCAN_FILE_NAME_UNKNOWN);
    }
  }

  @Override
  public String toString() {
    return code + "_" + DAY.format(digitisedOn) + "_" + description + "." + extension;
  }
}
