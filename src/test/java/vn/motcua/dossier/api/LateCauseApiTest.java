package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Causes of lateness over REST. */
class LateCauseApiTest extends ApiScene {

  @Test
  void an_apology_may_name_its_cause_and_what_is_not_late_has_none() throws Exception {
    var received = received("Hồ Văn Sáu");
    var apology = Map.of("newDueOn", workingDay(7), "reason", "Xác minh", "cause", "COORDINATION");
    var moved = done("tiepnhan", received, "reschedule", apology);
    assertThat(moved.text("lateCause")).isEqualTo("COORDINATION");
    var reception = as("tiepnhan");
    var events = reception.get("/api/v1/dossiers/" + moved.text("code") + "/events");
    assertThat(events.toString()).contains("\"lateCause\":\"COORDINATION\"");

    var refused = reception.act(moved, "name-cause", Map.of("cause", "OTHER"));
    assertRefused(refused, 422);
    assertThat(refused.text("code")).isEqualTo("DOSSIER_NOT_LATE");
    assertRefused(reception.act(moved, "name-cause", Map.of("cause", "LAZINESS")), 400);
  }
}
