package vn.motcua.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Scans;

class DigitisedJourney extends Story {

  private static final String FIRST = "Thêm tệp";
  private static final String SAVE = "Lưu vào hồ sơ";

  @TempDir Path folder;

  @Test
  void a_paper_from_the_counter_is_a_file_the_officer_opens() throws IOException {
    var dossier = desk.assigned();
    var page = "/desk/dossiers/" + dossier.code();
    var front = scan("mat-truoc.jpg", Scans.picture("jpg", "Mặt trước"));
    var form = scan("to-khai.pdf", Scans.pdf(3, "Tờ khai " + dossier.code()));
    var program = scan("khai-sinh.pdf", "MZ this is a program".getBytes("UTF-8"));

    var clerk = officer("tiepnhan");
    clerk.opens(page).sees("Chưa số hóa").follows("Số hóa giấy tờ").seesTitle("Số hóa giấy tờ");
    clerk.page().getByLabel(FIRST).first().setInputFiles(program);
    clerk.expecting(422).presses(SAVE).sees("không phải PDF, JPEG, PNG hay TIFF");
    clerk.page().getByLabel(FIRST).first().setInputFiles(new Path[] {form, front});
    clerk
        .presses(SAVE)
        .sees("to-khai.pdf")
        .sees("PDF, 3 trang")
        .sees("mat-truoc.jpg")
        .sees("Đã số hóa");

    officer("canbo").opens(page).sees("Đã số hóa").follows("Số hóa giấy tờ").sees("to-khai.pdf");
  }

  private Path scan(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
