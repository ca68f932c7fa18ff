package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A file of an earlier system is brought in, its bad line mended, and taken back. */
class PastImportJourney extends Story {

  private static final String FILE =
      """
      Mã hồ sơ,Cơ quan,Lĩnh vực,Hình thức nộp,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Người nộp
      HT-CU-0001,19372,Hộ tịch,Trực tiếp,02/03/2026,06/03/2026,05/03/2026,Lê Thị Thảo
      HT-CU-0002,19372,Hộ tịch,Trực tiếp,32/03/2026,06/03/2026,05/03/2026,Lê Thị Thảo
      """;

  @Test
  void a_file_is_read_first_imported_mended_and_withdrawn() throws Exception {
    var administrator = officer("quantri").opens("/desk/past-imports");
    bringIn(administrator, "ho-so.csv", FILE.getBytes(StandardCharsets.UTF_8));
    administrator
        .sees("1 dòng sẽ bị loại")
        .sees("không phải ngày giờ (32/03/2026)")
        .presses("Bắt đầu nhập")
        .sees("Đã nhập xong")
        .sees("Dòng bị loại");
    var first = administrator.page().url();

    var download =
        administrator
            .page()
            .waitForDownload(() -> administrator.page().getByText("Tải về để sửa").click());
    var mended = Files.readString(download.path()).replace("32/03/2026", "02/03/2026");
    administrator.opens("/desk/past-imports");
    bringIn(administrator, "da-sua.csv", mended.getBytes(StandardCharsets.UTF_8));
    administrator
        .sees("dòng nào cũng hợp lệ")
        .presses("Bắt đầu nhập")
        .sees("Đã nhập xong")
        .opens("/desk/past/HT-CU-0002")
        .sees("Trước hạn")
        .sees("da-sua.csv");

    administrator
        .opens(first.substring(first.indexOf("/desk")))
        .types("Lý do", "Nhập nhầm tệp")
        .presses("Rút lại")
        .sees("Đã rút lại");
    administrator.expecting(404).opens("/desk/past/HT-CU-0001");
    assertThat(administrator.page().locator("h1")).isVisible();
  }

  private static void bringIn(Person person, String name, byte[] content) {
    person.page().getByLabel("Tệp").setInputFiles(new FilePayload(name, "text/csv", content));
    person.presses("Đọc thử");
  }
}
