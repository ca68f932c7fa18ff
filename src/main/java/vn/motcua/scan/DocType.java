package vn.motcua.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** The abbreviation of a type of document in its {@linkplain DocCode code}. */
public final class DocType {

  /** Papers of citizens, which the list of administrative documents does not know. */
  public static final String OTHER = "GT";

  /** NĐ 30/2020/NĐ-CP, appendix III; in capitals, as the code has them. */
  private static final Map<String, String> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put("nghị quyết", "NQ");
    KNOWN.put("quyết định", "QĐ");
    KNOWN.put("chỉ thị", "CT");
    KNOWN.put("quy chế", "QC");
    KNOWN.put("quy định", "QYĐ");
    KNOWN.put("thông cáo", "TC");
    KNOWN.put("thông báo", "TB");
    KNOWN.put("hướng dẫn", "HD");
    KNOWN.put("chương trình", "CTR");
    KNOWN.put("kế hoạch", "KH");
    KNOWN.put("phương án", "PA");
    KNOWN.put("đề án", "ĐA");
    KNOWN.put("dự án", "DA");
    KNOWN.put("báo cáo", "BC");
    KNOWN.put("biên bản", "BB");
    KNOWN.put("tờ trình", "TTR");
    KNOWN.put("hợp đồng", "HĐ");
    KNOWN.put("công văn", "CV");
    KNOWN.put("công điện", "CĐ");
    KNOWN.put("bản ghi nhớ", "BGN");
    KNOWN.put("bản thỏa thuận", "BTT");
    KNOWN.put("giấy ủy quyền", "GUQ");
    KNOWN.put("giấy mời", "GM");
    KNOWN.put("giấy giới thiệu", "GGT");
    KNOWN.put("giấy nghỉ phép", "GNP");
    KNOWN.put("phiếu gửi", "PG");
    KNOWN.put("phiếu chuyển", "PC");
    KNOWN.put("phiếu báo", "PB");
  }

  private DocType() {}

  /** The type a paper of that name has: its name begins with the type's. */
  public static String of(String paper) {
    var name = Text.clean(paper).toLowerCase(Vietnam.LOCALE);
    return KNOWN.entrySet().stream()
        .filter(type -> name.equals(type.getKey()) || name.startsWith(type.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }
}
