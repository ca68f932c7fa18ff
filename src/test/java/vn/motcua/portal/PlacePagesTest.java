package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

/** The desk a citizen goes to. */
@UseCaseTest
class PlacePagesTest {

  private static final LocalDateTime OPEN = LocalDateTime.of(2026, 11, 25, 9, 0);
  private static final LocalDateTime SHUT = LocalDateTime.of(2026, 11, 25, 20, 0);

  @Autowired MockMvc mvc;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;

  private Agency commune;

  @BeforeEach
  void a_commune() {
    commune =
        organisation
            .search("Hướng Phùng", AgencyLevel.COMMUNE, LocalDate.of(2026, 11, 20), 1)
            .getFirst();
  }

  @Test
  void is_found_without_diacritics_and_remembered_by_the_browser() throws Exception {
    mvc.perform(get("/noi-nop").param("q", "huong phung").param("thu-tuc", "1.004873"))
        .andExpect(content().string(containsString("Hướng Phùng")))
        .andExpect(content().string(containsString("value=\"" + commune.id() + "\"")));
    var chosen =
        mvc.perform(
                post("/noi-nop")
                    .with(csrf())
                    .param("noi", Long.toString(commune.id()))
                    .param("thu-tuc", "1.004873"))
            .andExpect(redirectedUrl("/thu-tuc/1.004873"))
            .andReturn()
            .getResponse();
    assertThat(Objects.requireNonNull(chosen.getHeader("Set-Cookie")))
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
    mvc.perform(get("/thu-tuc/1.004873").cookie(new Cookie("noi", Long.toString(commune.id()))))
        .andExpect(content().string(containsString("Hướng Phùng")))
        .andExpect(content().string(containsString(" lúc ")));
  }

  @Test
  void is_asked_for_where_none_was_chosen_or_the_cookie_is_nonsense() throws Exception {
    for (var value : new String[] {"x", "-1", "999999999999999999", "1;2"}) {
      mvc.perform(get("/thu-tuc/1.004873").cookie(new Cookie("noi", value)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("/noi-nop?thu-tuc=1.004873")))
          .andExpect(content().string(not(containsString("Chọn nơi khác"))));
    }
  }

  @Test
  void leads_nowhere_else() throws Exception {
    mvc.perform(
            post("/noi-nop")
                .with(csrf())
                .param("noi", Long.toString(commune.id()))
                .param("thu-tuc", "//evil.example"))
        .andExpect(redirectedUrl("/"));
    mvc.perform(post("/noi-nop").with(csrf()).param("noi", "999999999999"))
        .andExpect(status().isNotFound());
  }

  @Test
  @Transactional
  void says_where_it_is_and_how_to_come_without_waiting_where_that_is_known() throws Exception {
    assertThat(card(OPEN)).doesNotContain("tel:", "/lay-so?agency=", "/dat-hen?agency=");
    jdbc.sql(
            """
            insert into publication.board (agency_id, desk_place, desk_phone)
            values (:agency, 'Thôn Cổ Nhổi, xã Hướng Phùng', '0233 3825 012')
            """)
        .param("agency", commune.id())
        .update();
    var service =
        jdbc.sql(
                """
                insert into ticket.service (agency_id, agency_path, prefix, name, valid_from)
                values (:agency, :path, 'A', 'Hộ tịch', '2026-01-01')
                returning id
                """)
            .param("agency", commune.id())
            .param("path", commune.path())
            .query(Long.class)
            .single();
    assertThat(card(OPEN))
        .contains("Thôn Cổ Nhổi, xã Hướng Phùng", "href=\"tel:02333825012\"")
        .contains("/lay-so?agency=" + commune.id())
        .doesNotContain("/dat-hen?agency=");
    jdbc.sql("insert into ticket.appointment_capacity values (:service, '2026-01-01', 2)")
        .param("service", service)
        .update();
    assertThat(card(OPEN)).contains("/dat-hen?agency=" + commune.id());
    assertThat(card(SHUT))
        .contains("/dat-hen?agency=" + commune.id())
        .doesNotContain("/lay-so?agency=");
  }

  private String card(LocalDateTime at) {
    var page = get("/thu-tuc/1.004873").cookie(new Cookie("noi", Long.toString(commune.id())));
    var shown = new AtomicReference<>("");
    AdjustableClock.at(Vietnam.instant(at), () -> shown.set(body(page)));
    return Objects.requireNonNull(shown.get());
  }

  private String body(MockHttpServletRequestBuilder page) {
    try {
      return mvc.perform(page).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
