package vn.motcua.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.UseCaseTest;

/** From what happened in a life, and from a field, to procedures. */
@UseCaseTest
class LifeEventPagesTest {

  private static final Pattern EVENT = Pattern.compile("href=\"(/su-kien/[a-z-]+)\"");
  private static final Pattern PROCEDURE = Pattern.compile("href=\"(/thu-tuc/[0-9.]+)\"");
  private static final Pattern FIELD = Pattern.compile("href=\"(/thu-tuc\\?field=[^\"]+)\"");

  private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z-]+)\"");
  private static final Pattern USED = Pattern.compile("#i-([a-z-]+)\"");

  @Autowired MockMvc mvc;

  @Test
  void each_of_the_six_leads_to_procedures_that_are_there() throws Exception {
    var events = EVENT.matcher(body("/")).results().map(found -> found.group(1)).toList();
    assertThat(events).hasSize(6).doesNotHaveDuplicates();
    for (var event : events) {
      var procedures = PROCEDURE.matcher(body(event)).results().map(MatchResult::group).toList();
      assertThat(procedures).as(event).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
      for (var procedure : procedures) {
        mvc.perform(get(procedure.replaceAll("href=|\"", ""))).andExpect(status().isOk());
      }
    }
  }

  @Test
  void says_until_when_and_where_it_is_written() throws Exception {
    mvc.perform(get("/su-kien/sinh-con"))
        .andExpect(content().string(containsString("Trong 60 ngày")))
        .andExpect(content().string(containsString("Điều 15 Luật Hộ tịch 2014")));
    mvc.perform(get("/su-kien/khong-co")).andExpect(status().isNotFound());
  }

  @Test
  void every_field_leads_to_its_procedures() throws Exception {
    var fields = FIELD.matcher(body("/linh-vuc")).results().map(found -> found.group(1)).toList();
    assertThat(fields).hasSizeGreaterThan(30);
    assertThat(body("/linh-vuc")).contains("Hộ tịch");
    mvc.perform(get("/thu-tuc").param("field", "Hộ tịch"))
        .andExpect(content().string(containsString("/thu-tuc/1.0")));
  }

  @Test
  void every_event_and_field_has_a_pictogram_that_is_drawn() throws Exception {
    var drawn = SYMBOL.matcher(drawing()).results().map(found -> found.group(1)).collect(toSet());
    for (var address : List.of("/", "/linh-vuc", "/su-kien/sinh-con", "/de-doc/1.004873")) {
      var used = USED.matcher(body(address)).results().map(found -> found.group(1)).toList();
      assertThat(used).as(address).isNotEmpty().allMatch(drawn::contains);
    }
    assertThat(body("/linh-vuc")).contains("#i-land", "#i-di-hoc");
    assertThat(body("/su-kien/sinh-con")).contains("#i-sinh-con", "#i-mat-nguoi-than");
  }

  private static String drawing() throws IOException {
    return new ClassPathResource("static/img/icons.svg").getContentAsString(UTF_8);
  }

  private String body(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(UTF_8);
  }
}
