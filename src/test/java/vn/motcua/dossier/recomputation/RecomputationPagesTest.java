package vn.motcua.dossier.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.DemonstrationTest;

@DemonstrationTest
class RecomputationPagesTest extends LateDayOffCase {

  @Autowired MockMvc mvc;

  @Test
  void the_pages_list_export_and_confirm() throws Exception {
    var dossier = late.received();
    late.enter();
    var answer =
        mvc.perform(
                post("/desk/due-dates")
                    .with(actor(late.leader))
                    .with(csrf())
                    .param("agency", Long.toString(late.leader.agencyId()))
                    .param("idempotencyKey", UUID.randomUUID().toString()))
            .andExpect(status().is(302))
            .andReturn()
            .getResponse();
    var url = Objects.requireNonNull(answer.getRedirectedUrl());
    work.finish(Long.parseLong(url.substring(url.lastIndexOf('/') + 1)));
    assertThat(page(url))
        .contains(dossier.code().value(), "muộn hơn 8 giờ làm việc", "Chờ xác nhận");
    assertThat(page(url + "/rows.csv")).contains("Mã hồ sơ,Thủ tục", dossier.code().value());
    assertThat(page("/desk/dossiers/" + dossier.code())).contains("Lịch làm việc đã thay đổi");
    mvc.perform(
            post(url + "/confirm")
                .with(actor(late.leader))
                .with(csrf())
                .param("document", "TB 12/TB-UBND")
                .param("reason", "Nghỉ bão")
                .param("idempotencyKey", UUID.randomUUID().toString()))
        .andExpect(status().is(302));
    work.finish(Long.parseLong(url.substring(url.lastIndexOf('/') + 1)));
    assertThat(page(url)).contains("Đã xong", "Đã chuyển", "TB 12/TB-UBND. Nghỉ bão");
    assertThat(page("/desk/dossiers/" + dossier.code()))
        .contains("hạn được tính lại theo TB 12/TB-UBND", "Nghỉ bão")
        .doesNotContain("Lịch làm việc đã thay đổi");
    assertThat(page("/desk/due-dates")).contains("Đã xong");
  }

  private String page(String url) throws Exception {
    return mvc.perform(get(URI.create(url)).with(actor(late.leader)))
        .andExpect(status().is(200))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
