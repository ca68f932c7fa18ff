package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.result.model.ResultState;
import vn.motcua.signing.Signing;
import vn.motcua.signing.tray.Drawer;
import vn.motcua.testing.Api;
import vn.motcua.testing.Api.Answer;
import vn.motcua.testing.ChildApplication;
import vn.motcua.testing.Contents;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DeskForms;

/** The system is killed with -9 while a leader signs a stack of results. */
@Order(1)
class ResultKillTest {

  private static final int STACK = 16;

  @TempDir Path folder;

  @Test
  void every_result_is_signed_and_its_dossier_decided_or_neither_and_no_file_is_left_unknown()
      throws Exception {
    var data = folder.resolve("data");
    try (var application = ChildApplication.onClassPath(data, true)) {
      application.start();
      var results = waiting(Api.at(application.address()));
      var jdbc = JdbcClient.create(new DriverManagerDataSource(application.databaseUrl()));
      var picks = results.stream().map(id -> "result:" + id + ":" + version(jdbc, id)).toList();
      DeskForms.signedIn(application.address(), "lanhdao").sign(picks);
      Drawer.until(() -> signed(jdbc, results) >= 3);
      application.kill();
      assertThat(signed(jdbc, results)).isBetween(3L, STACK - 1L);

      application.start();
      Drawer.until(() -> unsettled(jdbc) == 0);
      var leader = Api.at(application.address()).as("lanhdao");
      var notations = new HashSet<String>();
      for (var id : results) {
        var result = leader.get("/api/v1/results/" + id);
        var dossier = leader.get("/api/v1/dossiers/" + result.text("dossier"));
        if (result.text("state").equals(ResultState.DRAFT.name())) {
          assertThat(leader.get("/api/v1/results/" + id + "/file").status()).isEqualTo(404);
          assertThat(dossier.text("status")).isEqualTo("AWAITING_SIGNATURE");
        } else {
          assertThat(result.text("state")).isEqualTo(ResultState.SIGNED.name());
          assertThat(notations.add(result.text("notation"))).isTrue();
          var pdf = leader.get("/api/v1/results/" + id + "/file").bytes();
          assertThat(Signing.pdfsig(pdf).split("Signature is Valid", -1)).hasSize(3);
          assertThat(dossier.text("status")).isEqualTo("APPROVED");
        }
      }
      assertThat(Contents.onDisk(data)).isSubsetOf(Contents.known(application));
    }
  }

  /** Results written and waiting for the leader, by number. */
  private static List<Long> waiting(Api system) throws Exception {
    var clerk = system.as("tiepnhan");
    var head = system.as("truongphong");
    var officer = system.as("canbo");
    var results = new ArrayList<Long>();
    for (var i = 0; i < STACK; i++) {
      var intake = Api.intake(Desk.AGENCY, "Hồ Thị " + i, clerk.papers());
      var forwarded = done(clerk, clerk.receive(intake, "kill " + i), "forward", Map.of());
      var assigned = done(head, forwarded, "assign", Map.of("to", "canbo"));
      var written =
          officer.post(
              "/api/v1/dossiers/" + assigned.text("code") + "/results",
              Map.of(
                  "kind",
                  "giay-xac-nhan",
                  "values",
                  Map.of("fullName", "Hồ Thị " + i, "content", "Cư trú tại xã.")));
      assertThat(written.status()).as(written.toString()).isEqualTo(201);
      done(officer, assigned, "submit-for-signature", Map.of());
      results.add(written.body().get("id").asLong());
    }
    return results;
  }

  private static Answer done(Api who, Answer dossier, String action, Map<String, ?> more)
      throws Exception {
    var answer = who.act(dossier, action, more);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private static long version(JdbcClient jdbc, long id) {
    return jdbc.sql("select version from result.result where result_id = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  private static long signed(JdbcClient jdbc, List<Long> ids) {
    return jdbc.sql(
            """
            select count(*)
              from result.result
             where result_id = any(:ids)
               and signed_at is not null
            """)
        .param("ids", ids.toArray(Long[]::new))
        .query(Long.class)
        .single();
  }

  private static long unsettled(JdbcClient jdbc) {
    return jdbc.sql("select count(*) from signing.batch_row where outcome is null")
        .query(Long.class)
        .single();
  }
}
