package vn.motcua.settings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.model.Reach;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class SettingPagesTest {

  private static final String ONE = "/desk/settings/dossier.reappointments";
  private static final Pattern WITHDRAW =
      Pattern.compile("href=\"(/desk/settings/[^\"]+value=\\d+)\"");

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired LegalSettings settings;
  @Autowired Clock clock;

  @Test
  void shows_every_setting_with_value_ground_and_who_entered_it() throws Exception {
    assertThat(page("cchc", "/desk/settings"))
        .contains("Số lần hẹn lại", "1 lần", "NĐ 118/2025/NĐ-CP", "Cần đối chiếu")
        .contains("Kèm theo phần mềm", "3 ngày làm việc", "Tính lại từ đầu")
        .contains("15:00", "NĐ 61/2018/NĐ-CP Điều 18", "Quốc khánh", "BLLĐ 2019 Điều 112")
        .contains("Mẫu số 01", "Thông tư số 03/2025/TT-VPCP");
  }

  @Test
  void a_reader_sees_the_past_and_no_form() throws Exception {
    assertThat(page("cchc", ONE)).contains("21/06/2018 – 30/06/2025").doesNotContain("<textarea");
    assertThat(page("cchc", ONE)).doesNotContain("Ghi giá trị");
    assertThat(page("quantri", ONE)).contains("Ghi giá trị");
    mvc.perform(get(ONE).with(actor(desk.person("tiepnhan")))).andExpect(status().is(403));
  }

  /** Which procedures may be handed in anywhere in the country is a list of dated values. */
  @Test
  void a_procedure_of_the_nation_wide_list_is_entered_by_day_and_shown_with_its_source()
      throws Exception {
    var from = Vietnam.date(clock.instant()).plusDays(30);
    var page = "/desk/settings/dossier.non-territorial";
    mvc.perform(
            post(page)
                .with(actor(desk.person("kstt")))
                .with(csrf())
                .param("value", "COUNTRY")
                .param("validFrom", from.toString())
                .param("procedure", "1.001193")
                .param("ground", "QĐ 1500/QĐ-TTg Phụ lục")
                .param("source", "vanban.chinhphu.vn/danh-muc")
                .param("idempotencyKey", UUID.randomUUID().toString()))
        .andExpect(status().is(302));

    assertThat(page("kstt", page))
        .contains("Riêng thủ tục 1.001193", "Từ " + Vietnam.show(from), "Sắp áp dụng")
        .contains("QĐ 1500/QĐ-TTg Phụ lục", "vanban.chinhphu.vn/danh-muc")
        .contains("NĐ 118/2025/NĐ-CP Điều 14");
    assertThat(page("cchc", page)).doesNotContain("Ghi giá trị");
    var before =
        settings.at(DossierSettings.NON_TERRITORIAL, path(), "1.001193", from.minusDays(1));
    assertThat(before).isEqualTo(Reach.PROVINCE);
    assertThat(settings.at(DossierSettings.NON_TERRITORIAL, path(), "1.001193", from))
        .isEqualTo(Reach.COUNTRY);
  }

  private String path() {
    return desk.person("tiepnhan").agencyPath();
  }

  @Test
  void a_value_is_entered_shown_and_withdrawn() throws Exception {
    var from = Vietnam.date(clock.instant()).plusDays(40);
    mvc.perform(
            post(ONE)
                .with(actor(desk.person("quantri")))
                .with(csrf())
                .param("value", "2")
                .param("validFrom", from.toString())
                .param("ground", "QĐ 99/2026/QĐ-UBND Điều 2")
                .param("idempotencyKey", UUID.randomUUID().toString()))
        .andExpect(status().is(302));
    assertThat(page("cchc", "/desk/settings")).contains("Từ " + Vietnam.show(from) + ": 2 lần");
    var history = page("quantri", ONE);
    assertThat(history).contains("Sắp áp dụng", "Phạm Anh Tú", "QĐ 99/2026/QĐ-UBND Điều 2");
    var link = WITHDRAW.matcher(history);
    assertThat(link.find()).isTrue();
    var address = link.group(1);
    assertThat(page("quantri", address)).contains("Lý do rút");
    mvc.perform(
            post(address)
                .with(actor(desk.person("quantri")))
                .with(csrf())
                .param("reason", "Văn bản bị thu hồi")
                .param("idempotencyKey", UUID.randomUUID().toString()))
        .andExpect(status().is(302));
    assertThat(page("quantri", ONE)).contains("Đã rút", "Văn bản bị thu hồi");
  }

  @Test
  void a_refused_value_keeps_what_was_typed() throws Exception {
    var answer =
        mvc.perform(
                post(ONE)
                    .with(actor(desk.person("quantri")))
                    .with(csrf())
                    .param("value", "99")
                    .param("validFrom", "hôm nào đó")
                    .param("ground", "QĐ 5")
                    .param("idempotencyKey", UUID.randomUUID().toString()))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer).contains("Giá trị phải từ 0 đến 10", "Chưa nhập ngày áp dụng", "QĐ 5");
  }

  private String page(String username, String url) throws Exception {
    return mvc.perform(get(URI.create(url)).with(actor(desk.person(username))))
        .andExpect(status().is(200))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
