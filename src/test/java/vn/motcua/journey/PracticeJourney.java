package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PracticeJourney extends Story {

  private static final double FIRST_TIME = 400_000;

  @Autowired JdbcClient jdbc;

  @Test
  void a_trainee_walks_through_the_parts_and_nothing_real_changes() {
    var clerk = officer("tiepnhan");
    clerk.opens("/desk").page().locator(".mc-nav a[href='/desk/practice']").click();
    clerk.seesTitle("Thực hành");
    var before = contents();
    clerk.presses("Mở phòng thực hành").sees("Đang chuẩn bị");
    clerk
        .page()
        .getByText("Phòng thực hành đã mở")
        .waitFor(new Locator.WaitForOptions().setTimeout(FIRST_TIME));
    var inspection = new Inspection();
    inspection.look(clerk, "/desk/practice open");
    clerk.follows("Vào thực hành").seesTitle("Bài thực hành");
    var home = clerk.page().url();
    assertThat(clerk.page().locator(".mc-practice")).containsText("THỰC HÀNH");
    assertThat(clerk.page()).hasTitle(java.util.regex.Pattern.compile("^THỰC HÀNH – .*"));
    inspection.look(clerk, "exercises");

    begins(clerk, "Tìm hồ sơ của một người");
    clerk.hits("/").isAt("tim").writes("nguyen thi").hits("Enter").seesTitle("Kết quả tìm");
    inspection.look(clerk, "search in the room");
    clerk.opens(home).sees("Đã làm 1 trong 12 bài");

    begins(clerk, "Chuyển hồ sơ cho phòng chuyên môn");
    clerk.seesTitle("Việc của tôi");
    begins(clerk.opens(home), "Ký duyệt");
    clerk.seesTitle("Hồ sơ chờ ký");
    clerk.page().locator("a.mc-code").first().press("Enter");
    clerk.page().waitForURL("**/desk/dossiers/H50.101-*");
    var code = clerk.page().url().replaceAll(".*/", "");
    clerk.opens(clerk.page().url() + "/approve").presses("Ký duyệt").sees(code);
    clerk.opens(home).sees("Đã làm 2 trong 12 bài").sees("vai lãnh đạo");

    clerk.page().navigate(home.replace("/desk/practice", "/practice/enter?pass=gia"));
    clerk.sees("Vào phòng từ hệ thống làm việc thật");
    clerk.opens(home);
    clerk.page().locator(".mc-practice").getByText("Về việc thật").click();
    clerk.sees("Phòng thực hành đã mở");
    assertThat(clerk.page().locator(".mc-practice")).hasCount(0);
    assertThat(contents()).isEqualTo(before);
    assertThat(inspection.findings()).isEmpty();

    var head = officer("truongphong");
    head.opens("/desk/practice").presses("Xóa và làm mới").presses("Bấm lần nữa").sees("Đã xóa");
    head.sees("Mở phòng thực hành");
  }

  private static void begins(Person trainee, String exercise) {
    trainee
        .page()
        .locator(".mc-exercises > li")
        .filter(new Locator.FilterOptions().setHasText(exercise))
        .locator("button")
        .click();
  }

  /** Every table of the real system with all its rows, but for the sessions that are being used. */
  private Map<String, String> contents() {
    var contents = new TreeMap<String, String>();
    jdbc.sql(
            """
            select format('%I.%I', table_schema, table_name)
              from information_schema.tables
             where table_type = 'BASE TABLE'
               and table_schema not in ('pg_catalog', 'information_schema')
               and table_name not like 'spring_session%'
            """)
        .query(String.class)
        .list()
        .forEach(
            table ->
                contents.put(
                    table,
                    jdbc.sql(
                            "select coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') from "
                                + table
                                + " t")
                        .query(String.class)
                        .single()));
    return contents;
  }
}
