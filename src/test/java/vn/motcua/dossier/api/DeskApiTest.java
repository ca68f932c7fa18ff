package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Absences;
import vn.motcua.identity.EnterAbsence;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Api;
import vn.motcua.testing.Api.Answer;
import vn.motcua.testing.Desk;

/** What surrounds an officer's dossiers, over REST: notices, filters, the desk itself. */
class DeskApiTest extends ApiScene {

  @Autowired Desk desk;
  @Autowired EnterAbsence enterAbsence;
  @Autowired Absences absences;
  @Autowired Clock clock;

  @Test
  void lists_notices_page_by_page_and_marks_them_as_read() throws Exception {
    var first = assigned("Lê Thị Báo");
    var second = assigned("Lê Văn Tin");
    var officer = as("canbo");

    var page = officer.get("/api/v1/notices?unread=true&limit=1");
    assertThat(page.status()).isEqualTo(200);
    assertThat(texts(page, "items", "dossier")).containsExactly(second.text("code"));
    assertThat(texts(page, "items", "kind")).containsExactly("ASSIGNED");
    assertThat(texts(page, "items", "kindName")).containsExactly("Được giao hồ sơ");
    var next = officer.get("/api/v1/notices?unread=true&limit=1&cursor=" + page.text("next"));
    assertThat(texts(next, "items", "dossier")).containsExactly(first.text("code"));

    var id = page.body().get("items").get(0).get("id").asLong();
    var read = officer.post("/api/v1/notices/" + id + "/read", "");
    assertThat(read.status()).as(read.toString()).isEqualTo(200);
    assertThat(read.text("readAt")).isNotBlank();
    assertThat(texts(officer.get("/api/v1/notices?unread=true"), "items", "dossier"))
        .doesNotContain(second.text("code"))
        .contains(first.text("code"));
    assertThat(texts(officer.get("/api/v1/notices"), "items", "dossier"))
        .contains(second.text("code"));
    assertRefused(as("lanhdao").post("/api/v1/notices/" + id + "/read", ""), 404);

    assertThat(officer.post("/api/v1/notices:read", Map.of("upTo", id)).status()).isEqualTo(204);
    assertThat(officer.get("/api/v1/notices?unread=true").body().get("items")).isEmpty();
    assertRefused(officer.post("/api/v1/notices:read", "{}"), 422);
    assertRefused(officer.get("/api/v1/notices?cursor=x"), 422);
    assertRefused(Api.at(address).get("/api/v1/notices"), 401);
  }

  @Test
  void keeps_lists_and_deletes_filters_once_for_each_key() throws Exception {
    var officer = as("canbo");
    var filter =
        Map.of(
            "list", "worklist",
            "name", "Sắp hạn qua REST",
            "query", "list=soon&filter=none",
            "shared", true);
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    var saved = officer.post("/api/v1/filters", filter, key);
    assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    assertThat(saved.text("url")).isEqualTo("/desk/dossiers?list=soon&filter=none");
    assertThat(officer.post("/api/v1/filters", filter, key).body().get("id"))
        .isEqualTo(saved.body().get("id"));
    assertRefused(officer.post("/api/v1/filters", filter), 422);
    assertRefused(officer.post("/api/v1/filters", Map.of("list", "sổ", "name", "x")), 422);

    var id = saved.body().get("id").asLong();
    assertThat(texts(officer.get("/api/v1/filters?list=worklist"), "items", "name"))
        .contains("Sắp hạn qua REST");
    assertThat(texts(officer.get("/api/v1/filters?list=register"), "items", "name"))
        .doesNotContain("Sắp hạn qua REST");
    var stranger = as("tiepnhan.huongphung");
    assertThat(texts(stranger.get("/api/v1/filters"), "items", "name"))
        .doesNotContain("Sắp hạn qua REST");
    assertRefused(stranger.delete("/api/v1/filters/" + id), 404);
    assertThat(officer.delete("/api/v1/filters/" + id).status()).isEqualTo(204);
    assertRefused(officer.delete("/api/v1/filters/" + id), 404);
  }

  @Test
  void passes_a_desk_on_row_by_row_once_for_each_key() throws Exception {
    var dossier = assigned("Hồ Thị Giao");
    var leader = as("lanhdao");
    var from = desk.person("canbo").accountId();
    var to = desk.person("canbo.kinhte").accountId();
    assertThat(leader.get("/api/v1/desks").toString()).contains("Lê Quang Huy");
    var lying = leader.get("/api/v1/desks/" + from);
    assertThat(lying.status()).as(lying.toString()).isEqualTo(200);
    assertThat(lying.toString()).contains(dossier.text("code")).contains("Đặng Thị Ngọc");

    var row =
        Map.of(
            "code", dossier.text("code"),
            "version", dossier.body().get("version").asLong(),
            "to", to);
    var body = Map.of("reason", "Chuyển công tác", "rows", List.of(row));
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    var url = "/api/v1/desks/" + from + "/hand-over";
    var passed = leader.post(url, body, key);
    assertThat(passed.status()).as(passed.toString()).isEqualTo(201);
    assertThat(texts(passed, "rows", "outcome")).containsExactly("PASSED");
    assertThat(passed.text("doneAt")).isNotBlank();
    assertThat(leader.post(url, body, key).body().get("id")).isEqualTo(passed.body().get("id"));
    assertThat(
            texts(
                leader.get("/api/v1/desks/passes/" + passed.body().get("id").asLong()),
                "rows",
                "outcome"))
        .containsExactly("PASSED");
    assertThat(as("canbo.kinhte").get("/api/v1/dossiers/" + dossier.text("code")).status())
        .isEqualTo(200);

    assertRefused(leader.post(url, Map.of("rows", List.of(row))), 422);
    assertRefused(leader.post(url, Map.of("reason", "x", "rows", List.of(Map.of()))), 422);
    assertRefused(as("canbo").get("/api/v1/desks"), 403);
    // a desk of another commune: what lies on those of the own one depends on who was here before
    var stranger = desk.person("canbo.huongphung").accountId();
    assertRefused(as("truongphong").get("/api/v1/desks/" + stranger), 404);
  }

  @Test
  void assigning_to_somebody_who_is_away_is_done_and_warned_of() throws Exception {
    var today = Vietnam.date(clock.instant());
    var away = desk.person("canbo.vhxh");
    enterAbsence.handle(
        desk.person("truongphong"), away.accountId(), null, today, today.plusDays(2), "Nghỉ phép");
    try {
      var forwarded = done("tiepnhan", received("Trần Văn Vắng"), "forward", Map.of());
      var answer = done("lanhdao", forwarded, "assign", Map.of("to", "canbo.vhxh"));
      assertThat(texts(answer, "warnings", "code")).containsExactly("PERSON_AWAY");
      assertThat(texts(answer, "warnings", "message"))
          .singleElement()
          .asString()
          .contains(away.fullName())
          .contains(Vietnam.show(today.plusDays(2)));
      var there = done("lanhdao", answer, "assign", Map.of("to", "canbo"));
      assertThat(there.body().path("warnings").isEmpty()).isTrue();
    } finally {
      absences.ofAgency(away.agencyId()).stream()
          .filter(each -> each.accountId() == away.accountId())
          .forEach(each -> enterAbsence.end(desk.person("truongphong"), each.id()));
    }
  }

  private Answer assigned(String applicant) throws Exception {
    var forwarded = done("tiepnhan", received(applicant), "forward", Map.of());
    return done("truongphong", forwarded, "assign", Map.of("to", "canbo"));
  }
}
