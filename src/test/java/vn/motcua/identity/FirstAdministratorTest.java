package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Permission;
import vn.motcua.testing.UseCaseTest;

/** A system of its own, without any account. */
@UseCaseTest
@TestPropertySource(properties = "test.database=setup")
class FirstAdministratorTest {

  @Autowired MockMvc mvc;
  @Autowired FirstAdministratorNotice notice;
  @Autowired Accounts accounts;
  @Autowired Organisation organisation;

  @Test
  void comes_in_through_the_printed_link_once() throws Exception {
    var printed = notice.lines("http://localhost:8080").getLast().strip();
    assertThat(printed).matches("http://localhost:8080/setup/[A-Za-z0-9_-]{43}");
    var path = printed.substring("http://localhost:8080".length());
    var province =
        organisation.search(null, AgencyLevel.PROVINCE, LocalDate.of(2026, 11, 20), 1).getFirst();

    mvc.perform(get("/setup/" + "x".repeat(43))).andExpect(status().is(422));
    mvc.perform(get(path)).andExpect(status().isOk());
    mvc.perform(
            post(path)
                .with(csrf())
                .param("fullName", "Lê Văn Nam")
                .param("username", "quantri.tinh")
                .param("agency", "no-such-code")
                .param("password", "short")
                .param("again", "other"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Lê Văn Nam")))
        .andExpect(content().string(containsString("Không tìm thấy cơ quan")))
        .andExpect(content().string(containsString("Mật khẩu cần ít nhất 12 ký tự")));
    mvc.perform(
            post(path)
                .with(csrf())
                .param("fullName", "Lê Văn Nam")
                .param("username", "quantri.tinh")
                .param("agency", Objects.requireNonNull(province.gsoCode()))
                .param("password", TestAccounts.PASSWORD)
                .param("again", TestAccounts.PASSWORD))
        .andExpect(redirectedUrl("/desk/sign-in"));

    var administrator = accounts.actor("quantri.tinh").orElseThrow();
    assertThat(administrator.may(Permission.ACCOUNT_MANAGE, province.path())).isTrue();
    mvc.perform(get(path)).andExpect(status().is(422));
    assertThat(notice.lines("http://localhost:8080")).isEmpty();
  }
}
