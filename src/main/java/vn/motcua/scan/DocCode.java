package vn.motcua.scan;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.shared.Refused;

/**
 * The code of a digitised document, {@code MCQ_LV_STT_PB}, e.g. {@code G06.01_CV_000021_V1} (công
 * văn 7197/BKHCN-CDSQG).
 *
 * @param agency identifier code of the agency (QĐ 20/2020/QĐ-TTg)
 * @param type abbreviation of the type of document: QĐ, CV, TB, BC, KH, …
 * @param number 1 to 999,999
 * @param version from 1
 */
public record DocCode(String agency, String type, int number, int version) {

  /** Characters of the field in the standard. */
  public static final int LONGEST = 30;

  private static final int MOST = 999_999;
  private static final Pattern AGENCY = Pattern.compile("[A-Z][0-9A-Z]*(\\.[0-9A-Z]+)*");
  private static final Pattern TYPE = Pattern.compile("[A-ZĐ]{1,10}");
  private static final Pattern WHOLE =
      Pattern.compile("([^_]+)_([^_]+)_([0-9]{6})_V([1-9][0-9]{0,3})");

  /**
   * @throws Refused when a part is not as the standard has it
   */
  public DocCode {
    var valid =
        AGENCY.matcher(agency).matches()
            && TYPE.matcher(type).matches()
            && number >= 1
            && number <= MOST
            && version >= 1;
    if (!valid || text(agency, type, number, version).length() > LONGEST) {
      throw new Refused(ScanRefusal.SCAN_CODE_UNKNOWN);
    }
  }

  /**
   * @throws Refused when it is no such code
   */
  public static DocCode parse(String text) {
    var parts = WHOLE.matcher(text);
    if (!parts.matches()) {
      throw new Refused(ScanRefusal.SCAN_CODE_UNKNOWN);
    }
    return new DocCode(
        parts.group(1),
        parts.group(2),
        Integer.parseInt(parts.group(3)),
        Integer.parseInt(parts.group(4)));
  }

  private static String text(String agency, String type, int number, int version) {
    return String.format(Locale.ROOT, "%s_%s_%06d_V%d", agency, type, number, version);
  }

  @Override
  public String toString() {
    return text(agency, type, number, version);
  }
}
