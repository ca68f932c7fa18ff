package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.export.work.ExportWork;
import vn.motcua.reporting.counting.FactUpkeep;

/**
 * A quarter is closed, a figure of it opened and taken away, and what was corrected later found.
 */
class CloseQuarterJourney extends Story {

  private static final String QUARTER = "/desk/reports?period=quarter-2026-3&view=form-06";

  private static final String FILE =
      """
      Mã hồ sơ,Cơ quan,Lĩnh vực,Hình thức nộp,Ngày tiếp nhận,Ngày hẹn trả,Người nộp
      QUY-3-0001,19372,Hộ tịch,Trực tiếp,10/09/2026,17/09/2026,Lê Thị Thảo
      """;

  @Autowired ExportWork exports;
  @Autowired FactUpkeep upkeep;

  @Test
  void a_quarter_is_closed_a_cell_opened_and_exported_and_a_late_correction_found()
      throws IOException {
    var administrator = officer("quantri").opens("/desk/past-imports");
    administrator
        .page()
        .getByLabel("Tệp")
        .setInputFiles(
            new FilePayload("quy-3.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
    administrator.presses("Đọc thử").presses("Bắt đầu nhập").sees("Đã nhập xong");

    upkeep.run();

    var leader = officer("lanhdao").opens(QUARTER);
    leader.sees("từ 15/06/2026 đến hết 14/09/2026").presses("Chốt kỳ này").sees("Kỳ này đã chốt");
    var page = leader.page();
    var cell =
        page.locator("tfoot")
            .getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(Pattern.compile("Đang giải quyết: ")));
    var figure = Integer.parseInt(cell.innerText());
    cell.click();
    leader.sees("QUY-3-0001");
    assertThat(page.locator("tbody tr").count()).isEqualTo(figure);

    assertThat(Files.readString(exported(leader))).contains("QUY-3-0001");

    administrator
        .opens("/desk/past/QUY-3-0001")
        .types("Ngày giải quyết xong", "11/09/2026")
        .chooses("Kết quả", Pattern.compile("Có kết quả"))
        .presses("Ghi nhận")
        .sees("Trước hạn");
    leader.opens(QUARTER);
    assertThat(page.locator("tfoot").innerText()).contains(Integer.toString(figure));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thay đổi sau khi chốt"))
        .click();
    leader.sees("Số liệu đã chốt còn nguyên vẹn");
    var change =
        page.getByRole(
            AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("QUY-3-0001")));
    assertThat(change.innerText()).contains("Đang giải quyết").contains("11/09/2026");
  }

  private Path exported(Person leader) {
    leader.presses("CSV").seesTitle("Tệp đã xuất");
    CompletableFuture.runAsync(
            () -> {
              while (exports.next()) {
                // the next one
              }
            })
        .join();
    var link = leader.page().locator("main tbody tr").first().getByRole(AriaRole.LINK);
    link.waitFor();
    return leader.page().waitForDownload(link::click).path();
  }
}
