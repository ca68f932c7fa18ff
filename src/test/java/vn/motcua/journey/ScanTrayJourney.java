package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
    clerk.page().getByLabel("Có giá trị đến").fill("01/05/2030");
    clerk.page().getByLabel("Số, ký hiệu").fill("12/GXN-UBND");
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

  @Test
  void files_are_dropped_onto_the_tray_cut_with_the_mouse_and_shared_among_papers()
      throws IOException {
    var dossier = desk.received();
    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + dossier.code() + "/digitised");
    clerk.page().locator("form[action='/desk/scans'] button").first().click();
    clerk.sees("Hoặc kéo tệp từ máy thả vào trang này");
    var dropped =
        clerk.page().evaluateHandle(DROPPED, Map.of("name", "mot.jpg", "bytes", letter()));
    clerk.page().dispatchEvent("h1", "drop", Map.of("dataTransfer", dropped));
    clerk.sees("Trang 1");
    clerk.page().getByLabel("Thêm tệp quét").setInputFiles(scan("hai.jpg", DrawnPage.letter(100)));
    clerk.presses("Thêm vào khay").sees("Trang 2");

    clerk.page().getByLabel("Cắt, làm thẳng trang 1").click();
    var picture = clerk.page().locator("[data-cut-page]").first();
    var box = picture.boundingBox();
    var mouse = clerk.page().mouse();
    mouse.move(box.x + 0.1 * box.width, box.y + 0.2 * box.height);
    mouse.down();
    mouse.move(box.x + 0.7 * box.width, box.y + 0.6 * box.height);
    mouse.up();
    assertThat(List.of("left", "top", "right", "bottom"))
        .extracting(side -> clerk.page().locator("input[name=" + side + "]").first().inputValue())
        .containsExactly("10", "20", "30", "40");
    clerk.presses("Sửa trang 1").sees("Trang 2");
    assertThat(clerk.page().locator("input[name=bottom]").first().inputValue()).isEqualTo("40");

    clerk.page().getByLabel("Chọn trang 2").check();
    clerk.presses("Chuyển trang đã chọn").doesNotSee("Trang 2");
    clerk.sees("đang có khay chưa lưu");
    assertThat(Axe.grave(clerk.page())).isEmpty();
  }

  private static final String DROPPED =
      """
      (file) => {
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(file.bytes), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], file.name, { type: 'image/jpeg' }));
        return data;
      }
      """;

  private static String letter() {
    return Base64.getEncoder().encodeToString(Jpeg.of(DrawnPage.letter(100).picture(), 0.9f));
  }

  private Path scan(String name, DrawnPage page) throws IOException {
    return Files.write(folder.resolve(name), Jpeg.of(page.picture(), 0.9f));
  }
}
