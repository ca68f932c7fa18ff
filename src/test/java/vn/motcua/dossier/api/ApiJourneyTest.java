package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Api;
import vn.motcua.testing.Desk;

/** The REST API as another program uses it. */
class ApiJourneyTest extends ApiScene {

  @Test
  void takes_a_dossier_from_the_counter_to_its_result_by_six_accounts() throws Exception {
    var received = received("Trần Văn Bình");
    assertThat(received.header("Location")).endsWith("/api/v1/dossiers/" + received.text("code"));
    assertThat(received.text("code")).matches("H50\\.101-\\d{6}-\\d{4}");
    assertThat(received.text("status")).isEqualTo("RECEIVED");
    assertThat(received.body().get("version").asLong()).isEqualTo(1);
    assertThat(received.text("dueAt")).contains("+07:00");
    assertThat(received.body().get("deadline").size()).isPositive();

    var forwarded = done("tiepnhan", received, "forward", Map.of());
    var assigned = done("truongphong", forwarded, "assign", Map.of("to", "canbo"));
    assertThat(assigned.body().at("/holder/fullName").asString()).isEqualTo("Lê Quang Huy");
    var submitted = done("canbo", assigned, "submit-for-signature", Map.of());
    var approved = done("lanhdao", submitted, "approve", Map.of());
    var issued = done("vanthu", approved, "issue-result", Map.of("notation", "12/UBND-XNTTHN"));
    var returned = done("traketqua", issued, "return-result", Map.of("note", "Người nhà nhận"));

    assertThat(returned.text("status")).isEqualTo("RETURNED");
    assertThat(returned.text("resultNotation")).isEqualTo("12/UBND-XNTTHN");
    assertThat(returned.body().get("dueAt")).isEqualTo(received.body().get("dueAt"));
    var events = as("tiepnhan").get("/api/v1/dossiers/" + received.text("code") + "/events");
    assertThat(texts(events, "items", "action"))
        .containsExactly(
            "receive",
            "forward",
            "assign",
            "submit-for-signature",
            "approve",
            "issue-result",
            "return-result");
    assertThat(texts(events, "items", "actor").stream().distinct()).as("people").hasSize(6);
  }

  @Test
  void tells_what_the_same_person_has_open_and_refuses_it_for_a_program_that_asks()
      throws Exception {
    var person = "0451%08d".formatted(ThreadLocalRandom.current().nextLong(100_000_000L));
    var intake = intake("Trần Thị Hai Lần");
    intake.put("applicant", Map.of("fullName", "Trần Thị Hai Lần", "identityNumber", person));
    var first = receive(intake);
    assertThat(texts(first, "openBefore")).isEmpty();
    var told = receive(intake);
    assertThat(told.status()).isEqualTo(201);
    assertThat(texts(told, "openBefore")).containsExactly(first.text("code"));

    intake.put("knownOpen", List.of(first.text("code")));
    var asked = receive(intake);
    assertRefused(asked, 422);
    assertThat(asked.text("code")).isEqualTo("ALREADY_OPEN");
    assertThat(asked.body().at("/errors/0/field").asString()).isEqualTo("knownOpen");
    assertThat(asked.text("detail")).contains(told.text("code")).doesNotContain(first.text("code"));
    intake.put("knownOpen", List.of(first.text("code"), told.text("code")));
    assertThat(receive(intake).text("code")).isEqualTo("ALREADY_OPEN_REASON_MISSING");
    intake.put("knownOpenReason", "Dùng cho mục đích khác");
    assertThat(receive(intake).status()).isEqualTo(201);
  }

  @Test
  void lists_what_the_caller_may_see_by_any_filter() throws Exception {
    var received = received("Đặng Thị Liệt Kê");
    var code = received.text("code");
    var today = LocalDate.now(Vietnam.ZONE);
    var reception = as("tiepnhan");
    assertThat(codes(reception, "q=liet%20ke")).contains(code);
    assertThat(codes(reception, "q=" + code.toLowerCase(Locale.ROOT))).containsExactly(code);
    assertThat(codes(reception, "status=RECEIVED&q=" + code)).containsExactly(code);
    assertThat(codes(reception, "status=RETURNED&q=" + code)).isEmpty();
    assertThat(codes(reception, "procedure=1.004873&q=" + code)).containsExactly(code);
    assertThat(codes(reception, "procedure=1.000656&q=" + code)).isEmpty();
    var range = "&receivedFrom=%s&receivedTo=%s".formatted(today, today);
    assertThat(codes(reception, "q=" + code + range)).containsExactly(code);
    assertThat(codes(reception, "q=" + code + "&receivedTo=" + today.minusDays(1))).isEmpty();
    assertThat(codes(reception, "due=OVERDUE&limit=100")).isNotEmpty().doesNotContain(code);
    assertThat(codes(as("tiepnhan.huongphung"), "q=" + code)).isEmpty();
    assertThat(codes(as("kstt"), "q=" + code)).containsExactly(code);

    var forwarded = done("tiepnhan", received, "forward", Map.of());
    assertThat(codes(as("canbo"), "holder=me&q=" + code)).isEmpty();
    done("truongphong", forwarded, "assign", Map.of("to", "canbo"));
    assertThat(codes(as("canbo"), "holder=me&q=" + code)).containsExactly(code);
    assertThat(codes(as("canbo"), "holder=me&procedure=1.000656&q=" + code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "due=OVERDUE&", "holder=me&", "status=RETURNED&"})
  void pages_a_list_without_gap_or_repetition(String filter) throws Exception {
    var whole = codes(as("lanhdao"), filter + "limit=100");
    var paged = new ArrayList<String>();
    var cursor = "";
    do {
      var page = list(as("lanhdao"), filter + "limit=7" + cursor);
      paged.addAll(texts(page, "items", "code"));
      var next = page.body().get("next");
      cursor = next.isNull() ? "" : "&cursor=" + next.asString();
    } while (!cursor.isEmpty() && paged.size() < whole.size());
    assertThat(paged).doesNotHaveDuplicates();
    assertThat(paged.subList(0, Math.min(paged.size(), whole.size()))).isEqualTo(whole);
  }

  @Test
  void reads_procedures_and_agencies() throws Exception {
    var officer = as("canbo");
    var found = officer.get("/api/v1/procedures?q=xac%20nhan%20tinh%20trang%20hon%20nhan");
    assertThat(found.body().at("/items/0/code").asString()).isEqualTo(Desk.MARITAL_STATUS);
    var procedure = officer.get("/api/v1/procedures/1.004873").body();
    for (var field :
        List.of(
            "name",
            "field",
            "level",
            "onlineLevel",
            "timeLimits",
            "fees",
            "papers",
            "results",
            "legalBasis",
            "process",
            "version")) {
      assertThat(procedure.has(field)).as(field).isTrue();
    }
    assertThat(officer.get("/api/v1/agencies?q=vinh%20hoang").body().at("/items/0/name").asString())
        .contains("Vĩnh Hoàng");
    assertThat(officer.get("/api/v1/agencies/H50.101").text("name")).contains("Vĩnh Hoàng");
    assertThat(officer.get("/api/v1/agencies?q=vinh%20thai&on=2025-06-30").toString())
        .contains("Vĩnh Thái");
  }

  @Test
  void computes_the_example_of_the_deadline() throws Exception {
    var answer =
        as("canbo")
            .post(
                "/api/v1/deadlines",
                """
                {"agency":"H50.101","receivedAt":"2026-11-20T09:12:00+07:00","amount":3,
                 "unit":"WORKING_DAY","pauses":[]}
                """);
    assertThat(answer.text("dueAt")).isEqualTo("2026-11-26T17:00:00+07:00");
    assertThat(answer.text("dueOn")).isEqualTo("2026-11-26");
    assertThat(answer.body().get("days").size()).isEqualTo(7);
  }

  @Test
  void describes_every_call() throws Exception {
    var paths = Api.at(address).get("/v3/api-docs").body().get("paths");
    assertThat(paths.propertyNames())
        .contains(
            "/api/v1/sessions",
            "/api/v1/procedures",
            "/api/v1/procedures/{code}",
            "/api/v1/procedures:import",
            "/api/v1/agencies",
            "/api/v1/agencies/{code}",
            "/api/v1/deadlines",
            "/api/v1/dossiers",
            "/api/v1/dossiers/{code}",
            "/api/v1/dossiers/{code}/events",
            "/api/v1/dossiers/{code}/actions/{action}",
            "/api/v1/dossiers/{code}/forms/{form}",
            "/api/v1/registers/dossiers");

    var page = Api.at(address).get("/docs/api");
    var target = page.status() == 302 ? page.header("Location").replace(address, "") : "/docs/api";
    var shown = Api.at(address).get(target);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.toString()).contains("swagger-ui");
  }
}
