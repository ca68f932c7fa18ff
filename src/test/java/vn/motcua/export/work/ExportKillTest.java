package vn.motcua.export.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Api;
import vn.motcua.testing.ChildApplication;

/** A file whose system dies in the middle of it is made again, whole. */
@Order(0)
class ExportKillTest {

  private static final int ROWS = 4000;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path folder;

  @Test
  void a_killed_system_makes_the_file_again_when_it_is_back() throws Exception {
    var data = folder.resolve("data");
    try (var application = ChildApplication.onClassPath(data, true)) {
      application.start();
      var api = Api.at(application.address()).as("tiepnhan");
      var list = Map.of("rows", Integer.toString(ROWS), "millisPerRow", "2");
      var asked =
          api.post(
              "/api/v1/exports",
              Map.of("source", "test.list", "parameters", list, "format", "csv"));
      assertThat(asked.status()).isEqualTo(202);
      var url = "/api/v1/exports/" + asked.text("id");
      await(api, url, "RUNNING");

      application.kill();
      application.start();
      var again = Api.at(application.address()).as("tiepnhan");
      await(again, url, "DONE");
      var file = again.get(url + "/file");
      assertThat(new String(file.bytes(), "UTF-8").lines().count()).isEqualTo(ROWS + 1);
      assertThat(attempts(application, asked.text("id"))).isEqualTo(2);
      assertThat(Files.exists(data.resolve("exports").resolve(asked.text("id") + ".csv"))).isTrue();
    }
  }

  private static int attempts(ChildApplication application, String id) throws Exception {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement =
            connection.prepareStatement("select attempts from export.job where job_id = ?")) {
      statement.setLong(1, Long.parseLong(id));
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  private static void await(Api api, String url, String status) throws Exception {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!api.get(url).text("status").equals(status)) {
      assertThat(System.nanoTime()).as("still not " + status).isLessThan(deadline);
      Thread.sleep(100);
    }
  }
}
