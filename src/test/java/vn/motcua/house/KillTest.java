package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.ChildApplication;

/** The running system under kill -9, and what a refused start says. */
@Order(0)
class KillTest {

  @TempDir Path folder;

  @Test
  void outlives_the_death_of_its_database_and_a_death_of_its_own() throws Exception {
    try (var application = ChildApplication.onClassPath(folder.resolve("data"), false)) {
      application.start();
      while (!application.output().contains("Một Cửa đã sẵn sàng")) {
        Thread.sleep(50);
      }

      var killed = application.postgres();
      killed.destroyForcibly();
      killed.onExit().join();
      var seen = application.status("/");
      while (seen != 503 && !recovered(application, killed)) {
        seen = application.status("/");
      }
      assertThat(seen).as("while the database is away").isEqualTo(503);
      while (application.status("/actuator/health") != 200) {
        Thread.sleep(50);
      }
      assertThat(application.status("/")).isEqualTo(200);

      application.kill();
      assertThat(application.postgres().isAlive()).as("the orphan").isTrue();
      application.start();
      assertThat(application.status("/")).isEqualTo(200);

      refuses_to_show_real_work_as_a_demonstration(application);
    }
  }

  private static boolean recovered(ChildApplication application, ProcessHandle killed)
      throws Exception {
    return application.postgres().pid() != killed.pid()
        && application.status("/actuator/health") == 200;
  }

  private void refuses_to_show_real_work_as_a_demonstration(ChildApplication real)
      throws Exception {
    var last = real.postgres();
    assertThat(real.stop()).as("exit code after SIGTERM").isEqualTo(143);
    assertThat(last.isAlive()).as("PostgreSQL after SIGTERM").isFalse();
    assertThat(folder.resolve("data/pg/postmaster.pid")).doesNotExist();

    try (var demonstration = ChildApplication.onClassPath(folder.resolve("data"), true)) {
      demonstration.launch(Map.of());
      assertThat(demonstration.awaitExit()).isNotZero();
      assertThat(demonstration.output()).contains("Thư mục dữ liệu này chứa dữ liệu thật");
    }
  }

  @Test
  void says_in_a_sentence_why_it_does_not_start() throws Exception {
    var data = folder.resolve("data");
    try (var application = ChildApplication.onClassPath(data, false)) {
      application.launch(Map.of("MOTCUA_PORT", "eighty"));
      assertThat(application.awaitExit()).isEqualTo(1);
      application.launch(
          Map.of("MOTCUA_DB_URL", "jdbc:postgresql://127.0.0.1:9/none", "MOTCUA_DB_USER", "none"));
      assertThat(application.awaitExit()).isEqualTo(1);

      assertThat(application.output())
          .contains("MOTCUA_PORT phải là một số", "Không kết nối được với cơ sở dữ liệu")
          .doesNotContain("\tat ", "Exception", "APPLICATION FAILED");
      assertThat(Files.exists(data)).isFalse();
    }
  }
}
