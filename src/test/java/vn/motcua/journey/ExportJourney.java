package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.Exports;
import vn.motcua.export.TestList;
import vn.motcua.export.work.ExportWork;

class ExportJourney extends Story {

  @Autowired ExportWork work;
  @Autowired Exports exports;

  @Test
  void a_register_is_asked_for_watched_and_fetched_without_reloading() throws IOException {
    drain();
    var code = desk.received().code().value();
    var clerk = officer("tiepnhan").opens("/desk/register");
    clerk.presses("Xuất CSV").seesTitle("Tệp đã xuất");
    clerk.sees("Chờ đến lượt").doesNotSee("dòng, 1 KB");
    drain();
    var link = clerk.page().locator("main tbody tr").first().getByRole(AriaRole.LINK);
    link.waitFor();
    clerk.sees("Đã xong");
    var file = clerk.page().waitForDownload(link::click);
    Assertions.assertThat(file.suggestedFilename()).startsWith("H50.101-so-theo-doi-ho-so-");
    Assertions.assertThat(Files.readString(file.path())).contains(code);
  }

  @Test
  void a_long_list_shows_how_far_it_is_and_is_given_up() {
    drain();
    var person = desk.person("tiepnhan");
    exports.ask(
        person, TestList.KEY, Map.of("rows", "20000", "millisPerRow", "1"), ExportFormat.XLSX);
    var clerk = officer("tiepnhan").opens("/desk/exports");
    var writing = CompletableFuture.runAsync(work::next);
    assertThat(clerk.page().getByRole(AriaRole.PROGRESSBAR)).isVisible();
    clerk.sees("trên khoảng 20.000 dòng");
    clerk.presses("Hủy: Danh sách thử").sees("Đã hủy");
    assertThat(clerk.page().getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
    writing.join();
  }

  private void drain() {
    CompletableFuture.runAsync(
            () -> {
              while (work.next()) {
                // the next one
              }
            })
        .join();
  }
}
