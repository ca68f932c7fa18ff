package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.DemonstrationTest;

/** Somebody is quicker than the demonstration. */
@DemonstrationTest
class EarlySignInTest {

  @Autowired ApplicationContext context;
  @Autowired SignIn signIn;
  @Autowired MockMvc mvc;

  @AfterEach
  void laid_out() {
    AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
  }

  @Test
  void until_it_is_laid_out_an_unknown_name_is_told_to_wait_as_often_as_it_asks() throws Exception {
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    var page = "";
    for (var i = 0; i < 8; i++) {
      page =
          mvc.perform(
                  post("/desk/sign-in")
                      .with(csrf())
                      .param("username", "chua.co")
                      .param("password", "motcua-demo"))
              .andExpect(status().isServiceUnavailable())
              .andReturn()
              .getResponse()
              .getContentAsString(StandardCharsets.UTF_8);
    }
    assertThat(page).contains("Bản trình diễn đang được chuẩn bị", "value=\"chua.co\"");
    assertThatThrownBy(() -> signIn.handle("canbo", "wrong", "192.0.2.81", "page"))
        .as("an account there is")
        .hasMessage("SIGN_IN_FAILED");
  }

  @Test
  void once_it_is_laid_out_an_unknown_name_is_unknown() {
    assertThatThrownBy(() -> signIn.handle("chua.co", "motcua-demo", "192.0.2.82", "page"))
        .hasMessage("SIGN_IN_FAILED");
  }
}
