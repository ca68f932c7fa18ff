package vn.motcua.platform.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.start.CannotStart;

class PostgresServerTest {

  @TempDir Path folder;

  /** Unpacking takes longest; only the tests about it and about new folders do it again. */
  @BeforeEach
  void borrow_the_binaries() throws IOException {
    var binaries = Files.createDirectories(Path.of("target", "postgres-binaries"));
    Binaries.under(binaries.toAbsolutePath());
    Files.createDirectory(data());
    Files.createFile(data().resolve("lock"));
    Files.createSymbolicLink(data().resolve("bin"), binaries.toAbsolutePath());
  }

  @AfterEach
  void give_the_binaries_back() throws IOException {
    if (Files.isSymbolicLink(data().resolve("bin"))) {
      Files.delete(data().resolve("bin"));
    }
  }

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

  @Test
  void a_second_jvm_is_told_that_the_folder_is_in_use() throws Exception {
    try (var server = PostgresServer.start(data());
        var second = ChildJvm.over(data())) {
      assertThat(second.lastWords())
          .contains("đang được một chương trình Một Cửa khác sử dụng", "is in use by another");
      assertThat(second.process().exitValue()).isEqualTo(1);
      assertThatThrownBy(() -> PostgresServer.start(data())).isInstanceOf(CannotStart.class);
      write(server, "undisturbed");
    }
  }

  @Test
  void listens_on_loopback_only_and_wants_the_password() throws Exception {
    try (var server = PostgresServer.start(data())) {
      for (var address : foreignAddresses()) {
        assertThatThrownBy(() -> new Socket(address, port(server)).close())
            .isInstanceOf(IOException.class);
      }
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.url(), server.user(), "another").close())
          .isInstanceOf(SQLException.class);
      assertThat(mode(data())).isEqualTo("rwx------");
      assertThat(mode(data().resolve("superuser.password"))).isEqualTo("rw-------");
      assertThat(mode(data().resolve("application.password"))).isEqualTo("rw-------");
    }
  }

  @Test
  void works_durably_in_vietnamese_and_as_no_superuser() throws Exception {
    try (var server = PostgresServer.start(data());
        var connection = connect(server);
        var statement = connection.createStatement()) {
      for (var expected :
          Map.of(
                  "show fsync", "on",
                  "show synchronous_commit", "on",
                  "show full_page_writes", "on",
                  "show server_encoding", "UTF8",
                  "select rolsuper::text from pg_roles where rolname = current_user", "false",
                  "select datlocale from pg_database where datname = current_database()", "vi",
                  "select string_agg(x, '' order by x) from unnest('{O,Đ,D,Ă,A}'::text[]) x",
                      "AĂDĐO")
              .entrySet()) {
        try (var answer = statement.executeQuery(expected.getKey())) {
          answer.next();
          assertThat(answer.getString(1)).as(expected.getKey()).isEqualTo(expected.getValue());
        }
      }
    }
  }

  @Test
  void its_log_holds_no_personal_data() throws Exception {
    try (var server = PostgresServer.start(data());
        var connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute("create table person (number text primary key)");
      statement.execute("insert into person values ('045190001234')");
      assertThatThrownBy(() -> statement.execute("insert into person values ('045190001234')"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.execute("select '045190001234'::date"))
          .isInstanceOf(SQLException.class);
    }
    try (var logs = Files.list(data().resolve("pg/log"))) {
      assertThat(logs.toList())
          .isNotEmpty()
          .allSatisfy(log -> assertThat(log).content().doesNotContain("045190001234"));
    }
  }

  @Test
  void leaves_alone_a_folder_that_holds_something_else() throws Exception {
    var letters = Files.createDirectory(folder.resolve("letters"));
    Files.setPosixFilePermissions(letters, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createFile(letters.resolve("letter.odt"));

    assertThatThrownBy(() -> PostgresServer.start(letters))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("MOTCUA_DATA");
    assertThat(mode(letters)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void refuses_a_cluster_that_is_not_whole_instead_of_beginning_an_empty_one() throws Exception {
    PostgresServer.start(data()).close();
    Files.delete(data().resolve("pg/PG_VERSION"));

    assertThatThrownBy(() -> PostgresServer.start(data()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("khôi phục từ bản sao lưu");
    assertThatThrownBy(() -> PostgresServer.start(data()))
        .as("the folder was given back, so the same reason is told again")
        .hasMessageContaining("khôi phục từ bản sao lưu");
  }

  @Test
  void refuses_a_disk_that_is_nearly_full() throws Exception {
    try (var opened = DataFolder.open(data())) {
      assertThatThrownBy(() -> opened.requireSpace(Long.MAX_VALUE / (1024 * 1024)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("gần đầy");
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Binaries binaries() throws IOException {
    return Binaries.under(data().resolve("bin"));
  }

  private static int port(PostgresServer server) {
    return Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
  }

  private static java.sql.Connection connect(PostgresServer server) throws SQLException {
    return DriverManager.getConnection(server.url(), server.user(), server.password());
  }

  private static void write(PostgresServer server, String word) throws SQLException {
    try (var connection = connect(server)) {
      write(connection, word);
    }
  }

  private static void write(java.sql.Connection connection, String word) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create table if not exists word (word text)");
    }
    try (var statement = connection.prepareStatement("insert into word values (?)")) {
      statement.setString(1, word);
      statement.execute();
    }
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

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<InetAddress> foreignAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
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
