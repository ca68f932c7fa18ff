package vn.motcua.petition.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Petitions as programs enter and read them. */
@DemonstrationTest
class PetitionApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired MockMvc mvc;
  @Autowired Desk desk;

  @Test
  void one_is_entered_once_for_a_key_and_read_back_masked() throws Exception {
    var key = UUID.randomUUID().toString();
    var first = entered(body("0900000472"), key);
    assertThat(first.getStatus()).isEqualTo(201);
    var made = json(first);
    assertThat(json(entered(body("0900000472"), key)).path("code").asString())
        .isEqualTo(made.path("code").asString());
    var code = made.path("code").asString();
    var read =
        mvc.perform(get("/api/v1/petitions/" + code).with(actor(desk.person("tiepnhan"))))
            .andReturn()
            .getResponse();
    assertThat(json(read).path("sender").path("phone").asString()).isEqualTo("•••• ••• 472");
    assertThat(read.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("0900000472");
    var list =
        mvc.perform(
                get("/api/v1/petitions").param("limit", "1").with(actor(desk.person("tiepnhan"))))
            .andReturn()
            .getResponse();
    assertThat(json(list).path("items").get(0).path("code").asString()).isEqualTo(code);
    assertThat(json(list).path("next").asString()).isNotBlank();
  }

  @Test
  void what_is_wrong_is_named_by_field_and_another_sees_nothing() throws Exception {
    var refused = entered(body("12"), UUID.randomUUID().toString());
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(json(refused).path("code").asString()).isEqualTo("PETITION_PHONE_MALFORMED");
    var code = json(entered(body("0900000472"), UUID.randomUUID().toString())).path("code");
    assertThat(
            mvc.perform(
                    get("/api/v1/petitions/" + code.asString()).with(actor(desk.person("canbo"))))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(mvc.perform(get("/api/v1/petitions")).andReturn().getResponse().getStatus())
        .isEqualTo(401);
  }

  private MockHttpServletResponse entered(String body, String key) throws Exception {
    return mvc.perform(
            post("/api/v1/petitions")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(body)
                .with(actor(desk.person("tiepnhan"))))
        .andReturn()
        .getResponse();
  }

  private static String body(String phone) {
    return """
        {"source": "PHONE", "concern": "RULE", "content": "Bỏ một giấy", "name": "Lê Thị Diệu Linh",
         "address": "Thôn Thủy Tú", "phone": "%s", "publishable": true}
        """
        .formatted(phone);
  }

  private static JsonNode json(MockHttpServletResponse answer) throws Exception {
    return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }
}
