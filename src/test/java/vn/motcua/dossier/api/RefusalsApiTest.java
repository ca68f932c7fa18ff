package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Api;

/** What the API refuses, how it says so, and that nothing is left behind. */
class RefusalsApiTest extends ApiScene {

  @Test
  void leaves_a_dossier_alone_when_an_act_is_refused() throws Exception {
    var received = received("Võ Văn Yên");
    var illegal = as("lanhdao").act(received, "approve", Map.of());
    assertRefused(illegal, 422);
    assertThat(illegal.text("code")).isEqualTo("ILLEGAL_TRANSITION");
    assertThat(illegal.text("detail")).isNotBlank();

    var reception = as("tiepnhan");
    assertRefused(reception.act(received, "forward", Map.of("version", 7)), 409);
    assertRefused(as("canbo").act(received, "assign", Map.of("to", "canbo")), 403);
    assertRefused(as("tiepnhan.huongphung").act(received, "forward", Map.of()), 404);
    assertRefused(reception.act(received, "dance", Map.of()), 404);
    assertRefused(as("lanhdao").act(received, "assign", Map.of("to", "nobody")), 422);
    assertRefused(reception.act(received, "withdraw", Map.of()), 422);
    assertRefused(reception.act(received, "forward", Map.of("note", "x".repeat(2001))), 422);
    assertRefused(reception.act(received, "forward", Map.of("agency", "H99.999")), 422);
    assertRefused(reception.act(received, "reschedule", Map.of("newDueOn", "2026-02-30")), 400);
    assertRefused(
        reception.act(received, "reschedule", Map.of("newDueOn", "2020-01-02", "reason", "x")),
        422);
    var actions = "/api/v1/dossiers/" + received.text("code") + "/actions/";
    assertRefused(reception.post(actions + "forward", "{}"), 422);
    assertRefused(reception.post(actions + "forward", "{\"version\":\"one\"}"), 400);

    var now = reception.get("/api/v1/dossiers/" + received.text("code"));
    assertThat(now.body().get("version")).isEqualTo(received.body().get("version"));
    assertThat(now.text("status")).isEqualTo("RECEIVED");
    assertThat(now.text("dueAt")).isEqualTo(received.text("dueAt"));
    var events = reception.get("/api/v1/dossiers/" + received.text("code") + "/events");
    assertThat(events.body().get("items").size()).isEqualTo(1);
  }

  @Test
  void answers_a_repeated_intake_with_the_same_dossier() throws Exception {
    var key = UUID.randomUUID().toString();
    var first = as("tiepnhan").receive(intake("Bùi Văn Lặp"), key);
    var again = as("tiepnhan").receive(intake("Bùi Văn Lặp"), key);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text("code")).isEqualTo(first.text("code"));
    assertThat(again.body().get("version")).isEqualTo(first.body().get("version"));
    var other = as("tiepnhan").receive(intake("Bùi Văn Khác"), key);
    assertRefused(other, 409);
    assertThat(other.text("code")).isEqualTo("KEY_REUSED");
    assertThat(codes(as("tiepnhan"), "q=bui%20van%20lap")).containsExactly(first.text("code"));
    var unusable = as("tiepnhan").receive(intake("Bùi Văn Dài"), "k".repeat(101));
    assertRefused(unusable, 422);
    assertThat(unusable.text("code")).isEqualTo("KEY_TOO_LONG");
  }

  @Test
  void names_everything_wrong_with_an_intake_at_once() throws Exception {
    var wrong = intake("x".repeat(201));
    wrong.put("agency", "H99.999");
    wrong.put("procedure", "9.999999");
    wrong.put("copies", 0);
    wrong.put("note", "x".repeat(2001));
    wrong.put(
        "applicant",
        Map.of(
            "fullName", "x".repeat(201),
            "identityNumber", "04519600021",
            "phone", "12",
            "email", "none",
            "address", "x".repeat(501)));
    var refused = receive(wrong);
    assertRefused(refused, 422);
    assertThat(texts(refused, "errors", "code"))
        .contains(
            "UNKNOWN_AGENCY",
            "UNKNOWN_PROCEDURE",
            "NAME_TOO_LONG",
            "IDENTITY_NUMBER_MALFORMED",
            "PHONE_MALFORMED",
            "EMAIL_MALFORMED",
            "COUNT_OUT_OF_RANGE",
            "TEXT_TOO_LONG");
    assertThat(texts(refused, "errors", "field")).contains("applicant.identityNumber");
    assertThat(texts(refused, "errors", "message"))
        .allSatisfy(message -> assertThat(message).isNotBlank());

    var incomplete = intake("Lê Văn Thiếu");
    incomplete.put("papers", List.of());
    var missing = receive(incomplete);
    assertRefused(missing, 422);
    assertThat(texts(missing, "errors", "code")).contains("PAPER_MISSING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "",
        "\"text\"",
        "{\"copies\":\"many\"}",
        "{\"channel\":\"PIGEON\"}",
        "{\"papers\":[{\"id\":99999999999}]}",
        "{\"papers\":[null]}",
        "{\"applicant\":[1]}"
      })
  void says_what_it_cannot_read(String body) throws Exception {
    assertRefused(as("tiepnhan").post("/api/v1/dossiers", body), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dossiers?q=%00",
        "/dossiers?procedure=%00",
        "/dossiers?status=NONE",
        "/dossiers?due=LATE",
        "/dossiers?limit=many",
        "/dossiers?cursor=none",
        "/dossiers?cursor=OTIyMzM3MjAzNjg1NDc3NTgwNyAx",
        "/dossiers?receivedFrom=2026-02-30",
        "/dossiers?receivedTo=%2B999999999-12-31",
        "/dossiers?receivedFrom=-999999999-01-01",
        "/registers/dossiers?agency=H50.101&year=999999999",
        "/dossiers/H50.101-260230-0001",
        "/dossiers/none",
        "/procedures/none",
        "/procedures?q=%00",
        "/agencies?q=%00",
        "/agencies?level=PLANET",
        "/agencies?on=2026-02-30",
        "/agencies?on=%2B999999999-12-31",
        "/agencies/none",
        "/nothing"
      })
  void is_never_put_out_by_odd_questions(String path) throws Exception {
    var answer = as("tiepnhan").get("/api/v1" + path);
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
    if (answer.status() >= 400) {
      assertRefused(answer, answer.status());
    }
  }

  @Test
  void stores_no_intake_of_somebody_without_the_right() throws Exception {
    assertRefused(as("canbo").receive(intake("Lê Văn Nhầm"), "wrong-right"), 403);
    assertRefused(as("tiepnhan.huongphung").receive(intake("Lê Văn Nhầm"), "wrong-agency"), 403);
    assertRefused(Api.at(address).receive(intake("Lê Văn Nhầm"), "nobody"), 401);
    assertRefused(Api.at(address).get("/api/v1/dossiers"), 401);
    assertThat(codes(as("kstt"), "q=le%20van%20nham")).isEmpty();

    var wrongPassword = Map.of("username", "nobody-at-all", "password", "wrong");
    var denied = Api.at(address).post("/api/v1/sessions", wrongPassword);
    assertRefused(denied, denied.status());
    assertThat(denied.status()).isIn(401, 422);

    var received = received("Lê Văn Riêng").text("code");
    assertRefused(as("tiepnhan.huongphung").get("/api/v1/dossiers/" + received), 404);
    assertRefused(
        as("tiepnhan.huongphung").get("/api/v1/dossiers/" + received + "/forms/receipt"), 404);
  }
}
