package vn.motcua.workcalendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class CalendarFormsTest {

  @Autowired MockMvc mvc;
  @Autowired Desk desk;

  @Test
  void a_block_is_entered_shown_with_its_origin_and_withdrawn() throws Exception {
    var leader = desk.person("lanhdao");
    var agency = leader.agencyId();
    mvc.perform(
            post("/desk/calendar/enter")
                .with(actor(leader))
                .with(csrf())
                .param("agency", Long.toString(agency))
                .param("kind1", "LOCAL_CLOSURE")
                .param("from1", "03/07/2034")
                .param("to1", "05/07/2034")
                .param("name1", "Chuyển trụ sở")
                .param("document", "TB 41/TB-UBND")
                .param("idempotencyKey", UUID.randomUUID().toString()))
        .andExpect(status().is(302));
    var year = page(leader, "/desk/calendar?agency=" + agency + "&year=2034&done=1");
    assertThat(year).contains("Chuyển trụ sở", "Đơn vị nghỉ", "entry=day&amp;on=2034-07-04");
    assertThat(year).contains("Ngày hẹn trả của hồ sơ đang giải quyết chưa thay đổi");
    var address = "/desk/calendar/withdraw?agency=" + agency + "&entry=day&on=2034-07-04";
    assertThat(page(leader, address)).contains("Chuyển trụ sở", "04/07/2034");
    mvc.perform(
            post("/desk/calendar/withdraw")
                .with(actor(leader))
                .with(csrf())
                .param("agency", Long.toString(agency))
                .param("entry", "day")
                .param("on", "2034-07-04")
                .param("document", "TB 42/TB-UBND")
                .param("idempotencyKey", UUID.randomUUID().toString()))
        .andExpect(status().is(302));
    assertThat(page(leader, "/desk/calendar?agency=" + agency + "&year=2034"))
        .contains("on=2034-07-03")
        .doesNotContain("on=2034-07-04");
    assertThat(
            page(
                desk.person("tiepnhan"),
                "/desk/calendar/history?agency=" + agency + "&on=04/07/2034"))
        .contains("TB 41/TB-UBND", "TB 42/TB-UBND", "Hoàng Đức Thiện", "Rút ngày");
  }

  @Test
  void a_refused_form_keeps_what_was_typed() throws Exception {
    var leader = desk.person("lanhdao");
    var answer =
        mvc.perform(
                post("/desk/calendar/enter")
                    .with(actor(leader))
                    .with(csrf())
                    .param("agency", Long.toString(leader.agencyId()))
                    .param("kind1", "LOCAL_CLOSURE")
                    .param("from1", "31/02/2034")
                    .param("name1", "Chuyển trụ sở lần hai")
                    .param("document", "TB 43/TB-UBND")
                    .param("idempotencyKey", UUID.randomUUID().toString()))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer).contains("31/02/2034", "Chuyển trụ sở lần hai", "TB 43/TB-UBND");
  }

  @Test
  void hours_are_typed_half_day_by_half_day() throws Exception {
    var leader = desk.person("lanhdao");
    var agency = Long.toString(leader.agencyId());
    assertThat(page(leader, "/desk/calendar/hours?agency=" + agency)).contains("13:30", "07:00");
    var request =
        post("/desk/calendar/hours")
            .with(actor(leader))
            .with(csrf())
            .param("agency", agency)
            .param("from", "01/06/2035")
            .param("to", "31/08/2035")
            .param("document", "TB 44/TB-UBND")
            .param("idempotencyKey", UUID.randomUUID().toString());
    for (var day = 1; day <= 5; day++) {
      request =
          request
              .param("opens" + day, "6h30")
              .param("closes" + day, "11:00")
              .param("opensAgain" + day, "13:30")
              .param("closesAgain" + day, "16:30")
              .param("counted" + day, "yes");
    }
    mvc.perform(request).andExpect(status().is(302));
    assertThat(page(leader, "/desk/calendar/hours?agency=" + agency))
        .contains("TB 44/TB-UBND", "01/06/2035 – 31/08/2035");
  }

  @Test
  void a_reader_sees_no_way_to_change() throws Exception {
    var reception = desk.person("tiepnhan");
    var agency = reception.agencyId();
    assertThat(page(reception, "/desk/calendar")).doesNotContain("/desk/calendar/enter");
    mvc.perform(get("/desk/calendar/enter?agency=" + agency).with(actor(reception)))
        .andExpect(status().is(403));
  }

  private String page(Actor person, String url) throws Exception {
    return mvc.perform(get(URI.create(url)).with(actor(person)))
        .andExpect(status().is(200))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
