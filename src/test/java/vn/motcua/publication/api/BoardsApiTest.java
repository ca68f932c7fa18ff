package vn.motcua.publication.api;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Boards over REST. */
@DemonstrationTest
class BoardsApiTest {

  private static final String BOARD = "/api/v1/boards/H50.102";
  private static final String POSTED =
      """
      {"means": "BOTH", "procedures": [{"code": "2.001263", "version": %d}]}
      """;

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;

  @Test
  void strangers_read_a_board_page_by_page() throws Exception {
    mvc.perform(get(BOARD).param("field", "Hộ tịch").param("limit", "3"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.agency").value("Ủy ban nhân dân xã Hướng Phùng"))
        .andExpect(jsonPath("$.items.length()").value(3))
        .andExpect(jsonPath("$.items[*].field", everyItem(is("Hộ tịch"))))
        .andExpect(jsonPath("$.next").isNotEmpty());
    mvc.perform(get("/api/v1/boards/H99.999")).andExpect(status().isNotFound());
  }

  @Test
  void what_was_posted_is_said_once_and_taken_down_once() throws Exception {
    jdbc.sql("delete from publication.posting where procedure_code = '2.001263'").update();
    send("tiepnhan.huongphung", "/postings", POSTED.formatted(99))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("POSTING_OVERTAKEN"));
    var version =
        jdbc.sql("select max(version) from catalogue.procedure_version where code = '2.001263'")
            .query(Integer.class)
            .single();
    send("tiepnhan.huongphung", "/postings", POSTED.formatted(version))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.posted").value(1));
    send("tiepnhan.huongphung", "/postings", POSTED.formatted(version))
        .andExpect(jsonPath("$.posted").value(0));
    send("tiepnhan", "/postings", POSTED.formatted(version)).andExpect(status().isForbidden());
    mvc.perform(
            post(BOARD + "/postings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(POSTED.formatted(version)))
        .andExpect(status().isUnauthorized());

    var id =
        jdbc.sql(
                "select max(posting_id) from publication.posting where procedure_code = '2.001263'")
            .query(Long.class)
            .single();
    send("tiepnhan.huongphung", "/take-down", "{\"postings\": [" + id + "]}")
        .andExpect(jsonPath("$.takenDown").value(1));
    send("tiepnhan.huongphung", "/take-down", "{\"postings\": [" + id + "]}")
        .andExpect(jsonPath("$.takenDown").value(0));
  }

  private ResultActions send(String username, String path, String body) throws Exception {
    return mvc.perform(
        post(BOARD + path)
            .with(actor(desk.person(username)))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }
}
