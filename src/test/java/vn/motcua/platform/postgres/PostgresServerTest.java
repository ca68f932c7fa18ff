package vn.motcua.platform.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Started, killed and started again. */
@Order(2)
class PostgresServerTest extends ServerCase {

  @Test
  void keeps_its_data_and_port_over_restarts_however_old_its_files_are() throws Exception {
    int port;
    try (var server = PostgresServer.start(data())) {
      write(server, "kept");
      port = port(server);
    }
    // trap 1: a library deleted folders with an unlocked "epg-lock" older than ten minutes
    Files.createFile(data().resolve("epg-lock"));
    Files.createFile(data().resolve("pg/epg-lock"));
    makeOld(data());
    makeOld(data().resolve("pg"));

    try (var server = PostgresServer.start(data())) {
      assertThat(read(server)).containsExactly("kept");
      assertThat(port(server)).isEqualTo(port);
    }
  }

  @Test
  void takes_another_port_when_a_stranger_that_lets_everybody_in_has_ours() throws Exception {
    int port;
    try (var server = PostgresServer.start(data())) {
      write(server, "ours");
      port = port(server);
    }
    try (var stranger = TrustingStranger.start(folder.resolve("stranger"), binaries(), port)) {
      try (var server = PostgresServer.start(data())) {
        assertThat(port(server)).isNotEqualTo(port);
        assertThat(read(server)).containsExactly("ours");
      }
      try (var connection = stranger.connect()) {
        assertThatThrownBy(() -> Postmaster.requireOurs(connection, data().resolve("pg")))
            .isInstanceOf(IOException.class)
            .hasMessageContaining("Another PostgreSQL");
      }
    }
  }

  @Test
  void a_server_that_cannot_bind_is_not_mistaken_for_the_stranger_on_its_port() throws Exception {
    try (var server = PostgresServer.start(data())) {
      write(server, "ours");
    }
    var secret = Secret.in(data().resolve("superuser.password"));
    var port = Port.choose(data().resolve("port"));
    try (var stranger = TrustingStranger.start(folder.resolve("stranger"), binaries(), port)) {
      assertThatThrownBy(
              () ->
                  Postmaster.start(
                      data().toRealPath().resolve("pg"),
                      binaries(),
                      stranger.port(),
                      secret,
                      folder.resolve("output")))
          .isInstanceOf(IOException.class);
    }
    awaitTrue(() -> Orphans.on(data().toRealPath().resolve("pg")).isEmpty());
  }

  @Test
  void stops_the_orphan_of_a_killed_jvm_and_finds_what_it_committed() throws Exception {
    long orphan;
    try (var child = ChildJvm.over(data())) {
      orphan = child.serverPid();
      writeThroughOrphan("committed");
      child.kill();
    }
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (var server = PostgresServer.start(data())) {
      assertThat(server.pid()).isNotEqualTo(orphan);
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(read(server)).containsExactly("committed");
    }
  }

  @Test
  void recovers_when_jvm_and_postmaster_are_both_killed() throws Exception {
    try (var child = ChildJvm.over(data())) {
      var postmaster = child.serverPid();
      writeThroughOrphan("committed");
      child.kill();
      ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
    }
    try (var server = PostgresServer.start(data())) {
      assertThat(read(server)).containsExactly("committed");
    }
  }

  @Test
  void starts_again_after_a_kill_in_the_middle_of_initdb() throws Exception {
    try (var child = ChildJvm.over(data())) {
      awaitTrue(() -> unfinishedClusterHas("postgresql.conf"));
      child.kill();
    }
    assertThat(data().resolve("pg")).doesNotExist();

    try (var server = PostgresServer.start(data())) {
      write(server, "first");
      assertThat(read(server)).containsExactly("first");
    }
  }

  @Test
  void starts_again_after_a_kill_in_the_middle_of_unpacking() throws Exception {
    var bin = data().resolve("bin");
    Files.delete(bin);
    try (var child = ChildJvm.over(data())) {
      awaitTrue(
          () -> Files.isDirectory(data().resolve("bin")) && !children(data(), "bin").isEmpty());
      child.kill();
    }
    try (var server = PostgresServer.start(data())) {
      assertThat(children(data(), "bin")).hasSize(1).allMatch(name -> name.startsWith("PG-"));
      assertThat(server.isRunning()).isTrue();
    }
  }

  @Test
  void a_pid_file_whose_number_now_belongs_to_another_program_does_no_harm() throws Exception {
    try (var server = PostgresServer.start(data())) {
      write(server, "kept");
    }
    var other = new ProcessBuilder("sleep", "300").start();
    try {
      Files.writeString(
          data().resolve("pg/postmaster.pid"),
          other.pid() + "\n" + data().toRealPath().resolve("pg") + "\n1700000000\n5432\n");
      try (var server = PostgresServer.start(data())) {
        assertThat(read(server)).containsExactly("kept");
      }
      assertThat(other.isAlive()).isTrue();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void starts_the_server_again_when_its_process_is_killed() throws Exception {
    try (var server = PostgresServer.start(data())) {
      write(server, "committed");
      var killed = server.pid();

      ProcessHandle.of(killed).orElseThrow().destroyForcibly();

      awaitTrue(() -> server.isRunning() && server.pid() != killed);
      assertThat(read(server)).containsExactly("committed");
    }
    awaitTrue(() -> Orphans.on(data().toRealPath().resolve("pg")).isEmpty());
  }

  private Binaries binaries() throws IOException {
    return Binaries.under(data().resolve("bin"));
  }

  /** As the child's application would, with what the data folder says. */
  private void writeThroughOrphan(String word) throws IOException, SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + Files.readString(data().resolve("port")) + "/motcua";
    var password = Files.readString(data().resolve("application.password"));
    try (var connection = DriverManager.getConnection(url, "motcua", password)) {
      write(connection, word);
    }
  }

  private static List<String> read(PostgresServer server) throws SQLException {
    try (var connection = connect(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select array_agg(word) from word")) {
      rows.next();
      return List.of((String[]) rows.getArray(1).getArray());
    }
  }

  private static void makeOld(Path folder) throws IOException {
    try (var children = Files.list(folder)) {
      for (var child : children.toList()) {
        Files.setLastModifiedTime(
            child, FileTime.from(Instant.EPOCH.plus(Duration.ofDays(20_000))));
      }
    }
  }

  private boolean unfinishedClusterHas(String file) throws IOException {
    return Files.isDirectory(data())
        && children(folder, "data").stream()
            .filter(name -> name.startsWith("pg-unfinished-"))
            .anyMatch(name -> Files.exists(data().resolve(name).resolve(file)));
  }

  private static List<String> children(Path parent, String child) throws IOException {
    try (var children = Files.list(parent.resolve(child))) {
      return children.map(path -> path.getFileName().toString()).toList();
    }
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void awaitTrue(Condition condition) throws Exception {
    var deadline = System.nanoTime() + SECONDS.toNanos(60);
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("waited a minute").isLessThan(deadline);
      Thread.sleep(5);
    }
  }
}
