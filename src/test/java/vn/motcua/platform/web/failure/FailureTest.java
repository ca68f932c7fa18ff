package vn.motcua.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.platform.idempotency.IdempotencyRefusal;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class FailureTest {

  @Autowired FailureAdvice advice;
  @Autowired LocaleResolver locales;
  @Autowired MessageSource messages;
  @Autowired MockMvc whole;

  private MockMvc mvc;

  @BeforeEach
  void build() {
    mvc =
        MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(advice)
            .setLocaleResolver(locales)
            .build();
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("refused", 422, "USERNAME_BAD"),
        Arguments.of("reused", 409, "KEY_REUSED"),
        Arguments.of("denied", 403, "DENIED"),
        Arguments.of("hidden", 404, "NOT_VISIBLE"),
        Arguments.of("stale", 409, "STALE_VERSION"),
        Arguments.of("lost", 503, "DATABASE_LOST"),
        Arguments.of("locked", 503, "BUSY"),
        Arguments.of("bug", 500, "INCIDENT"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void answers_the_api_with_problem_details(String how, int status, String code) throws Exception {
    mvc.perform(get("/api/v1/failing/{how}", how))
        .andExpect(status().is(status))
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.status").value(status))
        .andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.title").isNotEmpty())
        .andExpect(jsonPath("$.detail").isNotEmpty())
        .andExpect(jsonPath("$.instance").value("/api/v1/failing/" + how))
        .andExpect(content().string(not(containsString("Nguyễn"))));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void answers_pages_with_a_page(String how, int status, String code) throws Exception {
    mvc.perform(get("/desk/failing/{how}", how))
        .andExpect(status().is(status))
        .andExpect(content().contentType("text/html;charset=UTF-8"))
        .andExpect(content().string(containsString("<h1>")))
        .andExpect(content().string(containsString("lang=\"vi\"")))
        .andExpect(content().string(not(containsString("Nguyễn"))));
  }

  @Test
  void gives_a_bug_a_number_and_no_cause() throws Exception {
    mvc.perform(get("/api/v1/failing/bug"))
        .andExpect(jsonPath("$.incident").value(matchesRegex("[A-Z2-9]{8}")))
        .andExpect(content().string(not(containsString("IllegalState"))));
  }

  @Test
  void speaks_the_language_the_program_asks_for() throws Exception {
    mvc.perform(get("/api/v1/failing/hidden").header("Accept-Language", "en-GB,en;q=0.8"))
        .andExpect(jsonPath("$.title").value("Not found"));
    mvc.perform(get("/api/v1/failing/hidden").header("Accept-Language", "fr"))
        .andExpect(jsonPath("$.title").value("Không tìm thấy"));
    mvc.perform(get("/api/v1/failing/hidden").header("Accept-Language", ";;;"))
        .andExpect(jsonPath("$.title").value("Không tìm thấy"));
  }

  @Test
  void names_every_field_that_breaks_a_limit() throws Exception {
    mvc.perform(
            post("/api/v1/failing")
                .contentType("application/json")
                .content("{\"name\":\" \",\"note\":\"123456\",\"inner\":{\"name\":\"\"}}"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("INVALID"))
        .andExpect(jsonPath("$.errors.length()").value(3))
        .andExpect(jsonPath("$.errors[?(@.field == 'name')].code").value("MISSING"))
        .andExpect(jsonPath("$.errors[?(@.field == 'inner.name')].code").value("MISSING"))
        .andExpect(jsonPath("$.errors[?(@.field == 'note')].message").value("Dài nhất 5 ký tự."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"name\":", "\"x\"", "null"})
  void refuses_broken_json(String body) throws Exception {
    mvc.perform(post("/api/v1/failing").contentType("application/json").content(body))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("MALFORMED"));
  }

  @Test
  void names_an_unknown_value_and_those_there_are() throws Exception {
    mvc.perform(
            post("/api/v1/failing")
                .contentType("application/json")
                .content("{\"name\":\"a\",\"inner\":{\"name\":\"b\",\"colour\":\"PINK\"}}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("inner.colour"))
        .andExpect(jsonPath("$.errors[0].code").value("UNKNOWN_VALUE"))
        .andExpect(
            jsonPath("$.errors[0].message").value("Giá trị không có trong danh sách: RED, GOLD."));
  }

  @Test
  void names_a_parameter_that_is_missing_or_of_the_wrong_type() throws Exception {
    mvc.perform(get("/api/v1/failing"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("limit"))
        .andExpect(jsonPath("$.errors[0].code").value("MISSING"));
    mvc.perform(get("/api/v1/failing").param("limit", "ten"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].code").value("WRONG_TYPE"));
  }

  @Test
  void refuses_other_methods_formats_and_addresses() throws Exception {
    mvc.perform(put("/api/v1/failing"))
        .andExpect(status().is(405))
        .andExpect(header().exists("Allow"))
        .andExpect(jsonPath("$.code").value("METHOD_NOT_ALLOWED"));
    mvc.perform(post("/api/v1/failing").contentType("text/plain").content("x"))
        .andExpect(status().is(415))
        .andExpect(jsonPath("$.code").value("MEDIA_TYPE_UNKNOWN"));
    whole
        .perform(get("/no-such-page"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("Không tìm thấy")));
  }

  @Test
  void refuses_a_body_that_is_too_large() throws Exception {
    whole
        .perform(
            post("/api/v1/sessions")
                .contentType("application/json")
                .content("x".repeat(LimitedBody.MOST_BYTES + 1)))
        .andExpect(status().is(413))
        .andExpect(jsonPath("$.code").value("TOO_LARGE"));
  }

  @Test
  void tells_a_lost_database_from_a_bug() {
    assertThat(LostConnection.kindOf(new RuntimeException(new SQLException("x", "57P01"))))
        .hasValue(FailureKind.DATABASE_LOST);
    assertThat(LostConnection.kindOf(new SQLTransientConnectionException("pool")))
        .hasValue(FailureKind.DATABASE_LOST);
    assertThat(LostConnection.kindOf(new SQLException("x", "40001"))).hasValue(FailureKind.BUSY);
    assertThat(LostConnection.kindOf(new SQLException("x", "23505"))).isEmpty();
  }

  @Test
  void logs_no_message_that_could_quote_a_person() {
    var text = Incident.describe(new IllegalStateException("Nguyễn Văn An 045203001234"));
    assertThat(text).contains("IllegalStateException").doesNotContain("Nguyễn", "045203");
  }

  @ParameterizedTest
  @EnumSource(FailureKind.class)
  void has_words_for_every_kind(FailureKind kind) {
    for (var locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
      assertThat(messages.getMessage(kind.titleKey(), null, locale)).isNotBlank();
      assertThat(messages.getMessage(kind.detailKey(), new Object[] {"X"}, locale)).isNotBlank();
    }
  }

  enum Odd implements RefusalCode {
    USERNAME_BAD;

    @Override
    public String messageKey() {
      return "refusal.KEY_REUSED";
    }
  }

  enum Colour {
    RED,
    GOLD
  }

  record Inner(@NotBlank String name, @Nullable Colour colour) {}

  record Body(@NotBlank String name, @Nullable @Size(max = 5) String note, @Valid Inner inner) {}

  @RestController
  static class Failing {

    @GetMapping({"/api/v1/failing/{how}", "/desk/failing/{how}"})
    String fail(@PathVariable String how) {
      throw switch (how) {
        case "refused" -> new Refused(List.of(Finding.of("name", Odd.USERNAME_BAD)));
        case "reused" -> new Refused(IdempotencyRefusal.KEY_REUSED);
        case "denied" -> new Denied(Permission.DOSSIER_APPROVE);
        case "hidden" -> new NotVisible("dossier of Nguyễn");
        case "stale" -> new StaleVersion("dossier");
        case "lost" -> new CannotGetJdbcConnectionException("gone");
        case "locked" -> new CannotAcquireLockException("locked");
        default -> new IllegalStateException("Nguyễn Văn An");
      };
    }

    @GetMapping("/api/v1/failing")
    int list(@RequestParam int limit) {
      return limit;
    }

    @PostMapping(path = "/api/v1/failing", consumes = "application/json")
    String take(@Valid @RequestBody Body body) {
      return body.name();
    }
  }
}
