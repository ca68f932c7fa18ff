package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedInAs;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class CataloguePagesTest {

  @Autowired MockMvc mvc;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  @Test
  void the_api_finds_and_pages_without_signing_in() throws Exception {
    mvc.perform(get("/api/v1/procedures").param("q", "xac nhan hon nhan"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].code").value("1.004873"))
        .andExpect(jsonPath("$.items[0].timeLimits[0].amount").value(3))
        .andExpect(jsonPath("$.items[0].timeLimits[0].unit").value("WORKING_DAY"))
        .andExpect(jsonPath("$.items[0].timeLimits[0].supplemented").value(true));
    mvc.perform(get("/api/v1/procedures").param("field", "Hộ tịch").param("limit", "3"))
        .andExpect(jsonPath("$.items.length()").value(3))
        .andExpect(jsonPath("$.next").isNotEmpty());
  }

  @Test
  void the_api_walks_through_all_pages_without_a_repeat() throws Exception {
    var first = catalogue.search("", "Hộ tịch", "", LocalDate.of(2026, 11, 21), 100);
    var cursor = first.get(9).code();

    mvc.perform(
            get("/api/v1/procedures")
                .param("field", "Hộ tịch")
                .param("limit", "1")
                .param("cursor", cursor))
        .andExpect(jsonPath("$.items[0].code").value(first.get(10).code()));
  }

  @Test
  void the_api_reads_a_recipe_of_any_day() throws Exception {
    mvc.perform(get("/api/v1/procedures/1.004873"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.papers.length()").value(6))
        .andExpect(jsonPath("$.process[0].role").value("RECEPTION"))
        .andExpect(jsonPath("$.version").value(2));
    mvc.perform(get("/api/v1/procedures/1.004873").param("on", "2025-06-30"))
        .andExpect(jsonPath("$.version").value(1))
        .andExpect(jsonPath("$.validTo").value("2025-06-30"));
    mvc.perform(get("/api/v1/procedures/9.999999")).andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/procedures/1.004873").param("on", "30/02/2025"))
        .andExpect(status().is4xxClientError());
  }

  @Test
  void the_api_refuses_a_picture_and_strangers() throws Exception {
    var picture = new MockMultipartFile("file", "anh.png", "image/png", new byte[] {-119, 80, 78});

    mvc.perform(multipart("/api/v1/procedures:import").file(picture))
        .andExpect(status().isUnauthorized());
    mvc.perform(
            multipart("/api/v1/procedures:import")
                .file(picture)
                .with(SignedInAs.actor(person(Role.PROCEDURE_CONTROLLER))))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("CATALOGUE_FILE_NO_CSV"));
    mvc.perform(
            multipart("/api/v1/procedures:import")
                .file(picture)
                .with(SignedInAs.actor(person(Role.RECEPTION))))
        .andExpect(status().isForbidden());
  }

  @Test
  void the_desk_lists_and_searches() throws Exception {
    var clerk = SignedInAs.actor(person(Role.RECEPTION));

    mvc.perform(get("/desk/procedures").param("q", "khia sinh").with(clerk))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/desk/procedures/1.001193")))
        .andExpect(content().string(not(containsString("/desk/procedures/import"))));
    mvc.perform(
            get("/desk/procedures").param("q", "hon nhan").header("HX-Request", "true").with(clerk))
        .andExpect(content().string(containsString("1.004873")))
        .andExpect(content().string(not(containsString("<html"))));
    mvc.perform(get("/desk/procedures").param("q", "xyzzy").with(clerk))
        .andExpect(content().string(containsString("Không thấy thủ tục nào")));
  }

  @Test
  void every_procedure_has_a_desk_page_and_a_citizen_page() throws Exception {
    var clerk = SignedInAs.actor(person(Role.RECEPTION));
    var codes =
        jdbc.sql("select code from catalogue.procedure where code not like '9.%' order by code")
            .query(String.class)
            .list();
    assertThat(codes).hasSize(580);
    for (var code : codes) {
      mvc.perform(get("/thu-tuc/" + code)).andExpect(status().isOk());
    }
    for (var code : codes.stream().filter(it -> it.hashCode() % 8 == 0).toList()) {
      mvc.perform(get("/desk/procedures/" + code).with(clerk)).andExpect(status().isOk());
    }
  }

  @Test
  void the_recipe_says_what_was_supplemented_and_what_changed() throws Exception {
    mvc.perform(get("/desk/procedures/1.004873").with(SignedInAs.actor(person(Role.OFFICER))))
        .andExpect(content().string(containsString("3 ngày làm việc")))
        .andExpect(content().string(containsString("bổ sung")))
        .andExpect(content().string(containsString("khoản 2 Điều 22")))
        .andExpect(content().string(containsString("Khác với phiên bản trước")))
        .andExpect(content().string(not(containsString("found"))));
  }

  @Test
  void the_import_page_answers_in_place() throws Exception {
    var controller = SignedInAs.actor(person(Role.PROCEDURE_CONTROLLER));
    var picture = new MockMultipartFile("file", "anh.png", "image/png", new byte[] {-119, 80, 78});
    byte[] list;
    try (var file = getClass().getResourceAsStream("/data/catalogue/procedures.csv")) {
      list = Objects.requireNonNull(file).readAllBytes();
    }

    mvc.perform(get("/desk/procedures/import").with(controller)).andExpect(status().isOk());
    mvc.perform(multipart("/desk/procedures/import").file(picture).with(controller).with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("anh.png không phải tệp CSV")));
    mvc.perform(
            multipart("/desk/procedures/import")
                .file(new MockMultipartFile("file", "thu-tuc.csv", "text/csv", list))
                .with(controller)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get("/desk/procedures/import").with(SignedInAs.actor(person(Role.RECEPTION))))
        .andExpect(status().isForbidden());
  }

  private Actor person(Role role) {
    var agency = jdbc.sql("select min(id) from organisation.agency").query(Long.class).single();
    var path = "/" + agency + "/";
    return new Actor(
        0, "kiemthu", "Người kiểm thử", agency, path, null, List.of(new Grant(role, path)));
  }
}
