package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageBodyTest {

  private static final byte[] PAGE =
      "Hồ sơ đang giải quyết. ".repeat(500).getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "gzip; q=0.01"})
  void is_compressed_for_whoever_can_read_it(String accepted) throws Exception {
    var answer = answer(PAGE, accepted);
    assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
    assertThat(answer.getContentAsByteArray()).hasSize(answer.getContentLength());
    assertThat(answer.getContentLength()).isLessThan(PAGE.length / 10);
    try (var page = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      assertThat(page.readAllBytes()).isEqualTo(PAGE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "deflate, br", "gzip;q=0", "gzip; q=0.000, br", "xgzip"})
  void is_sent_as_it_is_to_others(String accepted) throws Exception {
    var answer = answer(PAGE, accepted);
    assertThat(answer.getHeader("Content-Encoding")).isNull();
    assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
    assertThat(answer.getContentAsByteArray()).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", ""})
  void a_short_one_is_sent_as_it_is(String accepted) throws Exception {
    var answer = answer(new byte[] {'a'}, accepted);
    assertThat(answer.getHeader("Content-Encoding")).isNull();
    assertThat(answer.getContentAsByteArray()).containsExactly('a');
  }

  private static MockHttpServletResponse answer(byte[] page, String accepted) throws Exception {
    var request = new MockHttpServletRequest();
    if (!accepted.isEmpty()) {
      request.addHeader("Accept-Encoding", accepted);
    }
    var response = new MockHttpServletResponse();
    PageBody.send(page, request, response);
    return response;
  }
}
