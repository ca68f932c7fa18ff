package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.work.ArchiveWork;

class ScanTrayJourney extends Story {

  @Autowired ArchiveWork work;

  @TempDir Path folder;

  @Test
  void a_clerk_scans_two_pages_puts_them_right_and_saves_one_file() throws IOException {
    var dossier = desk.received();
    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + dossier.code() + "/digitised");
    clerk.page().locator("form[action='/desk/scans'] button").first().click();
    clerk.sees("Khay chưa có trang nào");
    clerk
        .page()
        .getByLabel("Thêm tệp quét")
        .setInputFiles(
            new Path[] {
              scan("mot.jpg", DrawnPage.letter(300).seal()), scan("hai.jpg", DrawnPage.blank(300))
            });
    clerk.presses("Thêm vào khay").sees("Trang trắng").sees("Trang 2");
    assertThat(Axe.grave(clerk.page())).isEmpty();
    clerk.presses("Xoay phải trang 1").presses("Xoay trái trang 1");
    clerk.presses("Bỏ trang 2").doesNotSee("Trang trắng");
    clerk.presses("Lưu thành tệp PDF/A").sees("Chờ đến lượt");
    CompletableFuture.runAsync(
            () -> {
              while (work.next()) {
                // the next one
              }
            })
        .join();
    clerk.sees("Đã lưu vào giấy tờ").follows("Về giấy tờ của hồ sơ").sees("PDF, 1 trang");
  }

  private Path scan(String name, DrawnPage page) throws IOException {
    return Files.write(folder.resolve(name), Jpeg.of(page.picture(), 0.9f));
  }
}
