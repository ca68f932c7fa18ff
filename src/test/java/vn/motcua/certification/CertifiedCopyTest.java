package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Requester;
import vn.motcua.testing.Pdf;

/** What becomes of an electronic copy once it is certified. */
class CertifiedCopyTest extends ElectronicCopyStory {

  @Test
  void a_print_tells_a_stranger_what_it_is_and_that_its_number_was_voided() throws Exception {
    var copy = certified();
    var code = new Pdf(pdf(copy)).scannedQr(2);
    assertThat(code).matches("https?://[^/]+/kiem-tra/[A-Za-z0-9_-]{80,140}");
    var path = code.substring(code.indexOf("/kiem-tra/"));
    mvc.perform(get(path))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Còn hiệu lực")))
        .andExpect(content().string(containsString("Bản sao điện tử có chứng thực: Thẻ căn cước")))
        .andExpect(content().string(containsString("Hoàng Đức Thiện")))
        .andExpect(content().string(not(containsString("Lê Thị Diệu Linh"))));
    mvc.perform(get(path.substring(0, path.length() - 4) + "AAAA"))
        .andExpect(status().isNotFound());

    var again = copies.get(clerk, id(copy)).entry();
    correct.handle(
        clerk,
        again.id(),
        again.version(),
        "Lê Thị Linh",
        Line.electronicCopy("Căn cước", 1),
        "Sửa");
    assertThat(verify.handle(token(path)).orElseThrow().altered()).isFalse();
    assertThat(copies.get(clerk, id(copy)).entry().line().electronic()).isTrue();

    voidEntry.handle(leader, again.id(), again.version() + 1, "Chứng thực nhầm");
    mvc.perform(get(path))
        .andExpect(content().string(containsString("Đã thu hồi")))
        .andExpect(content().string(containsString("đã bị hủy trong sổ")));
  }

  @Test
  void is_counted_with_its_dossier_also_when_its_number_is_voided_later() {
    var before = counted();
    var copy = certified();
    assertThat(counted()).isEqualTo(before + 1);
    voidEntry.handle(leader, id(copy), copies.get(clerk, id(copy)).entry().version(), "Nhầm");
    assertThat(counted()).isEqualTo(before + 1);
  }

  @Test
  void a_register_that_was_tampered_with_betrays_itself() throws IOException {
    var copy = certified();
    var token = token(new Pdf(pdf(copy)).scannedQr(2));
    assertThat(verify.handle(token).orElseThrow().altered()).isFalse();
    jdbc.sql("update certification.electronic_copy set scan_sha256 = 'ff' where entry_id = :id")
        .param("id", id(copy))
        .update();
    assertThat(verify.handle(token).orElseThrow().altered()).isTrue();
  }

  @Test
  void the_citizen_opens_it_with_the_whole_number_and_nobody_with_less() throws Exception {
    var copy = certified();
    var page = "/tra-cuu/" + copy.entry().dossier();
    var cookies =
        mvc.perform(
                post("/tra-cuu")
                    .with(csrf())
                    .param("ma", copy.entry().dossier().value())
                    .param("soCuoi", "0218"))
            .andReturn()
            .getResponse()
            .getCookies();
    var open = page + "/ban-sao/" + id(copy);
    mvc.perform(get(page).cookie(cookies))
        .andExpect(content().string(containsString("Bản sao điện tử có chứng thực")));
    mvc.perform(post(open).cookie(cookies).with(csrf()).param("so", "0218"))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(post(open).cookie(cookies).with(csrf()).param("so", "045196000218"))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(content().bytes(pdf(copy)));
    mvc.perform(
            post(page + "/ket-qua/" + id(copy))
                .cookie(cookies)
                .with(csrf())
                .param("so", "045196000218"))
        .andExpect(status().isNotFound());
    mvc.perform(post(open).with(csrf()).param("so", "045196000218"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void is_offered_for_the_next_dossier_of_the_person_until_it_is_voided() throws IOException {
    var number = "0451980%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    var person = new Requester("Hồ Thị Nở", number, null, "0900000473", "");
    var lines =
        lines(
            LaneRequest.of(
                person, List.of(Line.electronicCopy("Học bạ", 3), Line.electronicCopy("B", 1))));
    for (var line : lines) {
      var sent = sent(copies.get(clerk, line.id()));
      tray.sign(leader, line.id(), sent.entry().version(), signatory());
    }
    var offered = known.of(number);
    assertThat(offered).allMatch(paper -> paper.isResult()).hasSize(2);
    assertThat(offered).extracting(paper -> paper.name()).containsExactlyInAnyOrder("Học bạ", "B");
    assertThat(offered).extracting(paper -> paper.paperId()).doesNotHaveDuplicates();
    var entry = copies.get(clerk, lines.getFirst().id()).entry();
    voidEntry.handle(leader, entry.id(), entry.version(), "Chứng thực nhầm");
    assertThat(known.of(number)).hasSize(1);
  }
}
