package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.work.ArchiveWork;
import vn.motcua.signing.Signing;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.Scans;

/**
 * A paper given once, a paper scanned, a result written, signed in a stack, fetched by the citizen
 * and verified from its print by a stranger.
 */
class PapersBecomeDataJourney extends Story {

  private static final String SAVE = "Lưu, in giấy hẹn";
  private static final String NAME = "Hồ Thị Nở";

  private final String number =
      "0451970%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));

  @Autowired ArchiveWork archive;

  @TempDir Path folder;

  @Test
  void from_the_first_scan_to_the_verified_print() throws IOException {
    var clerk = officer("tiepnhan").expecting(422);
    gaveAPaperBefore(clerk);
    var code = comesAgain(clerk);
    scansThreePages(clerk, code);

    var codes = IntStream.range(0, 3).mapToObj(i -> i == 0 ? code : another()).toList();
    codes.forEach(this::writes);
    signsTheStack(codes);
    codes.forEach(
        each -> desk.act("vanthu", desk.dossier("vanthu", each), Action.ISSUE_RESULT, ""));

    var pdf = fetches(code);
    assertThat(Signing.pdfsig(pdf)).containsSubsequence("Signature is Valid", "Signature is Valid");
    verifies(new Pdf(pdf).scannedQr());
  }

  /** An earlier dossier, one paper of which was digitised. */
  private void gaveAPaperBefore(Person clerk) {
    begins(clerk);
    clerk.presses(SAVE).sees("Đã tiếp nhận H50.101-").follows("Mở hồ sơ");
    clerk.follows("Số hóa giấy tờ").seesTitle("Số hóa giấy tờ");
    clerk
        .page()
        .getByLabel("Thêm tệp")
        .first()
        .setInputFiles(new FilePayload("giay.pdf", "application/pdf", Scans.pdf(2, number)));
    clerk.presses("Lưu vào hồ sơ").sees("Đã số hóa");
  }

  /** The next visit: the paper is used again. */
  private DossierCode comesAgain(Person clerk) {
    begins(clerk);
    clerk.sees("Đã có 1 giấy tờ trong kho của người này");
    clerk.page().locator("#dung-lai input[type=checkbox]").first().check();
    clerk.field("Vẫn nhận hồ sơ này").check();
    clerk.types("Lý do vẫn nhận", "Dùng cho mục đích khác");
    clerk.page().getByLabel("Số bản chính").first().fill("0");
    clerk.field("Người nộp đồng ý").check();
    clerk.presses(SAVE).sees("Đã tiếp nhận H50.101-").follows("Mở hồ sơ");
    clerk.sees("Dùng lại bản có sẵn");
    var path = clerk.page().url();
    return new DossierCode(path.substring(path.lastIndexOf('/') + 1).replaceAll("[?#].*", ""));
  }

  private void scansThreePages(Person clerk, DossierCode code) throws IOException {
    clerk.opens("/desk/dossiers/" + code + "/digitised");
    clerk.page().locator("form[action='/desk/scans'] button").last().click();
    clerk
        .page()
        .getByLabel("Thêm tệp quét")
        .setInputFiles(
            new Path[] {
              scan("mot.jpg", DrawnPage.letter(300).seal()),
              scan("hai.jpg", DrawnPage.letter(300)),
              scan("ba.jpg", DrawnPage.letter(300))
            });
    clerk.presses("Thêm vào khay").sees("Trang 3");
    clerk.presses("Lưu thành tệp PDF/A").sees("Chờ đến lượt");
    CompletableFuture.runAsync(
            () -> {
              while (archive.next()) {
                // the next one
              }
            })
        .join();
    clerk.sees("Đã lưu vào giấy tờ").follows("Về giấy tờ của hồ sơ").sees("PDF, 3 trang");
  }

  private DossierCode another() {
    return desk.received().code();
  }

  private void writes(DossierCode code) {
    var forwarded = desk.act("tiepnhan", desk.dossier("tiepnhan", code), Action.FORWARD, "");
    desk.assign("truongphong", forwarded, "canbo");
    var officer = officer("canbo").opens("/desk/dossiers/" + code);
    officer.follows("Kết quả điện tử").sees("Soạn: Giấy xác nhận tình trạng hôn nhân");
    officer.types("Ngày sinh", "05/02/1996").types("Dân tộc", "Kinh");
    officer.page().getByLabel("Giới tính").selectOption("Nữ");
    officer.types("Nơi cư trú", "Thôn Thủy Tú, xã Vĩnh Hoàng");
    officer.types("Tình trạng hôn nhân", "Chưa đăng ký kết hôn với ai");
    officer.types("Dùng để làm gì", "đăng ký kết hôn").presses("Lưu");
    officer.sees("Dự thảo");
    assertThat(Axe.grave(officer.page())).isEmpty();
    desk.act("canbo", desk.dossier("canbo", code), Action.SUBMIT_FOR_SIGNATURE, "");
  }

  private void signsTheStack(List<DossierCode> codes) {
    var leader = officer("lanhdao").opens("/desk/signing?kind=result");
    for (var code : codes) {
      leader
          .page()
          .locator("tr", new LocatorOptions().setHasText(code.value()))
          .locator("input[type=checkbox]")
          .check();
    }
    leader.types("Mã PIN", Person.PASSWORD).presses("Ký các văn bản đã chọn");
    leader.sees("Đã ký 3 trên 3 văn bản").sees("/UBND-XNTTHN");
  }

  private byte[] fetches(DossierCode code) throws IOException {
    var citizen = somebody(Screen.PHONE).opens("/tra-cuu");
    citizen.types("Mã hồ sơ", code.value()).types("Bốn số cuối", number.substring(8));
    citizen.presses("Xem hồ sơ").sees("Kết quả điện tử của bạn").sees("Còn hiệu lực");
    citizen.types("Số định danh (căn cước)", number);
    var fetched =
        citizen
            .page()
            .waitForDownload(
                () -> citizen.page().locator("section:has(#ket-qua) button").first().click());
    return Files.readAllBytes(fetched.path());
  }

  private void verifies(String address) {
    var stranger = somebody(Screen.PHONE).opens(address.substring(address.indexOf("/kiem-tra/")));
    stranger.sees("Còn hiệu lực").sees(NAME).sees("Hoàng Đức Thiện");
    assertThat(Axe.grave(stranger.page())).isEmpty();
  }

  private void begins(Person clerk) {
    clerk.opens("/desk/intake").types("Tìm thủ tục", "xac nhan hon nhan");
    clerk.page().getByLabel("Tìm thủ tục").press("Enter");
    clerk.isAt("applicant.identityNumber").types("Số định danh", number).types("Họ và tên", NAME);
  }

  private Path scan(String name, DrawnPage page) throws IOException {
    return Files.write(folder.resolve(name), Jpeg.of(page.picture(), 0.9f));
  }
}
