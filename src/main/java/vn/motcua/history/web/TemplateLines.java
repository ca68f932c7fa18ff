package vn.motcua.history.web;

import java.util.List;
import java.util.Locale;
import vn.motcua.shared.Vietnam;

/** Three lines that show how the columns are filled: finished, late with its cause, in hand. */
final class TemplateLines {

  private TemplateLines() {}

  /**
   * @param agency code that stands in them
   */
  static List<List<String>> of(String agency, Locale locale) {
    return locale.getLanguage().equals(Vietnam.LOCALE.getLanguage())
        ? vietnamese(agency)
        : english(agency);
  }

  private static List<List<String>> vietnamese(String agency) {
    return List.of(
        row(
            "HS-2025-0001",
            agency,
            "1.004873",
            "",
            "",
            "Trực tiếp",
            "",
            "Không",
            "04/08/2025 08:15",
            "3",
            "Ngày làm việc",
            "07/08/2025",
            "06/08/2025 15:30",
            "07/08/2025",
            "Đã trả kết quả",
            "Nguyễn Thị Mai",
            "",
            "",
            "",
            "0",
            "Không",
            "",
            "Trực tiếp",
            "Có",
            "Trần Văn Bình"),
        row(
            "HS-2025-0002",
            agency,
            "",
            "Xác nhận tình trạng nhà đất",
            "Đất đai",
            "Trực tuyến",
            "Một phần",
            "Không",
            "05/08/2025",
            "",
            "",
            "15/08/2025",
            "20/08/2025",
            "",
            "Đã xử lý xong",
            "Lê Văn Hòa",
            "",
            "",
            "",
            "1",
            "Có",
            "Phối hợp",
            "Trực tuyến",
            "",
            ""),
        row(
            "HS-2025-0003",
            agency,
            "",
            "",
            "Hộ tịch",
            "Bưu chính",
            "",
            "Không",
            "06/08/2025 09:00",
            "",
            "",
            "13/08/2025",
            "",
            "",
            "Đang xử lý",
            "Phạm Thị Hạnh",
            "",
            "",
            "",
            "0",
            "Không",
            "",
            "",
            "",
            ""));
  }

  private static List<List<String>> english(String agency) {
    return List.of(
        row(
            "HS-2025-0001",
            agency,
            "1.004873",
            "",
            "",
            "COUNTER",
            "",
            "0",
            "2025-08-04T08:15",
            "3",
            "WORKING_DAY",
            "2025-08-07",
            "2025-08-06T15:30",
            "2025-08-07",
            "RETURNED",
            "Nguyễn Thị Mai",
            "",
            "",
            "",
            "0",
            "0",
            "",
            "DIRECT",
            "1",
            "Trần Văn Bình"),
        row(
            "HS-2025-0002",
            agency,
            "",
            "Xác nhận tình trạng nhà đất",
            "Đất đai",
            "ONLINE",
            "PARTIAL",
            "0",
            "2025-08-05",
            "",
            "",
            "2025-08-15",
            "2025-08-20",
            "",
            "FINISHED",
            "Lê Văn Hòa",
            "",
            "",
            "",
            "1",
            "1",
            "COORDINATION",
            "ONLINE",
            "",
            ""),
        row(
            "HS-2025-0003",
            agency,
            "",
            "",
            "Hộ tịch",
            "POST",
            "",
            "0",
            "2025-08-06T09:00",
            "",
            "",
            "2025-08-13",
            "",
            "",
            "IN_PROGRESS",
            "Phạm Thị Hạnh",
            "",
            "",
            "",
            "0",
            "0",
            "",
            "",
            "",
            ""));
  }

  private static List<String> row(String... cells) {
    return List.of(cells);
  }
}
