package vn.motcua.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.payment.spi.TrialBank;
import vn.motcua.testing.DemonstrationTest;

/** What is believed of a gateway, and what is not. */
@DemonstrationTest
class GatewayTest {

  @Autowired MockMvc mvc;
  @Autowired TrialBank bank;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void money_that_names_nothing_is_kept_once() throws Exception {
    var number = UUID.randomUUID().toString();
    for (var time = 0; time < 2; time++) {
      assertThat(told(transfer(number, "Nop tien dien"), clock.instant(), bank.key()))
          .isEqualTo(200);
    }
    assertThat(
            jdbc.sql("select dong from payment.unclaimed where key = :key")
                .param("key", "bank:" + number)
                .query(Long.class)
                .list())
        .containsExactly(8_000L);
  }

  @Test
  void another_signature_or_one_of_long_ago_is_none() throws Exception {
    var number = UUID.randomUUID().toString();
    var body = transfer(number, "MC");
    assertThat(told(body, clock.instant(), "somebody else's")).isEqualTo(401);
    assertThat(told(body, clock.instant().minus(Duration.ofMinutes(11)), bank.key()))
        .isEqualTo(401);
    mvc.perform(post("/api/v1/payment-notices").content(body)).andExpect(status().isUnauthorized());
    assertThat(
            jdbc.sql("select count(*) from payment.unclaimed where key = :key")
                .param("key", "bank:" + number)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "{}",
        "{\"type\":\"TRANSFER\",\"number\":\"1\",\"content\":\"x\",\"amount\":-1,\"currency\":\"VND\"}",
        "{\"type\":\"TRANSFER\",\"number\":\"1\",\"content\":\"x\",\"amount\":1,\"currency\":\"USD\"}",
        "{\"type\":\"PAYMENT\",\"number\":\"\",\"reference\":\"x\",\"amount\":1,\"currency\":\"VND\"}",
        "{\"type\":\"OPEN\"}"
      })
  void what_is_signed_and_makes_no_sense_is_refused(String body) throws Exception {
    assertThat(told(body, clock.instant(), bank.key())).isBetween(400, 422);
  }

  private int told(String body, Instant at, String key) throws Exception {
    var timestamp = Long.toString(at.getEpochSecond());
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return mvc.perform(
            post("/api/v1/payment-notices")
                .header("MC-Timestamp", timestamp)
                .header("MC-Signature", new Signature(key).of(timestamp, bytes))
                .contentType("application/json")
                .content(bytes))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static String transfer(String number, String content) {
    return """
        {"type":"TRANSFER","number":"%s","content":"%s","amount":8000,"currency":"VND"}"""
        .formatted(number, content);
  }
}
