package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.motcua.dossier.CitizensDossiers;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.testing.UseCaseTest;

/** The citizen's pages; dossiers are stood in for, their reading is tested with the dossier. */
@UseCaseTest
class CitizenPagesTest {

  private static final Pattern FILES =
      Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|js|svg))");

  @Autowired MockMvc mvc;
  @MockitoBean PublicLookup lookup;
  @MockitoBean CitizensDossiers dossiers;

  @Test
  void the_first_page_offers_the_search_and_the_ten_procedures() throws Exception {
    var page = body(mvc.perform(get("/")).andReturn());
    assertThat(page).contains("lang=\"vi\"", "Bạn cần làm thủ tục gì?", "/thu-tuc/1.004873");
    assertThat(Pattern.compile("href=\"/thu-tuc/\\d").matcher(page).results().count())
        .isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/thu-tuc/1.001193", "/de-doc/1.001193", "/su-kien/sinh-con"})
  void the_first_visit_stays_below_60_kilobytes_beside_fonts(String address) throws Exception {
    var page = mvc.perform(get(address)).andReturn().getResponse();
    var bytes = gzipped(page.getContentAsByteArray());
    var files =
        FILES
            .matcher(page.getContentAsString(StandardCharsets.UTF_8))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
    for (var file : files) {
      var answer = mvc.perform(get(file)).andReturn().getResponse();
      assertThat(answer.getStatus()).as(file).isEqualTo(200);
      assertThat(answer.getHeader("Cache-Control")).as(file).contains("max-age=31536000");
      bytes += gzipped(answer.getContentAsByteArray());
    }
    assertThat(bytes).isLessThan(60_000);
  }

  @Test
  void speaks_english_and_keeps_the_page() throws Exception {
    var page = body(mvc.perform(get("/tra-cuu").param("lang", "en")).andReturn());
    assertThat(page).contains("lang=\"en\"", "Track a dossier", "href=\"/tra-cuu?lang=vi\"");
  }

  @Test
  void an_unknown_language_reads_vietnamese() throws Exception {
    assertThat(body(mvc.perform(get("/tra-cuu").param("lang", "zz")).andReturn()))
        .contains("lang=\"vi\"");
  }

  @Test
  void the_qr_address_asks_for_the_second_fact_and_shows_nothing_yet() throws Exception {
    var page = body(mvc.perform(get("/tra-cuu/H50.101-261121-0007")).andReturn());
    assertThat(page).contains("value=\"H50.101-261121-0007\"", "Bốn số cuối");
    verify(lookup, never()).find(anyString(), anyString());
  }

  @Test
  void shows_the_progress_after_code_and_second_fact_and_no_sooner() throws Exception {
    var code = "H50.101-261121-0011";
    when(lookup.find(code, "1234")).thenReturn(Optional.of(progress(code)));
    var sent = lookUp(" h50.101-261121-0011 ", "1234", "10.0.0.1");
    assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/tra-cuu/" + code);
    var session = sent.getResponse().getCookies();
    var page = body(mvc.perform(get("/tra-cuu/" + code).cookie(session)).andReturn());
    assertThat(page).contains("Cơ quan đang xem xét hồ sơ của bạn", "Đã tiếp nhận");
    var other = body(mvc.perform(get("/tra-cuu/H50.101-261121-0012").cookie(session)).andReturn());
    assertThat(other).contains("Bốn số cuối").doesNotContain("Cơ quan đang xem xét");
  }

  @Test
  void a_wrong_code_and_a_wrong_fact_answer_alike() throws Exception {
    when(lookup.find(anyString(), anyString())).thenReturn(Optional.empty());
    var wrongFact = lookUp("H50.101-261121-0020", "9999", "10.0.0.2");
    var wrongCode = lookUp("H50.101-261121-9999", "1234", "10.0.0.2");
    assertThat(wrongFact.getResponse().getStatus()).isEqualTo(404);
    assertThat(wrongCode.getResponse().getStatus()).isEqualTo(404);
    assertThat(body(wrongFact).replace("261121-0020", "261121-9999")).isEqualTo(body(wrongCode));
  }

  @Test
  void stops_guessing_a_dossier_from_many_addresses_and_many_dossiers_from_one() throws Exception {
    when(lookup.find(anyString(), anyString())).thenReturn(Optional.empty());
    for (var guess = 0; guess < 10; guess++) {
      assertThat(lookUp("H50.101-261121-0030", "000" + guess, "10.0.1." + guess).getResponse())
          .extracting("status")
          .isEqualTo(404);
    }
    assertThat(lookUp("H50.101-261121-0030", "1234", "10.0.2.1").getResponse().getStatus())
        .isEqualTo(429);
    for (var guess = 0; guess < 10; guess++) {
      lookUp("H50.101-261121-004" + guess, "0000", "10.0.3.1");
    }
    var blocked = lookUp("H50.101-261121-0050", "1234", "10.0.3.1");
    assertThat(blocked.getResponse().getStatus()).isEqualTo(429);
    assertThat(body(blocked)).contains("Chờ 15 phút");
    verify(lookup, never()).find("H50.101-261121-0050", "1234");
  }

  @Test
  void says_what_is_wrong_with_what_was_typed_and_keeps_it() throws Exception {
    var answer = lookUp("<b>x</b>", "12a", "10.0.0.3");
    assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    assertThat(body(answer))
        .contains("Mã hồ sơ chưa đúng dạng", "Nhập đúng bốn chữ số", "&lt;B>X&lt;/B>")
        .contains("href=\"#ma\"", "aria-invalid=\"true\"");
  }

  private MvcResult lookUp(String code, String fact, String address) throws Exception {
    return mvc.perform(
            post("/tra-cuu")
                .param("ma", code)
                .param("soCuoi", fact)
                .with(csrf())
                .with(
                    request -> {
                      request.setRemoteAddr(address);
                      return request;
                    }))
        .andReturn();
  }

  private static Progress progress(String code) {
    return new Progress(
        code,
        "Cơ quan đang xem xét hồ sơ của bạn",
        "",
        "Phòng Văn hóa – Xã hội",
        null,
        Instant.parse("2026-11-20T02:12:00Z"),
        new Due(Due.State.OK, "Còn 2 ngày"),
        null,
        List.of(new Step(Step.Stage.NOW, "Thẩm tra", null, "", "")),
        List.of());
  }

  private static String body(MvcResult answer) throws Exception {
    return answer
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8)
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }

  private static int gzipped(byte[] bytes) throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.size();
  }
}
