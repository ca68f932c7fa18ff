package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Pdf;

/** A field goes up on the wall at the desk, and a citizen's phone reads the wall. */
class PublicationJourney extends Story {

  private static final String FIELD = "Nuôi con nuôi";
  private static final Pattern ANY = Pattern.compile("^" + FIELD + "$");

  @BeforeEach
  void the_field_was_forgotten() {
    jdbc.sql(
            """
            delete from publication.posting
             where agency_id = :agency
               and procedure_code in (select code
                                        from catalogue.procedure_version
                                       where field = :field)
            """)
        .param("agency", desk.person("tiepnhan").agencyId())
        .param("field", FIELD)
        .update();
  }

  @Test
  void an_officer_posts_a_field_prints_its_sheet_and_a_phone_follows_the_code() {
    var inspection = new Inspection();
    var clerk = officer("tiepnhan").opens("/desk/publication?state=late").seesTitle("Niêm yết");
    clerk.sees("chậm, hạn").sees("Phải gỡ");
    clerk.chooses("Lĩnh vực", ANY);
    clerk.page().waitForURL("**field=**");
    clerk.sees("Tờ của lĩnh vực, A4");
    inspection.look(clerk, "late of a field");

    var sheet = printed(clerk, "Tờ của lĩnh vực, A4");
    var address = sheet.scannedQr();
    assertThat(sheet.text()).contains("Lĩnh vực " + FIELD);

    clerk.checks("Tất cả").presses("Đã niêm yết…").sees("Ghi đã niêm yết:");
    inspection.look(clerk, "preview");
    clerk.chooses("Niêm yết bằng cách nào", Pattern.compile("giấy tại quầy và bảng điện tử"));
    clerk.presses("Ghi đã niêm yết").sees("Đã ghi niêm yết").sees("Không có thủ tục nào ở mục này");
    inspection.look(clerk, "nothing late any more");

    var citizen = somebody(Screen.PHONE).opens(path(address)).seesTitle("niêm yết");
    citizen.sees(FIELD).sees("giấy tại quầy và bảng điện tử");
    inspection.look(citizen, "board of the field");
    citizen.follows("Chọn lĩnh vực khác").sees("Hộ tịch");
    citizen.types("Tìm trong bảng này", "nuoi con nuoi trong nuoc").presses("Tìm");
    citizen.follows("Đăng ký việc nuôi con nuôi trong nước").sees("Bạn cần mang gì?");
    assertThat(citizen.path()).startsWith("/thu-tuc/");
    assertThat(inspection.findings()).isEmpty();
  }

  @Test
  void the_code_of_a_poster_opens_the_procedure_on_a_phone() {
    var clerk = officer("tiepnhan").opens("/desk/publication?field=H%E1%BB%99+t%E1%BB%8Bch");
    var poster = printed(clerk, "In tờ A4 của thủ tục 1.004873");
    var citizen = somebody(Screen.PHONE).opens(path(poster.scannedQr()));
    citizen.seesTitle("Giấy xác nhận tình trạng hôn nhân").sees("Bạn cần mang gì?");
  }

  @Test
  void a_board_prints_on_A4_and_A3_without_what_is_for_the_screen() {
    var citizen = somebody(Screen.DESK).opens("/niem-yet/H50.101?field=chung-thuc");
    for (var format : List.of("A4", "A3")) {
      var pdf = new Pdf(citizen.page().pdf(new Page.PdfOptions().setFormat(format)));
      assertThat(pdf.text())
          .contains("Ủy ban nhân dân xã Vĩnh Hoàng", "Thời hạn", "2.000815", "Căn cứ pháp lý")
          .doesNotContain("Dành cho cán bộ", "Tra cứu hồ sơ", "Chọn lĩnh vực khác");
      assertThat(pdf.text(1)).as("a table, not the phone’s list").doesNotContain("Thời hạn:");
      assertThat(pdf.size()).isEqualTo(format.equals("A4") ? "210 x 297" : "297 x 420");
    }
  }

  /** The file behind a link. */
  private static Pdf printed(Person clerk, String link) {
    var href = clerk.main(AriaRole.LINK, link).getAttribute("href");
    var origin = URI.create(clerk.page().url());
    var answer =
        clerk.context().request().get(origin.resolve(href).toString(), RequestOptions.create());
    assertThat(answer.status()).isEqualTo(200);
    return new Pdf(answer.body());
  }

  private static String path(String address) {
    var uri = URI.create(address);
    return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
  }
}
