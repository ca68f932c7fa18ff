package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.open.PublishFigures;

/** Somebody without an account looks how the commune works, on a phone. */
class PublicFiguresJourney extends Story {

  @Autowired FactUpkeep upkeep;
  @Autowired PublishFigures publish;

  @Test
  void a_citizen_sees_how_the_commune_works_and_where_the_data_is() {
    upkeep.run();
    publish.run();
    var citizen = somebody(Screen.PHONE).opens("/");
    citizen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Số liệu")).click();
    citizen.seesTitle("Giải quyết thủ tục hành chính");
    var inspection = new Inspection();
    inspection.look(citizen, "public figures of all");
    citizen.sees("Trước, đúng hạn").follows("Xã Vĩnh Hoàng").sees("Mười hai tháng gần đây");
    assertThat(citizen.page().url()).endsWith("/thong-ke/H50.101");
    inspection.look(citizen, "public figures of one");
    citizen.follows("Dữ liệu mở").sees("received_online").sees("nguồn");
    inspection.look(citizen, "open data");
    assertThat(inspection.findings()).isEmpty();
  }
}
