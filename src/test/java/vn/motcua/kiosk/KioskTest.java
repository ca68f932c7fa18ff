package vn.motcua.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.platform.token.Token;
import vn.motcua.satisfaction.Way;
import vn.motcua.satisfaction.answering.RateDossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class KioskTest {

  @Autowired Desk desk;
  @Autowired RegisterDevice register;
  @Autowired PairDevice pair;
  @Autowired RateDossier rate;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  @Test
  void only_whoever_has_the_right_registers_and_revokes_devices() {
    var clerk = desk.person("tiepnhan");
    assertThatThrownBy(() -> register.handle(clerk, clerk.agencyId(), "Quầy 1"))
        .isInstanceOf(Denied.class);
    var id = device("Quầy 1 của " + clock.instant());
    assertThatThrownBy(() -> register.revoke(clerk, id)).hasMessageContaining("device");
    register.revoke(administrator(), id);
    assertRefused(KioskRefusal.KIOSK_REVOKED, () -> register.revoke(administrator(), id));
  }

  @Test
  void a_device_needs_a_place() {
    assertRefused(KioskRefusal.KIOSK_NAME_MISSING, () -> code(" "));
    assertRefused(KioskRefusal.KIOSK_NAME_TOO_LONG, () -> code("x".repeat(81)));
  }

  @Test
  void its_code_works_once_and_for_a_quarter_of_an_hour_however_it_is_typed() {
    var code = code("Một lần");
    pair.handle(code.shown().toLowerCase(Locale.ROOT), "10.8.0.1");
    assertRefused(KioskRefusal.KIOSK_CODE_WRONG, () -> pair.handle(code.text(), "10.8.0.1"));
    var late = code("Trễ");
    AdjustableClock.at(
        clock.instant().plus(Duration.ofMinutes(16)),
        () ->
            assertRefused(
                KioskRefusal.KIOSK_CODE_WRONG, () -> pair.handle(late.text(), "10.8.0.1")));
  }

  @Test
  void whoever_tries_codes_is_stopped_for_a_while() {
    var code = code("Thử mã");
    for (var tried = 0; tried < 10; tried++) {
      assertRefused(KioskRefusal.KIOSK_CODE_WRONG, () -> pair.handle("22222222", "10.8.0.2"));
    }
    assertRefused(KioskRefusal.KIOSK_TOO_MANY, () -> pair.handle(code.text(), "10.8.0.2"));
    pair.handle(code.text(), "10.8.0.3");
  }

  @Test
  void neither_code_nor_token_is_in_the_database() {
    var code = code("Băm");
    var token = pair.handle(code.text(), "10.8.0.4");
    for (var secret : new String[] {code.text(), token.text()}) {
      assertThat(
              jdbc.sql(
                      "select count(*) from kiosk.device where pairing_hash = :secret or token_hash = :secret")
                  .param("secret", secret.getBytes(StandardCharsets.UTF_8))
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void at_a_device_whoever_knows_the_code_and_the_second_fact_rates() throws Exception {
    var cookie = cookie("Đánh giá");
    var code = desk.returned().code().value();
    assertThat(answer(get("/kiosk").cookie(cookie)).getContentAsString())
        .contains("/kiosk/danh-gia");
    var found = answer(find(code, "0218").cookie(cookie));
    var way = Objects.requireNonNull(found.getRedirectedUrl());
    var token = way.substring("/danh-gia/".length());
    assertThat(rate.ask(token).way()).isEqualTo(Way.KIOSK);
    var page = answer(get(way)).getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("data-quiet=\"/kiosk/danh-gia\"").doesNotContain("href=\"/desk\"");
    assertThat(answer(post(way).param("overall", "yes").with(csrf())).getStatus()).isEqualTo(302);
    assertThat(answer(find(code, "0218").cookie(cookie)).getStatus()).isEqualTo(422);
  }

  @Test
  void a_scanned_address_is_as_good_as_the_code() throws Exception {
    var code = desk.returned().code().value();
    assertThat(
            answer(find("https://mc.test/tra-cuu/" + code, "0218").cookie(cookie("Quét")))
                .getRedirectedUrl())
        .startsWith("/danh-gia/");
  }

  @Test
  void any_other_browser_a_revoked_device_and_one_with_an_officer_signed_in_ask_nothing()
      throws Exception {
    var code = desk.returned().code().value();
    assertThat(answer(find(code, "0218")).getStatus()).isEqualTo(403);
    assertThat(
            answer(find(code, "0218").cookie(new Cookie(Devices.COOKIE, Token.fresh().text())))
                .getStatus())
        .isEqualTo(403);
    var cookie = cookie("Thu hồi");
    assertThat(
            answer(find(code, "0218").cookie(cookie).with(actor(desk.person("tiepnhan"))))
                .getStatus())
        .isEqualTo(403);
    assertThat(
            answer(get("/kiosk/danh-gia").cookie(cookie).with(actor(desk.person("tiepnhan"))))
                .getStatus())
        .isEqualTo(403);
    assertThat(answer(get("/kiosk/danh-gia").cookie(cookie)).getStatus()).isEqualTo(200);
    register.revoke(administrator(), newest());
    assertThat(answer(get("/kiosk/danh-gia").cookie(cookie)).getStatus()).isEqualTo(403);
    assertThat(answer(find(code, "0218").cookie(cookie)).getStatus()).isEqualTo(403);
  }

  @Test
  void four_digits_are_not_found_by_trying_them_at_a_device() throws Exception {
    var cookie = cookie("Dò số");
    for (var tried = 0; tried < 10; tried++) {
      assertThat(answer(find("H50.101-260101-999" + tried, "1111").cookie(cookie)).getStatus())
          .isEqualTo(404);
    }
    assertThat(answer(find(desk.returned().code().value(), "0218").cookie(cookie)).getStatus())
        .isEqualTo(429);
  }

  private static MockHttpServletRequestBuilder find(String code, String fact) {
    return post("/kiosk/danh-gia").param("ma", code).param("soCuoi", fact).with(csrf());
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private Cookie cookie(String name) {
    return new Cookie(Devices.COOKIE, pair.handle(code(name).text(), "10.8.1.1").text());
  }

  private long device(String name) {
    code(name);
    return newest();
  }

  private long newest() {
    return jdbc.sql("select max(id) from kiosk.device").query(Long.class).single();
  }

  private PairingCode code(String name) {
    return register.handle(administrator(), desk.person("tiepnhan").agencyId(), name);
  }

  private Actor administrator() {
    return desk.person("quantri");
  }
}
