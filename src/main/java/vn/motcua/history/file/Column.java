package vn.motcua.history.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a file of past dossiers: its name in English, the heading Vietnamese offices
 * write, the names of the national exchange record, and how long a value may be.
 */
public enum Column {
  CODE("code", "Mã hồ sơ", 100, "externalCode", "MaHoSo"),
  AGENCY("agency", "Cơ quan", 60, "DonViXuLy"),
  PROCEDURE("procedure", "Mã thủ tục", 40, "MaTTHC"),
  PROCEDURE_NAME("procedureName", "Tên thủ tục", 2_000, "TenTTHC"),
  FIELD("field", "Lĩnh vực", 300, "TenLinhVuc"),
  CHANNEL("channel", "Hình thức nộp", 40, "HinhThuc", "KenhThucHien"),
  ONLINE_LEVEL("onlineLevel", "Mức độ trực tuyến", 40),
  NON_TERRITORIAL("nonTerritorial", "Phi địa giới", 10),
  RECEIVED_AT("receivedAt", "Ngày tiếp nhận", 40, "NgayTiepNhan"),
  LIMIT_AMOUNT("limitAmount", "Thời hạn", 6),
  LIMIT_UNIT("limitUnit", "Đơn vị thời hạn", 40),
  DUE_AT("dueAt", "Ngày hẹn trả", 40, "NgayHenTra"),
  FINISHED_AT("finishedAt", "Ngày kết thúc xử lý", 40, "NgayKetThucXuLy"),
  RETURNED_AT("returnedAt", "Ngày trả kết quả", 40, "NgayTra"),
  STATUS("status", "Trạng thái", 60, "TrangThaiHoSo"),
  APPLICANT_NAME("applicantName", "Người nộp", 300, "ChuHoSo"),
  IDENTITY_NUMBER("identityNumber", "Số định danh", 30, "SoDinhDanh"),
  PHONE("phone", "Số điện thoại", 30, "SoDienThoai"),
  ADDRESS("address", "Địa chỉ", 500),
  SUPPLEMENTS("supplements", "Số lần bổ sung", 6),
  APOLOGISED("apologised", "Đã xin lỗi", 10),
  LATE_CAUSE("lateCause", "Nguyên nhân trễ", 60),
  PAYMENT("payment", "Thanh toán", 40, "DuocThanhToanTrucTuyen"),
  SATISFIED("satisfied", "Hài lòng", 10),
  OFFICER("officer", "Cán bộ xử lý", 200, "CanBoXuLy");

  /** Without them nothing can be taken over. */
  public static final List<Column> REQUIRED =
      List.of(CODE, AGENCY, CHANNEL, RECEIVED_AT, APPLICANT_NAME);

  private static final Map<String, Column> BY_HEADING = byHeading();

  private final String key;
  private final String vietnamese;
  private final int longest;
  private final List<String> others;

  Column(String key, String vietnamese, int longest, String... others) {
    this.key = key;
    this.vietnamese = vietnamese;
    this.longest = longest;
    this.others = List.of(others);
  }

  /** Its name in English, as the API describes it. */
  public String key() {
    return key;
  }

  /** Its heading in Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The most characters of a value. */
  public int longest() {
    return longest;
  }

  /** The column of that heading, whatever its case, diacritics and blanks. */
  public static Optional<Column> of(String heading) {
    return Optional.ofNullable(BY_HEADING.get(Folded.key(heading)));
  }

  private static Map<String, Column> byHeading() {
    var all = new HashMap<String, Column>();
    for (var column : values()) {
      Stream.concat(Stream.of(column.key, column.vietnamese), column.others.stream())
          .forEach(name -> all.put(Folded.key(name), column));
    }
    return Map.copyOf(all);
  }

  /** All in the order of the template. */
  public static List<Column> all() {
    return Arrays.asList(values());
  }
}
