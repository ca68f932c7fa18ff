package vn.motcua.export.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.export.work.ExportWork;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Files over REST and by the forms of the desk. */
@DemonstrationTest
class ExportApiTest {

  private static final String ASKED =
      """
      {"source": "test.list", "parameters": {"rows": "5"}, "format": "csv"}
      """;

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired ExportWork work;
  @Autowired JsonMapper json;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void nothing_is_left() {
    jdbc.sql("delete from export.job where account_id = :id")
        .param("id", desk.person("truongphong").accountId())
        .update();
  }

  @Test
  void is_asked_for_watched_and_fetched() throws Exception {
    var asked = ask(ASKED, "key-1");
    assertThat(asked.getStatus()).isEqualTo(202);
    var export = read(asked);
    assertThat(asked.getHeader("Location")).isEqualTo("/api/v1/exports/" + export.get("id"));
    assertThat(export.get("status").asString()).isEqualTo("WAITING");
    assertThat(read(ask(ASKED, "key-1")).get("id")).isEqualTo(export.get("id"));

    var url = "/api/v1/exports/" + export.get("id");
    assertThat(as(get(url + "/file")).getStatus()).isEqualTo(404);
    drain();
    var done = read(as(get(url)));
    assertThat(done.get("status").asString()).isEqualTo("DONE");
    assertThat(done.get("percent").asInt()).isEqualTo(100);
    assertThat(done.get("written").asInt()).isEqualTo(5);
    var file = as(get(done.get("file").asString()));
    assertThat(file.getContentType()).startsWith("text/csv");
    assertThat(file.getHeader("Content-Disposition")).contains("danh-sach-thu.csv");
    assertThat(file.getContentAsString(StandardCharsets.UTF_8).lines()).hasSize(6);
    assertThat(read(as(get("/api/v1/exports?limit=1"))).get("items").get(0).get("id"))
        .isEqualTo(export.get("id"));
    assertThat(as(get("/api/v1/exports?cursor=x")).getStatus()).isEqualTo(422);
  }

  @Test
  void says_everything_that_is_wrong_at_once() throws Exception {
    var refused = ask("{\"format\": \"doc\"}", "key-2");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(read(refused).get("errors")).hasSize(2);
    var tooLong =
        ask(
            "{\"source\":\"test.list\",\"parameters\":{\"rows\":\"100001\"},\"format\":\"pdf\"}",
            "k3");
    assertThat(read(tooLong).get("code").asString()).isEqualTo("EXPORT_TOO_LONG");
  }

  @Test
  void is_given_up() throws Exception {
    var url = "/api/v1/exports/" + read(ask(ASKED, "key-4")).get("id");
    assertThat(read(as(delete(url))).get("status").asString()).isEqualTo("CANCELLED");
    drain();
    assertThat(read(as(get(url))).get("status").asString()).isEqualTo("CANCELLED");
  }

  @Test
  void the_page_asks_shows_and_refuses() throws Exception {
    assertThat(form("test.list", "csv", "3").getRedirectedUrl()).isEqualTo("/desk/exports");
    assertThat(page()).contains("Danh sách thử", "Chờ đến lượt", "hx-get=\"/desk/exports\"");
    drain();
    assertThat(page()).contains("Đã xong", "3 dòng", "Tải về").doesNotContain("hx-get=");
    var refused = form("test.list", "pdf", "100001");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
        .contains("100.001 dòng", "100.000 dòng");
    assertThat(form("test.list", "doc", "3").getStatus()).isEqualTo(422);
  }

  private MockHttpServletResponse form(String source, String format, String rows) throws Exception {
    return as(
        post("/desk/exports")
            .with(csrf())
            .param("source", source)
            .param("format", format)
            .param("p.rows", rows));
  }

  private String page() throws Exception {
    return as(get("/desk/exports")).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse ask(String body, String key) throws Exception {
    return as(
        post("/api/v1/exports")
            .contentType(MediaType.APPLICATION_JSON)
            .header("Idempotency-Key", key)
            .content(body));
  }

  private MockHttpServletResponse as(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(actor(desk.person("truongphong")))).andReturn().getResponse();
  }

  private JsonNode read(MockHttpServletResponse response) throws Exception {
    return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
  }

  private void drain() {
    while (work.next()) {
      // the next one
    }
  }
}
