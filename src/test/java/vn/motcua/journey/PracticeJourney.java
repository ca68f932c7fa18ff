package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PracticeJourney extends Story {

  private static final double FIRST_TIME = 400_000;

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
    assertThat(clerk.page()).hasTitle(Pattern.compile("^THỰC HÀNH – .*"));
    inspection.look(clerk, "exercises");

    begins(clerk, "Tìm hồ sơ của một người");
    // the day stands there; before the page is there its keys do nothing
    clerk.seesTitle(", ");
    inspection.look(clerk, "desk in the room");
    clerk.hits("/").isAt("tim").writes("nguyen thi").hits("Enter").seesTitle("Kết quả tìm");
    inspection.look(clerk, "search in the room");
    clerk.opens(home).sees("Đã làm 1 trong 12 bài");

    opensTheFirst(clerk, home, "Yêu cầu bổ sung", "Hồ sơ chờ tiếp nhận");
    clerk.opens(clerk.page().url() + "/request-supplement");
    // what is missing stands there already; the first in the list may lack nothing
    clerk.typesWhereEmpty("Lý do", "Thiếu tờ khai.");
    clerk.presses("Yêu cầu bổ sung").sees("Chờ bổ sung");
    clerk.opens(home).sees("Đã làm 2 trong 12 bài");
    opensTheFirst(clerk, home, "Ghi cuộc gọi đôn đốc", "Hồ sơ đang xử lý");
    opensTheFirst(clerk, home, "Chuyển hồ sơ cho phòng chuyên môn", "Việc của tôi");
    opensTheFirst(clerk, home, "Phân công", "Việc của tôi");
    opensTheFirst(clerk, home, "Thẩm định, trình ký", "Việc của tôi");
    opensTheFirst(clerk, home, "Xin lỗi, hẹn lại", "Hồ sơ đang xử lý");
    opensTheFirst(clerk, home, "Vào số, đóng dấu kết quả", "Việc của tôi");
    opensTheFirst(clerk, home, "Trả kết quả", "Hồ sơ chờ trả");

    opensTheFirst(clerk, home, "Ký duyệt", "Hồ sơ chờ ký");
    var code = clerk.page().url().replaceAll(".*/", "");
    inspection.look(clerk, "dossier in the room");
    clerk.opens(clerk.page().url() + "/approve").presses("Ký duyệt").sees(code);
    clerk.opens(home).sees("Đã làm 3 trong 12 bài").sees("vai lãnh đạo");
    inspection.look(clerk, "exercises done");

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
    assertThat(resets()).as("traces of it in the trail").isEqualTo(1);
  }

  private int resets() {
    return jdbc.sql("select count(*) from audit.entry where action = 'practice-reset'")
        .query(Integer.class)
        .single();
  }

  private static void begins(Person trainee, String exercise) {
    trainee
        .page()
        .locator(".mc-exercises > li")
        .filter(new Locator.FilterOptions().setHasText(exercise))
        .locator("button")
        .click();
  }

  /** There is something to practise with; the first may have come from another commune. */
  private static void opensTheFirst(Person trainee, String home, String exercise, String list) {
    begins(trainee.opens(home), exercise);
    trainee.seesTitle(list);
    trainee.page().locator("main tbody a.mc-code").first().press("Enter");
    trainee.page().waitForURL("**/desk/dossiers/H50.*-*");
  }

  /**
   * Every table of the real system with all its rows. Left out are the sessions only: whoever looks
   * at a page moves their own. Work that runs by itself (sealing the trail, warnings, sweeping) is
   * switched off in tests, so whatever else differs was done by the room.
   */
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
