package vn.motcua.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Api;
import vn.motcua.testing.ChildApplication;

/** An import under kill -9, and the command beside the running system. */
@Order(0)
class ImportKillTest {

  private static final int LINES = 60_000;

  @TempDir Path folder;

  @Test
  void goes_on_behind_the_last_line_stored_and_doubles_and_loses_nothing() throws Exception {
    try (var application = ChildApplication.onClassPath(folder.resolve("data"), true)) {
      application.start();
      var api = Api.at(application.address()).as("quantri");
      var job = upload(application, file("KILL-", LINES));
      var read = 0L;
      while (read == 0) {
        Thread.sleep(20);
        read = read(api, job);
      }
      application.kill();
      assertThat(read).as("lines before the kill").isLessThan(LINES);

      application.start();
      while (read(api, job) < LINES) {
        Thread.sleep(100);
      }

      assertThat(count(application, "count(*)")).isEqualTo(LINES);
      assertThat(count(application, "max(past_id) - min(past_id) + 1")).isEqualTo(LINES);
      the_command_knows_them_all(application);
    }
  }

  private void the_command_knows_them_all(ChildApplication application) throws Exception {
    var again = application.command("import-dossiers", file("KILL-", LINES).toString());
    assertThat(again.output()).contains("đã có/known 60,000", "loại/rejected 0", "dòng/s (rows/s)");
    assertThat(again.exitCode()).isZero();

    var bad = file("BAD-", 2);
    Files.writeString(bad, Files.readString(bad).replaceFirst("Hộ tịch", ""));
    var rejected = application.command("import-dossiers", bad.toString());
    assertThat(rejected.output())
        .contains("ghi/stored 1", "loại/rejected 1", "Lĩnh vực: bỏ trống", "field: empty");
    assertThat(rejected.exitCode()).isEqualTo(1);
  }

  private Path file(String prefix, int lines) throws Exception {
    var text = new PastFileText();
    for (var i = 0; i < lines; i++) {
      text.line(prefix + i, "19372", "2026-03-02T08:15", "2026-03-06", "2026-03-05T10:00");
    }
    return Files.write(folder.resolve(prefix + ".csv"), text.bytes());
  }

  private static String upload(ChildApplication application, Path file) throws Exception {
    var token =
        Api.at(application.address())
            .post(
                "/api/v1/sessions",
                Map.of("username", "quantri", "password", Api.PASSWORD),
                Map.of())
            .text("token");
    var request =
        HttpRequest.newBuilder(URI.create(application.address() + "/api/v1/dossiers:import"))
            .header("Content-Type", "text/csv")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofFile(file))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      return answer.headers().firstValue("Location").orElseThrow();
    }
  }

  private static long read(Api api, String job) throws Exception {
    return api.get(job).body().path("read").asLong();
  }

  private static long count(ChildApplication application, String what) throws Exception {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select " + what + " from history.past_dossier where code like 'KILL-%'")) {
      row.next();
      return row.getLong(1);
    }
  }
}
